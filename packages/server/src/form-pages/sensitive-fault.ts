import {findSensitiveData} from '@city-feedback/contract/sensitive-text';
import {submissionLimits} from '../catalogue/index.ts';
import type {FormFault} from './form-fault.ts';
import {formWords} from './words/index.ts';

/** A character is up to two of JavaScript's units, and a line break comes as two. */
const unitsAtMost = 2 * submissionLimits.textLength;

/** Warns of what must not be sent, unless the text is too long to be: to look through those would only take time. */
export function sensitiveFault(text: string, field: string, language: string): FormFault | undefined {
  const [found] = text.length > unitsAtMost ? [] : findSensitiveData(text);
  const {sensitive, sensitiveExplain} = formWords(language).faults;
  return found && {field, message: sensitive[found.kind], hint: sensitiveExplain};
}
