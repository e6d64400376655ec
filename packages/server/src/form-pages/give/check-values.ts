import type {Topic} from '../../catalogue/index.ts';
import {isStorable} from '../../http/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {faultsOf, type FormFault} from '../form-fault.ts';
import {sensitiveFault} from '../sensitive-fault.ts';
import {degreesOf} from './to-draft.ts';
import {answerName, callTimes, fieldNames, parsePoint, wishes, type GiveValues} from './values.ts';

/**
 * What is wrong with a form before it is a message: what its fields can't hold, and what is warned of before sending.
 * Everything else is checked where every message is.
 */
export function checkValues(
  values: GiveValues,
  {topic, language}: {topic: Topic | undefined; language: string},
): FormFault[] {
  const faults: FormFault[] = [];
  const find = (
    field: string,
    isWrong: boolean,
    code: 'text_not_storable' | 'wrong_type' | 'invalid_value' | 'contact_missing',
  ) => {
    if (!isWrong || faults.some((fault) => fault.field === field)) return;
    faults.push({...faultsOf(new ProblemError(code), language)[0]!, field});
  };
  for (const [field, text] of textsOf(values, topic)) find(field, !isKeepable(text), 'text_not_storable');
  for (const field of ['latitude', 'longitude'] as const) {
    const isGiven = values.latitude.trim() !== '' || values.longitude.trim() !== '';
    find(field, isGiven && !values.point && Number.isNaN(degreesOf(values[field])), 'wrong_type');
  }
  find('point', values.point !== '' && !parsePoint(values.point), 'invalid_value');
  find('wish', !wishes.some((wish) => wish === values.wish), 'invalid_value');
  find('call-time', !callTimes.some((time) => time === values.callTime), 'invalid_value');
  find('email', values.wish === 'mail' && !values.email.trim(), 'contact_missing');

  for (const [field, text] of textsOf(values, topic)) {
    const fault = sensitiveFault(text, field, language);
    if (fault && !faults.some((other) => other.field === field)) faults.push(fault);
  }
  return faults;
}

/** All texts by the id of their field; hidden ones are of the whole form. */
function textsOf({answers, ...values}: GiveValues, topic: Topic | undefined): [field: string, text: string][] {
  return [
    ...(Object.entries(fieldNames) as [keyof typeof fieldNames, string][])
      .filter(([value]) => value !== 'mayPublish' && value !== 'key')
      .map(([value, field]): [string, string] => [field, String(values[value])]),
    ...(topic?.questions ?? []).map(({id}): [string, string] => [answerName(id), (answers[id] ?? []).join('\n')]),
  ];
}

/** What is no UTF-8 has become the sign for "something was here": it is not kept in silence. */
function isKeepable(text: string): boolean {
  return isStorable(text) && !text.includes('\ufffd');
}
