import type {PublicStatus} from '@city-feedback/contract';
import {inEveryResidentLanguage, ProblemError} from '../problems/index.ts';
import {statusInWords} from './describe.ts';

/** What a resident wants to do with a case that is past it, with its status in the words of whoever reads it. */
export function caseClosed({status}: {status: PublicStatus}): ProblemError {
  const words = inEveryResidentLanguage((language) => statusInWords(status, language).toLowerCase());
  return new ProblemError('case_closed', {values: {status: words}});
}
