import assert from 'node:assert/strict';
import {test} from 'node:test';
import {calibrationError, figuresOf, shareWithin, sureFrom, type Answer} from './figures.ts';

/** An answer of two topics; the first is named with this confidence. */
const said = (confidence: number, right: boolean): Answer => ({
  confidences: [confidence, 1 - confidence],
  topic: right ? 0 : 1,
});
const times = (count: number, answer: Answer) => Array.from({length: count}, () => answer);

test('ties count against the model', () => {
  assert.equal(shareWithin([{confidences: [0.25, 0.25, 0.25, 0.25], topic: 0}], 1), 0);
  assert.equal(shareWithin([{confidences: [0.25, 0.25, 0.25, 0.25], topic: 0}], 3), 0);
  assert.equal(shareWithin([{confidences: [0.4, 0.3, 0.2, 0.1], topic: 2}], 3), 1);
});

test('sure is where 95 of 100 were right', () => {
  const answers = [...times(38, said(0.9, true)), ...times(2, said(0.9, false)), ...times(10, said(0.6, false))];
  assert.deepEqual(sureFrom(answers), {confidence: 0.9, coverage: 0.8});
});

test('nothing is sure on a handful of messages, or when none was right', () => {
  assert.ok(sureFrom(times(10, said(0.9, true))).confidence > 1);
  assert.ok(sureFrom(times(100, said(0.9, false))).confidence > 1);
});

test('a model that is right as often as it says has no calibration error', () => {
  assert.ok(calibrationError([...times(80, said(0.8, true)), ...times(20, said(0.8, false))]) < 1e-9);
  assert.ok(Math.abs(calibrationError(times(10, said(0.9, false))) - 0.9) < 1e-9);
});

test('no answers give zeros, not errors', () => {
  assert.deepEqual(figuresOf([]), {messages: 0, top1: 0, top3: 0, coverageAt95: 0, calibrationError: 0});
});
