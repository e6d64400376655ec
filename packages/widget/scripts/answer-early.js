/**
 * Answers questions of a library when it is built, so that the minifier can drop what comes of other answers.
 *
 * Each answer must find its question: a new version of the library that asks differently stops the build.
 *
 * @param {RegExp} files  paths of the library's modules
 * @param {[question: RegExp, answer: string][]} answers
 * @returns {import('rollup').Plugin}
 */
export function answerEarly(files, answers) {
  const unasked = new Set();
  return {
    name: 'answer-early',
    buildStart() {
      for (const [question] of answers) unasked.add(question);
    },
    transform(code, id) {
      if (!files.test(id)) return null;
      let answered = code;
      for (const [question, answer] of answers) {
        if (answered.search(question) >= 0) unasked.delete(question);
        answered = answered.replace(question, answer);
      }
      return {code: answered, map: null};
    },
    buildEnd(error) {
      if (!error && unasked.size) this.error(`expected to find ${[...unasked].join(', ')} in ${files}`);
    },
  };
}
