import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ProblemCode} from '@city-feedback/contract';
import {residentLanguages} from '../../problems/index.ts';
import {sentences} from '../../problems/describe-problem.ts';
import {formatDay, formatInstant, formWords} from './index.ts';

const counts = [0, 1, 2, 3, 5, 11, 21, 100];

test('counts are said in the forms that their language has for them', () => {
  const {faults, give} = formWords('uk');
  assert.deepEqual([1, 3, 5, 21].map(faults.title), [
    '1 пункт треба виправити',
    '3 пункти треба виправити',
    '5 пунктів треба виправити',
    '21 пункт треба виправити',
  ]);
  assert.equal(give.placesFound(21), 'Знайдено 21 місце. Виберіть правильне.');
  assert.match(formWords('ar').give.placesFound(2), /مكانين/);
  assert.match(formWords('ar').receipt.photosSent(3), /3 صور\./);
});

test('no sentence is left with a sign for a count, and each of several names its number', () => {
  for (const language of residentLanguages) {
    const {faults, give, receipt} = formWords(language);
    for (const say of [faults.title, give.placesFound, give.limit, receipt.photosSent, receipt.photosNotSent]) {
      for (const count of counts) {
        const said = say(count);
        assert.ok(said && !said.includes('#'), `${language} ${count}: ${said}`);
        if (count > 2) assert.ok(said.includes(String(count)), `${language} ${count}: ${said}`);
      }
    }
  }
});

test('what a problem is said with instead names no value that the problem itself does not name', () => {
  const namesIn = (words = ''): string[] => words.match(/\{\w+\}/g) ?? [];
  for (const language of residentLanguages) {
    for (const [code, {title, hint}] of Object.entries(formWords(language).problems)) {
      const known = namesIn(Object.values(sentences.en[code as ProblemCode]).join(' '));
      for (const name of namesIn(`${title} ${hint}`)) assert.ok(known.includes(name), `${language} ${code} ${name}`);
      if (title) assert.ok(title.length <= 90, `${language} ${code}: a title is short`);
    }
  }
});

test('days and times are written as their language writes them, with the digits of codes and telephones', () => {
  for (const language of residentLanguages) {
    const words = formWords(language);
    assert.match(formatDay(words, '2026-11-27'), /^(?=.*27)[^٠-٩]+$/, language);
    assert.match(
      formatInstant(words, '2026-11-27T12:05:00Z', 'Europe/Helsinki'),
      /^(?=.*2026)(?=.*05)[^٠-٩]+$/,
      language,
    );
  }
  assert.equal(formatDay(formWords('uk'), '2026-11-27'), 'пт, 27 лист.');
});

test('telephone numbers keep their order inside of Arabic sentences', () => {
  assert.ok(formWords('ar').give.urgent('09 310 1111').includes('\u206809 310 1111\u2069'));
});
