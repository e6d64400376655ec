import {readdirSync, readFileSync} from 'node:fs';
import {parse as parseYaml} from 'yaml';
import {confidences} from '../model/confidences.ts';
import {mostFactor} from '../right-now/index.ts';
import {createSuggester, type ReportsNow} from '../suggestion/index.ts';
import {train, type TopicWords, type TrainingCase} from '../training/index.ts';
import {phrasesOf} from '../training/topic-words.ts';
import {confidencesOf, type Measured} from './measure.ts';
import {commonest, naiveBayes} from './naive-bayes.ts';

/** The topics of a city's configuration folder, with their words in every language. */
export function readTopics(folder: URL): TopicWords[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseYaml(readFileSync(new URL(name, folder), 'utf8')) as {groups: {topics: TopicWords[]}[]})
    .flatMap(({groups}) => groups.flatMap(({topics}) => topics));
}

function readTable(file: URL): string[][] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

/**
 * Answers the messages of our own making by a model that knows the catalogue's words and nothing else.
 *
 * @returns answers of the model and of the baselines, and the share of messages without a topic that got a sure one
 */
export function evaluateColdStart(topics: readonly TopicWords[], messages: URL, withoutTopic: URL) {
  const {model} = train([], topics);
  const ids = topics.map(({id}) => id);
  const phrases: TrainingCase[] = topics.flatMap((topic) =>
    phrasesOf(topic).map((text) => ({text, topicId: topic.id})),
  );
  const bayes = naiveBayes(phrases, ids);
  const always = commonest(phrases, ids);
  const methods = {
    model: confidencesOf(model),
    naiveBayes: (text: string) => confidences(bayes(text), 1),
    commonest: () => confidences(always(), 1),
  };
  const answer = (method: (text: string) => number[]): Measured[] =>
    readTable(messages).map(([language = '', id = '', message = '']) => ({
      message,
      groups: [language, id],
      topic: ids.indexOf(id),
      confidences: method(message),
    }));
  const {suggest} = createSuggester(model);
  const others = readTable(withoutTopic).map(([, message = '']) => message);
  const storms = ids.map((id) => ({'': {[id]: mostFactor}}));
  /** How messages fare while a topic is reported as much as can count: their own, or any other. */
  const inStorms = (isOwn: boolean): Measured[] =>
    storms.flatMap((now, at) =>
      answer((message) => methods.model(message, {now})).filter(({topic}) => (topic === at) === isOwn),
    );
  const isSure = (message: string, now?: ReportsNow) => suggest(message, {now})[0]?.sure ?? false;
  return {
    model,
    results: {
      model: answer(methods.model),
      naiveBayes: answer(methods.naiveBayes),
      commonest: answer(methods.commonest),
    },
    inStorms: {ofItself: inStorms(true), ofAnother: inStorms(false)},
    falseConfident: others.filter((message) => isSure(message)).length / others.length,
    falseConfidentInStorm:
      others.filter((message) => storms.some((now) => isSure(message, now))).length / others.length,
  };
}
