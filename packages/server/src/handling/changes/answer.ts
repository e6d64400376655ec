import type {AnswerRequest} from '@city-feedback/contract';
import type pg from 'pg';
import {ProblemError} from '../../problems/index.ts';
import {isCalendarDate} from './calendar-date.ts';
import {changeCase, requireUnderWay, type ChangeOf} from './change-case.ts';
import {writtenText} from './written-text.ts';

/**
 * Answers a case. The resident reads it with the tracking code, and by mail when they asked for an answer and left an
 * address. A second answer adds to the first.
 *
 * @throws {ProblemError} as `changeCase`; `missing_field` when it is scheduled without a date, `case_closed`
 */
export function answerCase(
  pool: pg.Pool,
  change: ChangeOf,
  {text: typed, outcome, outcomeOn}: AnswerRequest,
): Promise<string[]> {
  const text = writtenText(typed, '/text', 2);
  if (outcome === 'scheduled' && outcomeOn === undefined) throw ProblemError.ofField('missing_field', '/outcomeOn');
  if (outcomeOn !== undefined && !isCalendarDate(outcomeOn)) {
    throw ProblemError.ofField('invalid_value', '/outcomeOn', {expected: 'YYYY-MM-DD'});
  }
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
