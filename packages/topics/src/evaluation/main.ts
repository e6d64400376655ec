/**
 * Measures topic suggestion: `npm run evaluate:topics [-- --json] [-- --speed]`.
 *
 * Real requests are read from the folder `CITY_FEEDBACK_DATA`, by default `../shared/data` beside the project; without it
 * that part is left out. Everything is seeded: the same code and data print the same figures.
 */
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import type {TopicModel} from '../suggestion/index.ts';
import {serialise} from '../training/index.ts';
import {evaluateColdStart, readTopics} from './cold-start.ts';
import {evaluate, readRequests, type Target} from './konstanz.ts';
import {report, shares} from './report.ts';
import {learnMadeUp, suggestionMilliseconds} from './speed.ts';

const project = new URL('../../../../', import.meta.url);
const data = process.env['CITY_FEEDBACK_DATA']
  ? new URL(`${pathToFileURL(process.env['CITY_FEEDBACK_DATA']).href}/`)
  : new URL('../shared/data/', project);
const requestsFile = new URL('konstanz-requests.csv', data);
const splits = [1, 2, 3];
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const size = (model: TopicModel) => `${brotliCompressSync(serialise(model)).length.toLocaleString('en')} bytes`;

const found: Record<string, unknown> = {};
if (existsSync(requestsFile)) {
  const requests = readRequests(requestsFile.pathname);
  const targets: Record<string, unknown> = {};
  for (const target of ['category', 'unit'] satisfies Target[]) {
    const {results, model} = evaluate(requests, target, splits);
    console.log(report(`Konstanz, ${target}, ${splits.length} random 80/20 splits`, results));
    console.log(`model: ${size(model)} with brotli, ${model.topics.length} topics, ${model.buckets.length} rows`);
    const messages = requests.map(({text}) => text);
    console.log(`a suggestion: ${suggestionMilliseconds(model, messages).toFixed(2)} ms`);
    targets[target] = {text: shares(results.text), textAndPlace: shares(results.textAndPlace)};
  }
  found['konstanz'] = targets;
} else {
  console.log('Konstanz: left out, the data are not here; see docs/topic-suggestion.md.');
}

const topics = readTopics(new URL('packages/server/demo/tyrskyla/topics/', project));
const messages = new URL('../../evaluation/cold-start.tsv', import.meta.url);
const withoutTopic = new URL('../../evaluation/not-a-topic.tsv', import.meta.url);
const cold = evaluateColdStart(topics, messages, withoutTopic);
console.log(report('Cold start, messages of our own making', cold.results));
console.log(`model: ${size(cold.model)} with brotli, ${topics.length} topics`);
console.log(
  `messages without a topic that got a sure one: ${percent(cold.falseConfident)}, ` +
    `in a storm of whichever topic: ${percent(cold.falseConfidentInStorm)}`,
);
for (const [whose, answers] of Object.entries(cold.inStorms)) {
  const {top1: first, top3: three} = shares(answers);
  console.log(`in a storm ${whose}: ${percent(first)} first, ${percent(three)} among three`);
}
const sure = cold.results.model.filter(({confidences}) => Math.max(...confidences) >= cold.model.sureFrom);
const {top1} = shares(sure);
console.log(`sure of ${sure.length} of ${cold.results.model.length} messages, right in ${percent(top1)}`);
found['coldStart'] = {
  ...shares(cold.results.model),
  falseConfident: Math.round(cold.falseConfident * 10_000) / 10_000,
};

if (process.argv.includes('--speed')) {
  const {seconds, model, messages: madeUp} = learnMadeUp(100_000);
  console.log(`\nlearning from 100,000 made-up cases of 60 topics: ${seconds.toFixed(0)} s of a core's time`);
  console.log(`model: ${size(model)} with brotli, ${model.topics.length} topics, ${model.buckets.length} rows`);
  console.log(`a suggestion: ${suggestionMilliseconds(model, madeUp).toFixed(2)} ms`);
}
if (process.argv.includes('--json')) console.log(JSON.stringify(found));
