import type {PublicStatus, StatusRequest} from '@city-feedback/contract';
import type pg from 'pg';
import {ProblemError} from '../../problems/index.ts';
import {changeCase, type ChangeOf} from './change-case.ts';
import {writtenText} from './written-text.ts';

/** A case is received once, and answered by an answer. */
const settable: readonly PublicStatus[] = ['in_progress', 'passed_on', 'closed'];

/**
 * Changes where a case stands, with a sentence for the resident. Out of `closed` or `answered` it opens the case again.
 *
 * @throws {ProblemError} as `changeCase`; `invalid_value` for a status that can't be set, or that it has already
 */
export function changeStatus(
  pool: pg.Pool,
  change: ChangeOf,
  {status: to, sentence: typed}: StatusRequest,
): Promise<string[]> {
  const sentence = writtenText(typed, '/sentence', 3);
  return changeCase(pool, change, ({state: {status: from}}) => {
    const others = settable.filter((status) => status !== from);
    if (!others.includes(to)) {
      throw ProblemError.ofField('invalid_value', '/status', {expected: others.join(' | ')});
    }
    return {content: {type: 'status_changed', data: {from, to, sentence}}};
  });
}
