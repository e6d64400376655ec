import type {FieldProblem, Problem, ProblemCode} from '@city-feedback/contract';
import {serverLanguage, type InEveryLanguage} from './language.ts';
import type {ProblemError, ProblemValues} from './problem-error.ts';
import {en} from './sentences/en.ts';
import {fi} from './sentences/fi.ts';
import {sv} from './sentences/sv.ts';
import type {ProblemSentences} from './sentences/words.ts';

const sentences: InEveryLanguage<ProblemSentences> = {fi, sv, en};

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
  return sentences[serverLanguage(language)][code][part].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return String(typeof value === 'object' ? (value[serverLanguage(language)] ?? '') : value);
  });
}
