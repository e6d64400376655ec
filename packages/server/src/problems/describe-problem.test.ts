import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemCodes, type ProblemCode} from '@city-feedback/contract';
import {describeProblem, sentences} from './describe-problem.ts';
import {residentLanguages} from './language.ts';
import {ProblemError} from './problem-error.ts';

test('every code has a sentence and a hint in every language, ending like a sentence', () => {
  for (const language of residentLanguages) {
    for (const code of Object.keys(problemCodes) as ProblemCode[]) {
      const problem = describeProblem(new ProblemError(code), language, 'r1');
      assert.match(problem.title, /^[\p{Lu}\p{Lo}].*[.]$/u, `${language} ${code}: ${problem.title}`);
      assert.ok(problem.hint.length > 0, `${language} ${code}`);
      assert.equal(problem.status, problemCodes[code]);
    }
  }
});

test('languages differ, and values are filled in where the sentence names them', () => {
  const error = ProblemError.ofField('text_too_long', '/text', {limit: 5000, actual: 6120});
  assert.equal(describeProblem(error, 'en', 'r1').title, 'Expected at most 5000 characters, got 6120.');
  assert.equal(describeProblem(error, 'fi', 'r1').title, 'Odotettiin enintään 5000 merkkiä, saatiin 6120.');
  assert.deepEqual(describeProblem(error, 'sv', 'r1').fields, [
    {path: '/text', code: 'text_too_long', message: 'Väntade på högst 5000 tecken, fick 6120.'},
  ]);
});

test('a value may have words of its own in each language', () => {
  const error = new ProblemError('place_missing', {
    values: {topic: {fi: 'Katuvalo', sv: 'Gatlykta', en: 'Street light'}},
  });
  assert.match(describeProblem(error, 'sv', 'r1').title, /Gatlykta/);
});

test('sentences of every language name the same values', () => {
  const placeholders = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g))].sort();
  for (const code of Object.keys(problemCodes) as ProblemCode[]) {
    for (const language of residentLanguages) {
      const {title, hint} = sentences[language][code];
      const expected = sentences.en[code];
      assert.deepEqual(placeholders(title + hint), placeholders(expected.title + expected.hint), `${language} ${code}`);
    }
  }
});

test('what is filled into an Arabic sentence keeps its own direction', () => {
  const error = new ProblemError('unknown_topic', {values: {topic: 'street-lights'}});
  assert.match(describeProblem(error, 'ar', 'r1').title, /\u2068street-lights\u2069/);
});

test('a name that the city has not written in the asked language is said in Finnish, else in any that there is', () => {
  const error = new ProblemError('topic_closed', {values: {topic: {en: 'Street light', fi: 'Katuvalo'}}});
  assert.match(describeProblem(error, 'et', 'r1').title, /Katuvalo/);
  const elsewhere = new ProblemError('topic_closed', {values: {topic: {sv: 'Gatlykta'}}});
  assert.match(describeProblem(elsewhere, 'et', 'r1').title, /Gatlykta/);
});

test('a language that the server does not speak reads English', () => {
  assert.match(describeProblem(new ProblemError('not_found'), 'de', 'r1').title, /^There is nothing/);
});
