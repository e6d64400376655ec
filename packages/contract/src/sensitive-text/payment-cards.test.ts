import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {findPaymentCards} from './index.ts';

const found = (text: string): string[] => findPaymentCards(text).map(({start, end}) => text.slice(start, end));

/** Adds the digit with which a number passes. */
function checked(digits: string): string {
  const sum = [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}

test('cards of every brand are found, in one piece, spaced and hyphenated', () => {
  for (const card of [
    '4111111111111111',
    '4222222222222',
    '5555 5555 5555 4444',
    '2223-0031-2200-3222',
    '3782 822463 10005',
    '3056 930902 5904',
    '6011 1111 1111 1117',
    '3530–1113–3330–0000',
    '6304000000000000000',
    '4111 - 1111 - 1111 - 1111',
    '41 11 11 11 11 11 11 11',
  ]) {
    assert.deepEqual(found(`Maksoin kortilla ${card}, mutta`), [card]);
  }
});

test('a card is found beside its expiry date, its code and other numbers', () => {
  assert.deepEqual(found('4111 1111 1111 1111 12/28 123'), ['4111 1111 1111 1111']);
  assert.deepEqual(found('4111111111111111 123'), ['4111111111111111']);
  assert.deepEqual(found('soita 040 1234 tai 4111 1111 1111 1111'), ['4111 1111 1111 1111']);
  assert.deepEqual(found('4111 1111 1111 1111 ja 5555-5555-5555-4444'), ['4111 1111 1111 1111', '5555-5555-5555-4444']);
});

test('any number of 13–19 digits that passes is found, however it is spaced', () => {
  const digits = fc.tuple(
    fc.constantFrom('4', '51', '55', '2221', '34', '37', '36', '6011', '65'),
    fc.stringMatching(/^\d{11,17}$/),
  );
  const gaps = fc.array(fc.constantFrom('', '', '', ' ', '-'), {minLength: 19, maxLength: 19});
  fc.assert(
    fc.property(digits, gaps, ([start, rest], gaps) => {
      const card = checked((start + rest).slice(0, 18).padEnd(12, '0'));
      const written = [...card].map((digit, at) => (at ? gaps[at] : '') + digit).join('');
      assert.deepEqual(found(`Kortti: ${written}.`), [written]);
    }),
  );
});

test('what only looks like one is left alone', () => {
  assert.deepEqual(found('4111 1111 1111 1112'), [], 'the check digit does not fit');
  assert.deepEqual(found('9999999999999995'), [], 'no card begins like that');
  assert.deepEqual(found('040 123 4567 050 765 4321'), [], 'phone numbers in a row');
  assert.deepEqual(found('4111 1111\n1111 1111'), [], 'lines of a list');
  assert.deepEqual(found('lasku A4111111111111111'), [], 'part of a longer number');
});
