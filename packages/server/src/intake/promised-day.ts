import type {Jurisdiction} from '../catalogue/index.ts';
import type {Logger} from '../http/index.ts';
import {answerDueOn, lastListedYear} from '../promises/index.ts';
import type {CheckedCase} from './checked-case.ts';

/** Days that were promised in the minute named, by working days. A new revision brings a new jurisdiction object. */
const known = new WeakMap<Jurisdiction, Map<number, {minute: number; day: string}>>();

/**
 * The day by which a case is promised an answer. It changes at most once a minute, by the closing time, so it is
 * reckoned once a minute only.
 */
export function promisedDay(
  {catalogue: {jurisdiction}, topic}: Pick<CheckedCase, 'catalogue' | 'topic'>,
  at: Date,
  log: Pick<Logger, 'warn'>,
): string {
  const workingDays = topic?.promiseWorkingDays ?? jurisdiction.promiseWorkingDays;
  const minute = Math.floor(at.getTime() / 60_000);
  let days = known.get(jurisdiction);
  if (!days) known.set(jurisdiction, (days = new Map()));
  const before = days.get(workingDays);
  if (before?.minute === minute) return before.day;
  const day = answerDueOn(at, workingDays, jurisdiction);
  const lastYear = lastListedYear(jurisdiction);
  if (lastYear !== undefined && Number(day.slice(0, 4)) > lastYear) {
    log.warn({jurisdictionId: jurisdiction.id, lastYear}, 'the list of holidays has run out');
  }
  days.set(workingDays, {minute, day});
  return day;
}
