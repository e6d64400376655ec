import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {makeReference, makeTrackingCode, parseReference, parseTrackingCode} from './index.ts';
import {alphabet} from './secret-alphabet.ts';

const bytes = fc.uint8Array({minLength: 64, maxLength: 64});

test('a made tracking code parses to itself, in any case and with any separators', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom('', ' ', '-', ' – ', '\u00a0'), fc.boolean(), (random, separator, lower) => {
      const code = makeTrackingCode(random);
      assert.match(code, /^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/);
      const typed = code.replaceAll('-', separator);
      assert.deepEqual(parseTrackingCode(lower ? typed.toLowerCase() : typed), {ok: true, code});
    }),
  );
});

test('every single wrong symbol of a tracking code is a typo', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const symbols = makeTrackingCode(random).replaceAll('-', '');
      for (let i = 0; i < symbols.length; i++) {
        for (const other of alphabet) {
          if (other === symbols[i]) continue;
          const wrong = symbols.slice(0, i) + other + symbols.slice(i + 1);
          assert.deepEqual(parseTrackingCode(wrong), {ok: false, fault: 'typo'}, wrong);
        }
      }
    }),
  );
});

test('every swap of two different symbols of a tracking code is a typo', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const symbols = [...makeTrackingCode(random).replaceAll('-', '')];
      for (let i = 0; i < symbols.length; i++) {
        for (let j = i + 1; j < symbols.length; j++) {
          if (symbols[i] === symbols[j]) continue;
          const swapped = [...symbols];
          [swapped[i], swapped[j]] = [symbols[j]!, symbols[i]!];
          assert.deepEqual(parseTrackingCode(swapped.join('')), {ok: false, fault: 'typo'});
        }
      }
    }),
  );
});

test('the same holds for references', () => {
  fc.assert(
    fc.property(bytes, fc.nat(7), fc.nat(29), (random, at, shift) => {
      const reference = makeReference(random);
      assert.equal(parseReference(` ${reference.toLowerCase().replace('-', ' ')}`), reference);
      const symbols = reference.replace('-', '');
      const other = alphabet[(alphabet.indexOf(symbols[at]!) + 1 + shift) % alphabet.length]!;
      assert.equal(parseReference(symbols.slice(0, at) + other + symbols.slice(at + 1)), undefined);
    }),
  );
});

test('what is not a tracking code says why', () => {
  const faultOf = (typed: string): string => {
    const parsed = parseTrackingCode(typed);
    return parsed.ok ? 'none' : parsed.fault;
  };
  assert.equal(faultOf('  '), 'empty');
  assert.equal(faultOf('ABCD-EF'), 'too_short');
  assert.equal(faultOf('2222-2222-2222-2'), 'too_long');
  assert.equal(faultOf('ILOI-LOIL-OILO'), 'wrong_symbol');
  assert.equal(faultOf(makeReference(new Uint8Array(64).map((_, i) => i * 3))), 'is_reference');
});

test('bytes that would favour some symbols are passed over', () => {
  assert.throws(() => makeTrackingCode(new Uint8Array(64).fill(250)), RangeError);
});
