import {createSuggester, type TopicModel} from '../suggestion/index.ts';
import {train, type TrainingCase} from '../training/index.ts';
import {randomFrom} from '../training/random.ts';

/** Median milliseconds of a suggestion for a message of ordinary length. */
export function suggestionMilliseconds(model: TopicModel, messages: readonly string[]): number {
  const {suggest} = createSuggester(model);
  const times = messages.slice(0, 300).map((message) => {
    const start = performance.now();
    suggest(message);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Learns from so many made-up cases of 60 topics, about 25 words each; with the seconds of one core's time that it takes. */
export function learnMadeUp(count: number): {seconds: number; model: TopicModel; messages: string[]} {
  const random = randomFrom(60);
  const letters = 'aeioukstnlrmphv';
  const word = () => Array.from({length: 4 + random() * 6}, () => letters[Math.floor(random() * 15)]).join('');
  const vocabulary = Array.from({length: 8000}, word);
  const pick = (topic: number) =>
    vocabulary[random() < 0.2 ? topic * 20 + Math.floor(random() * 20) : Math.floor(random() ** 3 * 8000)]!;
  const cases: TrainingCase[] = Array.from({length: count}, () => {
    const topic = Math.floor(random() * 60);
    return {text: Array.from({length: 25}, () => pick(topic)).join(' '), topicId: `topic-${topic}`};
  });
  const topics = Array.from({length: 60}, (_, at) => ({id: `topic-${at}`, name: `topic ${at}`}));
  const start = process.cpuUsage();
  const {model} = train(cases, topics);
  const {user, system} = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return {seconds, model, messages: cases.slice(0, 300).map(({text}) => text)};
}
