import type pg from 'pg';
import {changeCase, type ChangeOf} from './change-case.ts';

/**
 * Gives a case back to its ring, so that somebody else can take it.
 * @throws {ProblemError} as `changeCase`
 */
export function releaseCase(pool: pg.Pool, change: ChangeOf): Promise<string[]> {
  return changeCase(pool, change, ({state}) =>
    state.takenBy === undefined ? undefined : {content: {type: 'released', data: {}}},
  );
}
