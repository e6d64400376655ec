import type {FieldProblem, Problem, ProblemCode} from '@city-feedback/contract';
import {residentLanguage, type InEveryResidentLanguage} from './language.ts';
import type {ProblemError, ProblemValues} from './problem-error.ts';
import {ar} from './sentences/ar.ts';
import {en} from './sentences/en.ts';
import {et} from './sentences/et.ts';
import {fi} from './sentences/fi.ts';
import {so} from './sentences/so.ts';
import {sv} from './sentences/sv.ts';
import {uk} from './sentences/uk.ts';
import type {ProblemSentences} from './sentences/words.ts';

export const sentences: InEveryResidentLanguage<ProblemSentences> = {fi, sv, en, uk, et, so, ar};

/** Puts a problem into words: the body of an `application/problem+json` answer (RFC 9457). */
export function describeProblem(error: ProblemError, language: string, requestId: string): Problem {
  const {values, fields, challenge} = error.details;
  return {
    type: `/api/docs#problem-${error.code}`,
    title: sentence(error.code, 'title', language, values),
    status: error.status,
    code: error.code,
    hint: sentence(error.code, 'hint', language, values),
    ...(fields && {fields: fields.map((field) => describeField(field, language))}),
    requestId,
    ...(challenge && {challenge}),
  };
}

function describeField(
  {path, code, values}: NonNullable<ProblemError['details']['fields']>[number],
  language: string,
): FieldProblem {
  return {path, code, message: sentence(code, 'title', language, {field: path, ...values})};
}

function sentence(code: ProblemCode, part: 'title' | 'hint', language: string, values: ProblemValues = {}): string {
  return filledIn(sentences[residentLanguage(language)][code][part], values, language);
}

/** A sentence with its values in the place of their names. */
export function filledIn(sentence: string, values: ProblemValues, language: string): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return String(typeof value === 'object' ? wordsIn(value, language) : value);
  });
}

/** Names out of a catalogue may not be written in the asked language: then as they are shown elsewhere. */
function wordsIn(words: {[language: string]: string}, language: string): string {
  return words[residentLanguage(language)] ?? words['fi'] ?? Object.values(words)[0] ?? '';
}
