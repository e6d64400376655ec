import assert from 'node:assert/strict';
import {test} from 'node:test';
import {figuresOf} from '../training/index.ts';
import {evaluateColdStart, readTopics} from './cold-start.ts';

const topics = readTopics(new URL('../../../server/demo/tyrskyla/topics/', import.meta.url));
const {results, falseConfident, falseConfidentInStorm, inStorms, model} = evaluateColdStart(
  topics,
  new URL('../../evaluation/cold-start.tsv', import.meta.url),
  new URL('../../evaluation/not-a-topic.tsv', import.meta.url),
);

test('the set has 400 different messages in three languages over topics that exist', () => {
  const counts = ['fi', 'sv', 'en'].map((one) => results.model.filter(({groups}) => groups[0] === one).length);
  assert.deepEqual(counts, [200, 100, 100]);
  assert.equal(new Set(results.model.map(({message}) => message)).size, 400);
  assert.deepEqual(
    results.model.filter(({topic}) => topic < 0),
    [],
  );
});

test('a city without history finds the topic first in 7 and among three in nearly 9 of 10 messages', () => {
  const {top1, top3} = figuresOf(results.model);
  assert.ok(top1 >= 0.7 && top3 >= 0.88, `${top1} ${top3}`);
});

test('the model beats naive Bayes on the same words', () => {
  assert.ok(figuresOf(results.model).top3 > figuresOf(results.naiveBayes).top3 + 0.1);
});

test('greetings, nonsense and other languages get no sure topic in more than 2 of 100', () => {
  assert.ok(falseConfident <= 0.02, String(falseConfident));
  assert.ok(model.sureFrom < 1);
});

test('what others report helps the messages that are about it more than it harms the others, and makes none sure', () => {
  const usual = figuresOf(results.model);
  const [own, other] = [figuresOf(inStorms.ofItself), figuresOf(inStorms.ofAnother)];
  assert.ok(own.top1 - usual.top1 > 0.05, String(own.top1));
  assert.ok(usual.top1 - other.top1 < 0.03 && usual.top3 - other.top3 < 0.03, `${other.top1} ${other.top3}`);
  assert.ok(falseConfidentInStorm <= falseConfident);
});
