import type pg from 'pg';
import {changeCase, requireUnderWay, type ChangeOf} from './change-case.ts';

/**
 * Takes a case to work on, also from a colleague; a new one is in progress from then on.
 * @throws {ProblemError} as `changeCase`; `case_closed`
 */
export function takeCase(pool: pg.Pool, change: ChangeOf): Promise<string[]> {
  return changeCase(pool, change, (current) => {
    requireUnderWay(current);
    return current.state.takenBy === change.staff.id ? undefined : {content: {type: 'taken', data: {}}};
  });
}
