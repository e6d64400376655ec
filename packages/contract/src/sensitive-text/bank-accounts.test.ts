import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {findBankAccounts} from './index.ts';

const found = (text: string): string[] => findBankAccounts(text).map(({start, end}) => text.slice(start, end));

/** Puts the check digits in with which a number passes. */
function checked(country: string, rest: string): string {
  const value = (rest + country + '00').replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return `${country}${String(98n - (BigInt(value) % 97n)).padStart(2, '0')}${rest}`;
}

test('accounts of many countries are found, as they are printed and in one piece', () => {
  for (const account of [
    'FI21 1234 5600 0007 85',
    'SE45 5000 0000 0583 9825 7466',
    'EE38 2200 2210 2014 5685',
    'DE89 3704 0044 0532 0130 00',
    'NO93 8601 1117 947',
    'GB29 NWBK 6016 1331 9268 19',
    'NL91 ABNA 0417 1643 00',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  ]) {
    for (const written of [account, account.replaceAll(' ', ''), account.toLowerCase(), account.replaceAll(' ', '-')]) {
      assert.deepEqual(found(`Palauttakaa tilille ${written}, kiitos`), [written]);
    }
  }
});

test('an account is found with words right behind it', () => {
  assert.deepEqual(found('FI21 1234 5600 0007 85 on tilini'), ['FI21 1234 5600 0007 85']);
  assert.deepEqual(found('NL91 ABNA 0417 1643 00 ja muut'), ['NL91 ABNA 0417 1643 00']);
  assert.deepEqual(found('FI21 1234 5600 0007 85 NO93 8601 1117 947').length, 2);
  assert.deepEqual(found('on 15 0123 FI21 1234 5600 0007 85'), ['FI21 1234 5600 0007 85']);
  assert.deepEqual(found('BE68 5390 0754 7034 is mine'), ['BE68 5390 0754 7034']);
});

test('every Finnish account is found, however it is spaced', () => {
  const gaps = fc.array(fc.constantFrom('', '', ' ', '-'), {minLength: 18, maxLength: 18});
  fc.assert(
    fc.property(fc.stringMatching(/^\d{14}$/), gaps, fc.boolean(), (digits, gaps, isLower) => {
      const [country, ...rest] = checked('FI', digits).match(/^..|\d/g)!;
      const written = country + rest.map((digit, at) => (at > 1 ? gaps[at] : '') + digit).join('');
      const text = isLower ? written.toLowerCase() : written;
      assert.deepEqual(found(`Tilini on ${text}!`), [text]);
    }),
  );
});

test('what only looks like one is left alone', () => {
  assert.deepEqual(found('FI22 1234 5600 0007 85'), [], 'the check digits do not fit');
  assert.deepEqual(found('bussi on 15 minuuttia myöhässä joka aamu'), []);
  assert.deepEqual(found('AFI2112345600000785'), [], 'part of a longer word');
});
