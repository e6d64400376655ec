import type {NoteRequest} from '@city-feedback/contract';
import type pg from 'pg';
import {changeCase, type ChangeOf} from './change-case.ts';
import {writtenText} from './written-text.ts';

/**
 * Writes a note that only staff read; also on a closed case.
 * @throws {ProblemError} as `changeCase`
 */
export function noteOnCase(pool: pg.Pool, change: ChangeOf, {text: typed}: NoteRequest): Promise<string[]> {
  const text = writtenText(typed, '/text', 1);
  return changeCase(pool, change, () => ({content: {type: 'noted', data: {text}}}));
}
