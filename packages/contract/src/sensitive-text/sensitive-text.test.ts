import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {findPersonalIdentityCodes, findSensitiveData} from './index.ts';
import {removeSensitiveData} from './remove-sensitive-data.ts';

const found = (text: string): string[] => findPersonalIdentityCodes(text).map(({start, end}) => text.slice(start, end));

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const padded = (least: number, most: number, digits: number) =>
  fc.integer({min: least, max: most}).map((number) => String(number).padStart(digits, '0'));
/** Any code that can be, with all that people do to it while they type. */
const written = fc
  .record({
    born: fc.tuple(padded(1, 28, 2), padded(1, 12, 2), padded(0, 99, 2)),
    sign: fc.constantFrom(...'+-YXWVUABCDEF–‐−'),
    number: padded(2, 899, 3),
    gaps: fc.array(fc.constantFrom('', '', ' ', '\u00a0'), {minLength: 10, maxLength: 10}),
    isLower: fc.boolean(),
  })
  .map(({born, sign, number, gaps, isLower}) => {
    const digits = born.join('') + number;
    const code = `${digits.slice(0, 6)}${sign}${number}${checkCharacters[Number(digits) % 31]}`;
    const spaced = [...code].map((character, at) => character + (gaps[at] ?? '')).join('');
    return isLower ? spaced.toLowerCase() : spaced;
  });

test('a personal identity code is found with every century sign, spaced, in lower case and with an en dash', () => {
  for (const sign of '+-YXWVUABCDEF–') assert.equal(found(`Olen 131052${sign}308T, moi`).length, 1, sign);
  assert.deepEqual(found('tunnus 131052-308t.'), ['131052-308t']);
  assert.deepEqual(found('13 10 52 - 308 T'), ['13 10 52 - 308 T']);
});

test('every code that can be is found and taken away, wherever it stands and however it is written', () => {
  fc.assert(
    fc.property(written, fc.constantFrom('Hetuni on ', '(', ''), fc.constantFrom('.', ', kiitos', ''), (code, a, b) => {
      const text = `${a}${code}${b}`;
      assert.deepEqual(found(text), [code]);
      assert.equal(removeSensitiveData(text), `${a.trimEnd()}${b}`);
      assert.deepEqual(findSensitiveData(removeSensitiveData(text)), []);
    }),
  );
});

test('what only looks like one is left alone', () => {
  assert.deepEqual(found('131052-308S'), [], 'the check character does not fit');
  assert.deepEqual(found('451352-308T'), [], 'no such day');
  assert.deepEqual(found('tilaus 9131052-308T1'), [], 'part of a longer number');
  assert.deepEqual(found('puh. 040-123 4567'), []);
});

test('several kinds in one text are told apart, in its order, and one kind can be taken away alone', () => {
  const text = 'Tili FI21 1234 5600 0007 85, kortti 4111 1111 1111 1111, hetu 131052-308T.';
  assert.deepEqual(
    findSensitiveData(text).map(({kind}) => kind),
    ['bankAccount', 'paymentCard', 'identityCode'],
  );
  assert.equal(removeSensitiveData(text, 'paymentCard'), 'Tili FI21 1234 5600 0007 85, kortti, hetu 131052-308T.');
  assert.equal(removeSensitiveData(text), 'Tili, kortti, hetu.');
});

test('a text that is made to be slow is read in no time', () => {
  for (const piece of ['1', '1 ', '1 - ', '41 ', 'FI21', 'FI21 1234 ', '13 10 52 - ']) {
    const text = `${piece.repeat(Math.ceil(5000 / piece.length))}x`;
    const startedAt = performance.now();
    findSensitiveData(text);
    assert.ok(performance.now() - startedAt < 500, `${piece}: ${performance.now() - startedAt} ms`);
  }
});
