import type {AnswerRequest, Outcome} from '@city-feedback/contract';
import type pg from 'pg';
import type {JurisdictionCatalogue} from '../../catalogue/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {wallClock, type CalendarDate} from '../../promises/index.ts';
import {isCalendarDate} from './calendar-date.ts';
import {changeCase, requireUnderWay, type ChangeOf} from './change-case.ts';
import {writtenText} from './written-text.ts';

/**
 * Answers a case. The resident reads it with the tracking code, and by mail when they asked for an answer and left an
 * address. A second answer adds to the first.
 *
 * @throws {ProblemError} as `changeCase`; `missing_field` when it is scheduled without a date, `invalid_value` when it
 *   is scheduled for a day that is past or was fixed on one that is to come, `case_closed`
 */
export function answerCase(
  pool: pg.Pool,
  {jurisdiction}: JurisdictionCatalogue,
  change: ChangeOf,
  {text: typed, outcome, outcomeOn}: AnswerRequest,
): Promise<string[]> {
  const text = writtenText(typed, '/text', 2);
  checkDay(outcome, outcomeOn, wallClock(new Date(), jurisdiction.timeZone).date);
  return changeCase(pool, change, (current) => {
    requireUnderWay(current);
    const {caseId} = change;
    return {
      content: {type: 'answered', data: {text, outcome, ...(outcomeOn && {outcomeOn})}},
      jobs: (version) =>
        current.wantsAnswer && current.hasEmail
          ? [{kind: 'answer_mail', dedupeKey: `answer_mail:${caseId}:${version}`, payload: {caseId, version}}]
          : [],
    };
  });
}

function checkDay(outcome: Outcome, day: string | undefined, today: CalendarDate): void {
  if (day === undefined) {
    if (outcome === 'scheduled') throw ProblemError.ofField('missing_field', '/outcomeOn');
    return;
  }
  const refuse = (expected: string) => ProblemError.ofField('invalid_value', '/outcomeOn', {expected});
  if (!isCalendarDate(day)) throw refuse('YYYY-MM-DD');
  if (outcome === 'scheduled' && day < today) throw refuse(`≥ ${today}`);
  if (outcome === 'fixed' && day > today) throw refuse(`≤ ${today}`);
}
