import assert from 'node:assert/strict';
import {test} from 'node:test';
import {moreThanUsual, mostFactor, type TopicCount} from './more-than-usual.ts';

const count = (topicId: string, recent: number, usual: number, key = ''): TopicCount => ({key, topicId, recent, usual});

test('what is reported more than usual is likelier, and by less than it is reported', () => {
  // Two a day for twelve weeks, and twelve a day for the last three.
  const {'': found} = moreThanUsual([count('snow', 36, 168), count('lamp', 6, 168)]);
  assert.deepEqual(found, {snow: 2.2});
});

test('fewer than three cases are never told of, wherever they are', () => {
  assert.deepEqual(moreThanUsual([count('rare', 2, 0), count('rare', 2, 0, 'unit:hall')]), {});
  assert.deepEqual(moreThanUsual([count('rare', 3, 0)]), {'': {rare: 1.6}});
});

test('no storm makes a topic likelier than so much', () => {
  assert.deepEqual(moreThanUsual([count('snow', 9000, 10)]), {'': {snow: mostFactor}});
});

test('a place counts by itself where it is otherwise there', () => {
  const everywhere = count('snow', 36, 168);
  const there = (recent: number, usual: number) => moreThanUsual([count('snow', recent, usual, 'there'), everywhere]);
  assert.equal(there(60, 0)['there']!['snow'], 2.5);
  assert.deepEqual(Object.keys(there(36, 168)), ['']);
  assert.equal(there(3, 168)['there']!['snow'], 1);
});

test('in its first week a city has nothing that is usual', () => {
  assert.deepEqual(moreThanUsual([count('snow', 30, 3)], 6), {});
  assert.ok(moreThanUsual([count('snow', 30, 3)], 8)['']!['snow']! > 2);
});
