import assert from 'node:assert/strict';
import {test} from 'node:test';
import {residentMailWords} from '../../mail/words/index.ts';
import {nearbyWords} from '../../nearby/words/index.ts';
import {formWords} from './index.ts';

/** A measure of easy reading: shorter sentences are understood by more people. */
const mostWords = 12;
const longest = 18;

/** Everything said, functions with something in the place of what they are given. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'function') return [String(value(3, 5))];
    return typeof value === 'object' ? textsOf(value!) : [String(value)];
  });
}

/** Labels and buttons are no sentences. */
const sentences = [formWords('fi'), residentMailWords('fi'), nearbyWords('fi')]
  .flatMap(textsOf)
  .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
  .filter((text) => /[.!?:]$/.test(text) && text.includes(' '))
  .map((text) => ({text, words: text.split(/\s+/).length}));

test('what the server says to residents in Finnish is said in short sentences', () => {
  assert.ok(sentences.length > 80);
  const mean = sentences.reduce((sum, {words}) => sum + words, 0) / sentences.length;
  assert.ok(mean <= mostWords, `${mean} words on average`);
  assert.deepEqual(
    sentences.filter(({words}) => words > longest).map(({text}) => text),
    [],
  );
});
