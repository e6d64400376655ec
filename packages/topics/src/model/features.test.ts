import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bucketCount, contextBuckets, readableWords, wordBuckets} from './features.ts';

test('two numbers of the same length cannot be told apart', () => {
  assert.deepEqual(wordBuckets('0401234567'), wordBuckets('0509876543'));
  assert.deepEqual(wordBuckets('12a'), wordBuckets('95a'));
});

test('mail and web addresses are not read', () => {
  assert.deepEqual(readableWords('Kirjoita matti.meikalainen@example.fi tai https://example.fi/matti heti'), [
    'Kirjoita',
    'tai',
    'heti',
  ]);
});

test('inflected and compound words share pieces', () => {
  const lamp = new Set(wordBuckets('lamppu'));
  const shared = (word: string) => wordBuckets(word).filter((bucket) => lamp.has(bucket)).length;
  assert.ok(shared('lampun') > 3);
  assert.ok(shared('katulamppu') > 3);
  assert.equal(shared('roskis'), 0);
});

test('a place is put into squares of three sizes, and neighbours share the larger ones', () => {
  const at = (latitude: number) => contextBuckets({latitude, longitude: 25.0}).map(([bucket]) => bucket);
  const [here, near, far] = [at(60.2), at(60.2025), at(61)];
  assert.equal(here.length, 3);
  assert.ok(here.some((bucket) => near.includes(bucket)) && !here.every((bucket) => near.includes(bucket)));
  assert.ok(!here.some((bucket) => far.includes(bucket)));
});

test('no place is something else than a place that is not known yet', () => {
  assert.equal(contextBuckets({withoutPlace: true}).length, 1);
});

test('a context that is empty or broken has no features', () => {
  assert.deepEqual(contextBuckets({}), []);
  assert.deepEqual(contextBuckets({latitude: NaN, longitude: 25, at: new Date('x')}), []);
});

test('every bucket is within the table', () => {
  for (const bucket of wordBuckets('Lentoasemantie')) assert.ok(bucket >= 0 && bucket < bucketCount);
});
