import assert from 'node:assert/strict';
import {test} from 'node:test';
import {squareOf, type ReportsNow} from '../model/features.ts';
import {ModelFormatError} from '../model/parse.ts';
import {serialise} from '../training/serialise.ts';
import {train} from '../training/train.ts';
import {rank, ready} from './ranker.ts';
import {createSuggester} from './suggester.ts';

const {model} = train(
  [],
  [
    {id: 'light', name: 'Katuvalo', synonyms: ['katulamppu', 'lamppu'], description: 'Valo ei pala.'},
    {id: 'snow', name: 'Lumen auraus', synonyms: ['lumityöt', 'auraamatta']},
    {id: 'crossing', name: 'Suojatie', synonyms: ['ylityspaikka']},
  ],
);
const bytes = serialise(model);
const {suggest} = createSuggester(bytes);

test('suggestions come likeliest first, with the words that speak for them as they were written', () => {
  const [first, ...others] = suggest('Naapuri kertoi: Katulamput pimeinä!');
  assert.equal(first?.topicId, 'light');
  assert.deepEqual(first?.because, ['Katulamput']);
  for (const {confidence} of others) assert.ok(confidence <= first!.confidence);
});

test('what others report moves topics up where the words leave it open, the closest place first', () => {
  const firstOf = (now: ReportsNow, more = {}) => suggest('suojatie auraamatta', {...more, now})[0]?.topicId;
  const [usual] = suggest('suojatie auraamatta');
  const other = usual?.topicId === 'snow' ? 'crossing' : 'snow';
  assert.equal(firstOf({'': {[other]: 4}}), other);
  assert.equal(firstOf({'site:parks': {[other]: 4}}), usual?.topicId);
  assert.equal(firstOf({'site:parks': {[other]: 4}}, {tags: ['site:parks']}), other);
  const place = {latitude: 60.17, longitude: 24.94};
  assert.equal(firstOf({'': {[other]: 4}, [squareOf(place)]: {[other]: 1}}, place), usual?.topicId);
  assert.equal(firstOf({'': {light: 4}}), usual?.topicId);
});

test('what others report makes no suggestion sure, whatever is written', () => {
  const cautious = createSuggester({...model, sureFrom: 0.5, worthFrom: 0});
  for (const text of ['hei', 'asdf qwer', 'suojatie auraamatta', 'lamppu']) {
    const alone = new Map(cautious.suggest(text, {}, 9).map(({topicId, sure}) => [topicId, sure]));
    for (const topicId of model.topics) {
      for (const found of cautious.suggest(text, {now: {'': {[topicId]: 4}}}, 9)) {
        assert.ok(!found.sure || alone.get(found.topicId), `${text}: ${found.topicId}`);
      }
    }
  }
});

test('where the first one is worth a look there are others beside it, and where it is not there are none', () => {
  const [first, second] = suggest('katulamppu auraamatta');
  assert.ok(first!.confidence > second!.confidence);
  const choosy = createSuggester({...model, worthFrom: second!.confidence + 0.01});
  assert.equal(choosy.suggest('katulamppu auraamatta').length, 3);
  const tooChoosy = createSuggester({...model, worthFrom: first!.confidence + 0.01});
  assert.deepEqual(tooChoosy.suggest('katulamppu auraamatta'), []);
});

test('a topic that is not offered is not among them, and does not make the others worth a look', () => {
  const text = 'katulamppu pimeänä';
  const few = (ids: string[], worthFrom: number) =>
    rank(ready({...model, worthFrom}), text, {}, (id) => ids.includes(id)).map(({topicId}) => topicId);
  assert.deepEqual(few(['light', 'snow'], 0), ['light', 'snow']);
  assert.deepEqual(few(['snow', 'crossing'], 0.45), []);
});

test('confidences of all topics add up to one, and no more than asked for are returned', () => {
  const all = createSuggester({...model, worthFrom: 0}).suggest('suojatie auraamatta', {}, 9);
  assert.equal(all.length, 3);
  assert.ok(Math.abs(all.reduce((sum, {confidence}) => sum + confidence, 0) - 1) < 1e-9);
  assert.equal(suggest('suojatie auraamatta', {}, 1).length, 1);
});

test('a message without a word gets no suggestion, and nonsense no sure one', () => {
  for (const text of ['', '  ', '!!! …', '💡', '\ud800']) assert.deepEqual(suggest(text), []);
  for (const text of ['asdf qwerty', 'xxxxxxxx', '12345', 'مرحبا']) assert.ok(!suggest(text)[0]?.sure, text);
});

test('very long messages are read in part and do not fail', () => {
  assert.ok(suggest('lamppu '.repeat(50_000))[0]?.topicId === 'light');
  assert.ok(Array.isArray(suggest('x'.repeat(100_000))));
});

test('other bytes, a file that was cut short and one of another format are refused', () => {
  for (const bad of [new Uint8Array(), new Uint8Array(50), bytes.subarray(0, 200), bytes.subarray(0, -1)]) {
    assert.throws(() => createSuggester(bad), ModelFormatError);
  }
  const newer = bytes.slice();
  newer[3] = '2'.charCodeAt(0);
  assert.throws(() => createSuggester(newer), /expected a topic model that begins with CFT1/);
});
