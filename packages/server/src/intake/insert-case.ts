import type pg from 'pg';
import {inBatches} from '../database/index.ts';
import {isDatabaseAway} from '../http/index.ts';
import {insertCases, type NewCase} from './store.ts';

/** @returns when the case was received, or undefined when its key has been used before */
type InsertCase = (fresh: NewCase) => Promise<Date | undefined>;

/** One for each pool, so that all who submit share it. */
const inserters = new WeakMap<pg.Pool, InsertCase>();

/** While one commit is being written, the next one is prepared; more would only wait for each other. */
const concurrency = 2;
/** Messages of a storm that one commit takes. */
const size = 64;

/**
 * Stores a case; together with those that come at the same moment, when there are some. Alone it is stored at once.
 */
export function caseInserter(pool: pg.Pool): InsertCase {
  let inserter = inserters.get(pool);
  if (!inserter) {
    // A lock that one of them waited for in vain is no reason to refuse the others.
    const isForAll = (error: unknown) => isDatabaseAway(error) && (error as {code?: string}).code !== '55P03';
    inserter = inBatches((cases: NewCase[]) => insertCases(pool, cases), isForAll, {concurrency, size});
    inserters.set(pool, inserter);
  }
  return inserter;
}
