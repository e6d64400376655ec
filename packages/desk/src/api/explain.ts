import type {Words} from '../strings/fi.ts';
import {ProblemError, UnreachableError} from './errors.ts';

export interface Explanation {
  title: string;
  hint?: string;
}

/** What went wrong and what helps, in words for the person at the desk. */
export function explain(error: unknown, words: Words): Explanation {
  if (error instanceof ProblemError) return {title: error.problem.title, hint: error.problem.hint};
  if (error instanceof UnreachableError) return {title: words.app.unreachable, hint: words.app.unreachableHint};
  return {title: words.app.somethingWrong, hint: words.app.somethingWrongHint};
}
