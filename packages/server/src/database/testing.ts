import {randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type pg from 'pg';
import {databaseUser} from './embedded/cluster.ts';
import {startEmbeddedServer} from './embedded/start.ts';
import {silentLog} from './log.ts';
import {migrate} from './migrate.ts';
import {createPool} from './pool.ts';

export interface TestDatabase {
  pool: pg.Pool;
  /** For code that opens its own connections. */
  url: string;
  stop(): Promise<void>;
}

/**
 * A database of its own for one test file, migrated and empty: in the server at `TEST_DATABASE_URL` (quicker; its role
 * must be allowed to create databases), else in an embedded server that starts in a temporary folder.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const {url: serverUrl, stop: stopServer} = await testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = createPool({connectionString: serverUrl, max: 1}, silentLog);
  await admin.query(`create database ${name}`);
  const own = new URL(serverUrl);
  own.pathname = `/${name}`;
  const pool = createPool({connectionString: own.href}, silentLog);
  await migrate(pool);
  return {
    pool,
    url: own.href,
    async stop() {
      await pool.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      await stopServer();
    },
  };
}

async function testServer(): Promise<{url: string; stop(): Promise<void>}> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return {url: given, async stop() {}};
  const dataDir = mkdtempSync(join(tmpdir(), 'cf-test-'));
  const server = await startEmbeddedServer({dataDir, log: silentLog}).catch((error: unknown) => {
    rmSync(dataDir, {recursive: true, force: true});
    throw error;
  });
  return {
    url: `postgres://${databaseUser}@localhost/postgres?host=${encodeURIComponent(server.socketDir)}`,
    async stop() {
      await server.stop();
      rmSync(dataDir, {recursive: true, force: true});
    },
  };
}
