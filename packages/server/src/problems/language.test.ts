import assert from 'node:assert/strict';
import {test} from 'node:test';
import {directionOf} from './direction.ts';
import {chooseLanguage, spokenAs, spokenOn} from './language.ts';

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

test('residents are offered the languages of the site first, and then all others that they are spoken to in', () => {
  assert.deepEqual(spokenOn(['sv', 'fi']), ['sv', 'fi', 'en', 'uk', 'et', 'so', 'ar']);
  assert.deepEqual(spokenOn(['se', 'uk'])[0], 'uk');
  assert.deepEqual(spokenOn(['se']).slice(0, 2), ['en', 'fi']);
});

test('who asks for a language that we do not speak is spoken to in the first one of the site', () => {
  assert.equal(spokenAs('uk-UA', ['fi']), 'uk');
  assert.equal(spokenAs('AR', ['fi']), 'ar');
  for (const asked of [undefined, '', 'de', '-', '__proto__']) assert.equal(spokenAs(asked, ['sv', 'fi']), 'sv');
});

test('a language is read from its own side, whatever follows its primary subtag', () => {
  assert.deepEqual(['ar', 'ar-EG', 'FA', 'he', 'fi', 'so', 'uk', ''].map(directionOf), [
    ...['rtl', 'rtl', 'rtl', 'rtl'],
    ...['ltr', 'ltr', 'ltr', 'ltr'],
  ]);
});
