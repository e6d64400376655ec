import type {FollowedCase} from '@city-feedback/contract';
import {checkIdempotencyKey, checkShape, isStorable} from '../../http/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {addInformation, rate, reopen, type FollowDependencies} from '../../tracking/index.ts';
import type {FormFault} from '../form-fault.ts';
import type {Fields} from '../read-form.ts';
import {sensitiveFault} from '../sensitive-fault.ts';
import {formWords} from '../words/index.ts';
import type {Action} from './actions.ts';

/** What stands in the form of an action. */
export interface ActionValues {
  linkToken: string;
  key: string;
  text: string;
  helped: string;
}

export function actionValuesOf(fields: Fields, action: Action): ActionValues {
  const one = (name: string): string => fields.get(name)?.[0] ?? '';
  return {
    linkToken: one('link'),
    key: one('key'),
    text: one(action === 'rating' ? 'comment' : 'text').trim(),
    helped: one('helped'),
  };
}

/** What is warned of before anything is sent on. */
export function warningsOf({text}: ActionValues, action: Action, language: string): FormFault[] {
  const fault = sensitiveFault(text, fieldOf(action), language);
  return fault ? [fault] : [];
}

/** The field that the text of an action stands in. */
export function fieldOf(action: Action): string {
  return action === 'rating' ? 'comment' : action;
}

/**
 * Does what a form of the tracking page asks for, by the same use cases as the API.
 *
 * @throws {ProblemError} as they do
 */
export function act(
  dependencies: FollowDependencies,
  action: Action,
  {linkToken, key, text, helped}: ActionValues,
  language: string,
): Promise<FollowedCase> {
  const path = action === 'rating' ? '/comment' : '/text';
  if (!isStorable(text) || text.includes('\ufffd')) throw ProblemError.ofField('text_not_storable', path);
  const idempotencyKey = checkIdempotencyKey(key);
  if (action === 'rating') {
    if (helped !== 'yes' && helped !== 'no')
      throw ProblemError.ofField('attribute_missing', '/helped', {label: formWords(language).track.helped});
    const body = {linkToken, helped: helped === 'yes', ...(text && {comment: text})};
    checkShape('RatingRequest', body);
    return rate(dependencies, {body, idempotencyKey, language});
  }
  const body = {linkToken, text};
  checkShape('InformationRequest', body);
  const write = action === 'information' ? addInformation : reopen;
  return write(dependencies, {body, idempotencyKey, language});
}
