import {expect} from '@open-wc/testing';
import protection from '../protection/strings/fi.ts';
import track from '../track/strings/fi.ts';
import fi from './fi.ts';

/** A measure of easy reading: shorter sentences are understood by more people. */
const mostWords = 12;
const longest = 20;

/** Everything said, functions with something in the place of what they are given. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'function') return [String(value(3, 5))];
    return typeof value === 'object' ? textsOf(value!) : [String(value)];
  });
}

describe('the Finnish words', () => {
  // The words of the spelling alphabet are no sentence.
  const receipt = {...fi.receipt, alphabet: ''};
  const sentences = [{...fi, receipt}, track, protection]
    .flatMap(textsOf)
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    // Labels and buttons are no sentences.
    .filter((text) => /[.!?]$/.test(text) && text.includes(' '))
    .map((text) => ({text, words: text.split(/\s+/).length}));

  it(`are sentences of ${mostWords} words at most, on average`, () => {
    expect(sentences.length).to.be.greaterThan(50);
    const mean = sentences.reduce((sum, {words}) => sum + words, 0) / sentences.length;
    expect(mean).to.be.at.most(mostWords);
  });

  it(`have no sentence of more than ${longest} words`, () => {
    expect(sentences.filter(({words}) => words > longest).map(({text}) => text)).to.deep.equal([]);
  });
});
