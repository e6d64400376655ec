import {words} from '../text/fold.ts';
import type {TrainingCase} from '../training/index.ts';

/**
 * The baseline to beat: multinomial naive Bayes on lower-case words, add-one smoothing, nothing else.
 *
 * @returns a function that gives log likelihoods, topic by topic in the order of `ids`
 */
export function naiveBayes(cases: readonly TrainingCase[], ids: readonly string[]): (text: string) => number[] {
  const read = (text: string) => words(text.toLowerCase());
  const counts = new Map<string, Float64Array>();
  const perTopic = new Float64Array(ids.length);
  const casesPerTopic = new Float64Array(ids.length);
  for (const {text, topicId} of cases) {
    const topic = ids.indexOf(topicId);
    casesPerTopic[topic]!++;
    for (const word of read(text)) {
      const own = counts.get(word) ?? new Float64Array(ids.length);
      counts.set(word, own);
      own[topic]!++;
      perTopic[topic]!++;
    }
  }
  return (text) => {
    const known = read(text).flatMap((word) => counts.get(word) ?? []);
    return ids.map((_, topic) =>
      known.reduce(
        (sum, own) => sum + Math.log((own[topic]! + 1) / (perTopic[topic]! + counts.size)),
        Math.log((casesPerTopic[topic]! + 1) / (cases.length + ids.length)),
      ),
    );
  };
}

/** The baseline below that: the log shares of the topics, whatever is written. */
export function commonest(cases: readonly TrainingCase[], ids: readonly string[]): () => number[] {
  const counts = ids.map((id) => cases.filter(({topicId}) => topicId === id).length);
  // Ties are broken by order, so that the baseline has a first topic at all.
  return () => counts.map((count, at) => Math.log((count + 1 - at / 1000) / (cases.length + ids.length)));
}
