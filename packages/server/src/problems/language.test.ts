import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chooseLanguage} from './language.ts';

test('the language with the highest quality wins, the first one among equals', () => {
  assert.equal(chooseLanguage('sv-FI,sv;q=0.9,fi;q=0.8'), 'sv');
  assert.equal(chooseLanguage('de, en;q=0.5, sv;q=0.7'), 'sv');
  assert.equal(chooseLanguage('EN-us, fi'), 'en');
});

test('nothing that fits, nonsense, or none at all falls back to the first one offered', () => {
  for (const header of [undefined, '', 'de', '*', ';;;', 'fi;q=0', 'en;q=abc']) {
    assert.equal(chooseLanguage(header, ['fi', 'sv', 'en']), 'fi', String(header));
  }
  assert.equal(chooseLanguage('de', ['sv', 'fi']), 'sv');
});
