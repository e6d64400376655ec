import assert from 'node:assert/strict';
import {test} from 'node:test';
import {distanceToBeginning} from './edit-distance.ts';

test('missing, added and wrong letters and swapped neighbours are one slip each', () => {
  assert.equal(distanceToBeginning('valo', 'valo'), 0);
  assert.equal(distanceToBeginning('vlo', 'valo'), 1);
  assert.equal(distanceToBeginning('vaalo', 'valo'), 1);
  assert.equal(distanceToBeginning('vato', 'valo'), 1);
  assert.equal(distanceToBeginning('vlao', 'valo'), 1);
  assert.equal(distanceToBeginning('valo', ''), 4);
  assert.equal(distanceToBeginning('katuvalo', 'liukas'), 6);
});

test('the rest of a known word costs nothing, what is typed too much does', () => {
  assert.equal(distanceToBeginning('katuv', 'katuvalo'), 0);
  assert.equal(distanceToBeginning('katvu', 'katuvalo'), 1);
  assert.equal(distanceToBeginning('katuvalo', 'katuv'), 3);
});
