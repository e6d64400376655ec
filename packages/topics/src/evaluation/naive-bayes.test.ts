import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commonest, naiveBayes} from './naive-bayes.ts';

const cases = [
  {text: 'lamppu pimeänä', topicId: 'light'},
  {text: 'lamppu rikki', topicId: 'light'},
  {text: 'roskis täynnä', topicId: 'bin'},
];
const ids = ['bin', 'light'];

test('naive Bayes follows the words, and the commoner topic where it knows none', () => {
  const score = naiveBayes(cases, ids);
  const [binByWord, lightByWord] = score('Roskis!');
  const [binUnknown, lightUnknown] = score('xyz');
  assert.ok(binByWord! > lightByWord!);
  assert.ok(lightUnknown! > binUnknown!);
});

test('naive Bayes gives the likelihoods that one gets by hand', () => {
  // Five different words; "lamppu" stands twice among the four of light; priors (2 + 1) / (3 + 2).
  const [, light] = naiveBayes(cases, ids)('lamppu');
  assert.ok(Math.abs(light! - Math.log((3 / 5) * (3 / 9))) < 1e-12);
});

test('the commonest topic is first whatever is written', () => {
  const [bin, light] = commonest(cases, ids)();
  assert.ok(light! > bin!);
});
