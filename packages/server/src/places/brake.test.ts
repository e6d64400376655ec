import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createAnswerCache} from './answer-cache.ts';
import {createBrake} from './brake.ts';
import {GeocoderRefusal} from './geocoder.ts';

let time = 0;
const now = (): number => time;
const fail = async (): Promise<never> => {
  throw new Error('away');
};

test('after three failures in a row nobody waits for the service for ten seconds', async () => {
  const brake = createBrake({questionsPerSecond: 100, now});
  for (let i = 0; i < 3; i++) await assert.rejects(brake(fail), {message: 'away'});
  await assert.rejects(
    brake(async () => 'answer'),
    {reason: 'paused after failures'},
  );
  time += 10_000;
  assert.equal(await brake(async () => 'answer'), 'answer');
  await assert.rejects(brake(fail), {message: 'away'});
  assert.equal(await brake(async () => 'answer'), 'answer');
});

test('a service that fails again after the pause is left alone at once', async () => {
  const brake = createBrake({questionsPerSecond: 100, now});
  for (let i = 0; i < 3; i++) await assert.rejects(brake(fail));
  time += 10_000;
  await assert.rejects(brake(fail), {message: 'away'});
  await assert.rejects(brake(fail), {reason: 'paused after failures'});
});

test('a question that is refused counts as an answer', async () => {
  const brake = createBrake({questionsPerSecond: 100, now});
  const refuse = () => Promise.reject(new GeocoderRefusal('status 400'));
  for (let i = 0; i < 4; i++) await assert.rejects(brake(refuse), {reason: 'status 400'});
  for (const ask of [fail, fail, refuse, fail, fail]) await assert.rejects(brake(ask));
  assert.equal(await brake(async () => 'answer'), 'answer');
});

test('no more questions a second than the service allows', async () => {
  const brake = createBrake({questionsPerSecond: 2, now});
  const ask = () => brake(async () => 'answer');
  assert.deepEqual(await Promise.all([ask(), ask()]), ['answer', 'answer']);
  await assert.rejects(ask(), {reason: 'too many questions'});
  time += 1000;
  assert.equal(await ask(), 'answer');
});

test('the same question is asked once while its answer is kept or under way', async () => {
  let asked = 0;
  const cached = createAnswerCache<number>({mostAnswers: 2, lifetimeMs: 1000, now});
  const ask = async () => ++asked;
  assert.deepEqual(await Promise.all([cached('a', ask), cached('a', ask)]), [1, 1]);
  assert.equal(await cached('a', ask), 1);
  time += 1000;
  assert.equal(await cached('a', ask), 2);
});

test('a failure is not kept', async () => {
  const cached = createAnswerCache<string>({mostAnswers: 2, lifetimeMs: 1000, now});
  await assert.rejects(cached('a', fail));
  assert.equal(await cached('a', async () => 'answer'), 'answer');
});

test('the oldest answer goes when there are too many', async () => {
  const asked: string[] = [];
  const cached = createAnswerCache<void>({mostAnswers: 2, lifetimeMs: 1000, now});
  for (const key of ['a', 'b', 'c', 'b', 'a']) await cached(key, async () => void asked.push(key));
  assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
});
