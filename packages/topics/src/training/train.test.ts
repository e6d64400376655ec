import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {bucketOf, wordBuckets} from '../model/features.ts';
import {parse} from '../model/parse.ts';
import {createSuggester} from '../suggestion/suggester.ts';
import {serialise} from './serialise.ts';
import type {TopicWords} from './topic-words.ts';
import {train, type TrainingCase} from './train.ts';

const topics: TopicWords[] = [
  {
    id: 'light',
    name: {fi: 'Katuvalo', en: 'Street light'},
    synonyms: {fi: ['katulamppu', 'lyhtypylväs'], en: ['lamp post', 'lamp']},
    description: {fi: 'Valo ei pala.', en: 'The lamp is out.'},
  },
  {
    id: 'snow',
    name: {fi: 'Lumen auraus', en: 'Snow ploughing'},
    synonyms: {fi: ['lumityöt', 'auraamatta', 'lunta'], en: ['snow', 'plough']},
  },
  {id: 'bin', name: {fi: 'Täysi roska-astia', en: 'Overflowing bin'}, synonyms: {fi: ['roskis', 'roskakori']}},
];

const told: Record<string, string[]> = {
  light: ['lamppu on pimeänä', 'valo vilkkuu yöllä', 'pylväs kaatui ja lamppu sammui', 'valot sammuksissa'],
  snow: ['lunta tiellä polviin', 'aura ei käynyt', 'lumet auraamatta', 'kinos portin edessä'],
  bin: ['roskis on täynnä', 'roskia pursuaa astiasta', 'tyhjentäkää roskakori', 'lokit repivät roskiksen'],
};

/** Ninety different cases: each saying with a place and a day of its own. */
const cases: TrainingCase[] = Object.entries(told).flatMap(([topicId, sayings]) =>
  sayings.flatMap((saying) =>
    ['torilla', 'rannassa', 'koululla', 'asemalla', 'mäellä', 'sillalla', 'kaupalla', 'satamassa'].map((where) => ({
      text: `${saying} ${where}`,
      topicId,
      context: {latitude: topicId === 'snow' ? 60.2 : 60.1, longitude: 24.9},
    })),
  ),
);

test('the catalogue alone makes a model that knows inflected, compound and misspelt words', () => {
  const {model, heldOut} = train([], topics);
  const {suggest} = createSuggester(model);
  const first = (text: string) => suggest(text)[0]?.topicId;
  assert.equal(heldOut, undefined);
  assert.equal(first('katulamppu pimeenä'), 'light');
  assert.equal(first('lumet auraamatta'), 'snow');
  assert.equal(first('roskikset tursuaa'), 'bin');
  assert.equal(first('the lmap is broken'), 'light');
});

test('history teaches words that the catalogue does not have', () => {
  const cold = createSuggester(train([], topics).model);
  const {model, heldOut, heldOutByTopic} = train(cases, topics);
  const [warm] = createSuggester(model).suggest('valtava kinos portin takana');
  assert.notEqual(cold.suggest('valtava kinos portin takana')[0]?.topicId, 'snow');
  assert.equal(warm?.topicId, 'snow');
  assert.ok(
    heldOut && heldOut.messages === Math.floor(cases.length / 5) && heldOut.top1 > 0.9,
    JSON.stringify(heldOut),
  );
  assert.deepEqual(Object.keys(heldOutByTopic ?? {}).sort(), ['bin', 'light', 'snow']);
});

test('the place decides when the words do not', () => {
  const {suggest} = createSuggester(train(cases, topics).model);
  const confidence = (latitude: number) =>
    suggest('tämä on torilla', {latitude, longitude: 24.9}, 9).find(({topicId}) => topicId === 'snow')?.confidence ?? 0;
  assert.ok(confidence(60.2) > confidence(60.1) + 0.05, `${confidence(60.2)} ${confidence(60.1)}`);
});

test('the same seed gives the same file, byte for byte, and it comes back whole', () => {
  const {model} = train(cases, topics, {seed: 7});
  const bytes = serialise(model);
  assert.deepEqual(serialise(train(cases, topics, {seed: 7}).model), bytes);
  assert.notDeepEqual(serialise(train(cases, topics, {seed: 8}).model), bytes);
  assert.deepEqual(parse(bytes), model);
});

test('a file is never larger than asked for', () => {
  for (const maxBytes of [2000, 4000]) {
    const bytes = brotliCompressSync(serialise(train(cases, topics, {maxBytes}).model));
    assert.ok(bytes.length <= maxBytes, `${bytes.length} of ${maxBytes}`);
  }
});

test('equal texts are learnt from once, however often they come', () => {
  const storm = Array.from({length: 40}, () => ({text: 'Zyxwvutko kertoi tästä', topicId: 'bin'}));
  assert.deepEqual(
    serialise(train([...cases, ...storm.slice(0, 1)], topics).model),
    serialise(train([...cases, ...storm], topics).model),
  );
});

test('names, numbers and addresses of a few people leave no trace in the file', () => {
  const canaries = ['Zyxwvutko', 'Qqvörbjelke', '131052-308T', '0405558823', 'xq.zwv@example.org', 'Wzykkilänqatu'];
  const planted = canaries.flatMap((canary, at) =>
    [0, 1].map((time) => ({...cases[at * 2 + time]!, text: `${cases[at * 2 + time]!.text} terveisin ${canary}`})),
  );
  const untold = planted.map((one) => ({...one, text: one.text.replace(/ terveisin .*/, '')}));
  const {model} = train([...cases.slice(20), ...planted], topics);
  const known = new Set(model.buckets);
  const ordinary = new Set([...cases, ...untold].flatMap(({text}) => text.split(' ').flatMap(wordBuckets)));
  const catalogue = JSON.stringify(topics)
    .match(/[\p{L}]+/gu)!
    .flatMap(wordBuckets);
  catalogue.forEach((bucket) => ordinary.add(bucket));
  // Digits are all read as zero, so nothing of a number is left that could be told.
  ['000000', '0000000000'].flatMap(wordBuckets).forEach((bucket) => ordinary.add(bucket));
  // Every way in which a part of a canary could have entered: its words and their pieces.
  for (const canary of canaries) {
    for (const bucket of canary.match(/[\p{L}\p{N}]+/gu)!.flatMap(wordBuckets)) {
      if (!ordinary.has(bucket)) assert.ok(!known.has(bucket), `a part of ${canary} is in the model`);
    }
    assert.ok(!known.has(bucketOf(`=${canary.toLowerCase()}`)));
  }
  const file = Buffer.from(serialise(model)).toString('latin1').toLowerCase();
  for (const canary of canaries) assert.ok(!file.includes(canary.toLowerCase()));
});

test('the canary test would notice: with enough different writers the name does enter', () => {
  const known = train(
    [...cases, ...cases.slice(0, 6).map((one) => ({...one, text: `${one.text} terveisin Zyxwvutko`}))],
    topics,
  ).model.buckets;
  assert.ok(known.includes(wordBuckets('Zyxwvutko')[0]!));
});

test('cases of a topic that is no longer in the catalogue are left out', () => {
  const gone = cases.map((one) => (one.topicId === 'bin' ? {...one, topicId: 'gone'} : one));
  assert.deepEqual(
    serialise(train(gone, topics).model),
    serialise(
      train(
        gone.filter(({topicId}) => topicId !== 'gone'),
        topics,
      ).model,
    ),
  );
});

test('what cannot be trained is said', () => {
  assert.throws(() => train(cases, []), /expected at least one topic/);
  assert.throws(() => train(cases, topics, {minCases: 1}), /expected minCases of at least 2, got 1/);
});
