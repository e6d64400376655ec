import pg from 'pg';
import type {Log} from './log.ts';

const dateOid = 1082;
const bigintOid = 20;

/**
 * A pool whose values come as the domain has them: `date` as `YYYY-MM-DD` (the driver would make it an instant in the
 * machine's zone), `bigint` and counts as numbers.
 */
export function createPool(connection: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool({
    max: 20,
    // A request rather hears "try again" than waits for a database that is away.
    connectionTimeoutMillis: 5_000,
    // Likewise when another transaction holds what it needs.
    lock_timeout: 5_000,
    keepAlive: true,
    application_name: 'city-feedback',
    ...connection,
    types: {getTypeParser: parserOf},
  });
  // Without a listener a database that stops would end this process.
  pool.on('error', (error) => {
    // An ended pool has said goodbye, and does not wait for the answer: our own server may stop before it has read that.
    if (!pool.ending) log.warn({error}, 'an idle database connection broke');
  });
  return pool;
}

const parserOf: pg.CustomTypesConfig['getTypeParser'] = (oid, format) => {
  if (oid === dateOid) return (value: string) => value;
  if (oid === bigintOid) return Number;
  return pg.types.getTypeParser(oid, format);
};
