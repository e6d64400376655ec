import type pg from 'pg';
import {databaseUser} from './embedded/cluster.ts';
import {startEmbeddedServer} from './embedded/start.ts';
import type {Log} from './log.ts';
import {createPool} from './pool.ts';

export interface Database {
  pool: pg.Pool;
  /** Whether the server is our own child rather than one at `DATABASE_URL`. */
  isEmbedded: boolean;
  /** Ends the pool, then the embedded server. Call it last of all, when nobody asks any more. */
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** An outside PostgreSQL ≥ 16, e.g. `postgres://user:secret@host/name`; the embedded one when missing or empty. */
  databaseUrl?: string;
  /** Where the embedded server keeps its files; made when missing. */
  dataDir: string;
  log: Log;
}

const databaseName = 'city_feedback';
/** A connection that is never given back must not keep the server from stopping. */
const poolPatienceMs = 5_000;

/**
 * Opens the database: the embedded server by default, the one at `databaseUrl` if given. Everything after this speaks
 * the same SQL to both. An outside server is not contacted yet; `migrate` is the first to.
 *
 * @throws {DatabaseError} when the embedded server can't be started
 */
export async function openDatabase({databaseUrl, dataDir, log}: DatabaseOptions): Promise<Database> {
  if (databaseUrl) {
    const pool = createPool({connectionString: databaseUrl}, log);
    return {pool, isEmbedded: false, stop: () => endPool(pool)};
  }
  const server = await startEmbeddedServer({dataDir, log});
  await ensureDatabase(server.socketDir, log);
  const pool = createPool({host: server.socketDir, user: databaseUser, database: databaseName}, log);
  return {
    pool,
    isEmbedded: true,
    async stop() {
      await endPool(pool);
      await server.stop();
    },
  };
}

async function ensureDatabase(host: string, log: Log): Promise<void> {
  const pool = createPool({host, user: databaseUser, database: 'postgres', max: 1}, log);
  try {
    const {rowCount} = await pool.query('select from pg_database where datname = $1', [databaseName]);
    if (!rowCount) await pool.query(`create database ${databaseName}`);
  } catch (error) {
    // Made by another process between the two statements.
    if ((error as {code?: string}).code !== '42P04') throw error;
  } finally {
    await pool.end();
  }
}

async function endPool(pool: pg.Pool): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, poolPatienceMs)));
  await Promise.race([pool.end(), patience]);
  clearTimeout(timer);
}
