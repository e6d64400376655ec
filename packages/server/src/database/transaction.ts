import {setTimeout as after} from 'node:timers/promises';
import type pg from 'pg';

const attempts = 5;
/** serialization_failure, deadlock_detected: the other transaction won, ours is as if it had never been. */
const retryable = new Set(['40001', '40P01']);

/**
 * Runs `work` in one transaction and commits it; rolls back when it throws.
 *
 * A transaction that lost against another one is run again, up to five times, so `work` may have no effect outside of
 * the database. A connection that breaks during COMMIT leaves open whether it happened: that error comes out as it is,
 * and the caller's idempotency key settles it.
 */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work);
    } catch (error) {
      if (attempt === attempts || !retryable.has((error as {code?: string}).code ?? '')) throw error;
      await after(Math.random() * 20 * 2 ** attempt);
    }
  }
}

async function once<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks while `work` awaits something else would end this process.
  const onError = (error: Error) => (broken = error);
  client.on('error', onError);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken ??= failure));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
