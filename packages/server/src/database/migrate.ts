import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {setTimeout as after} from 'node:timers/promises';
import type pg from 'pg';
import {DatabaseError} from './database-error.ts';
import {inTransaction} from './transaction.ts';

export interface Migration {
  version: number;
  name: string;
  sql: string;
}

const ownMigrations = fileURLToPath(new URL('../../migrations/', import.meta.url));
/** Any number, but the same in all processes of all versions. */
const lockKey = 7_260_813_401;
const lockAttempts = 10;

/**
 * Brings the schema up to date: runs the numbered files that this database hasn't seen, each in a transaction of its
 * own, one process at a time. A statement that can't have its lock within 2 s gives way to the traffic and is tried
 * again. A schema that is newer than these files is left alone: old code runs on it while an upgrade is under way.
 *
 * @returns names of the files that were run
 * @throws {DatabaseError} when a file that was run before has been changed since
 */
export async function migrate(pool: pg.Pool, migrations: Migration[] = readMigrations()): Promise<string[]> {
  await inTransaction(pool, async (client) => {
    await waitForOthers(client);
    await client.query(`create table if not exists schema_migration (
      version integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`);
  });
  const applied: string[] = [];
  for (const migration of migrations) {
    if (await applyWhenLocksAllow(pool, migration)) applied.push(migration.name);
  }
  return applied;
}

/** The files of `migrations/`, in order: `0001_main_path.sql`, `0002_….sql`. */
export function readMigrations(directory = ownMigrations): Migration[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.sql'));
  return files.sort().map((name, index) => {
    const version = Number(/^(\d{4})_/.exec(name)?.[1]);
    if (version !== index + 1) {
      throw new DatabaseError(`Expected migration ${String(index + 1).padStart(4, '0')}_….sql, got ${name}.`);
    }
    return {version, name, sql: readFileSync(`${directory}/${name}`, 'utf8').replaceAll('\r\n', '\n')};
  });
}

async function applyWhenLocksAllow(pool: pg.Pool, migration: Migration): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(pool, (client) => applyOnce(client, migration));
    } catch (error) {
      const isLocked = (error as {code?: string}).code === '55P03';
      if (!isLocked || attempt === lockAttempts) throw error;
      await after(250 * attempt);
    }
  }
}

async function applyOnce(client: pg.PoolClient, {version, name, sql}: Migration): Promise<boolean> {
  await waitForOthers(client);
  const sha256 = createHash('sha256').update(sql).digest('hex');
  const {rows} = await client.query<{sha256: string}>('select sha256 from schema_migration where version = $1', [
    version,
  ]);
  if (rows[0]?.sha256 === sha256) return false;
  if (rows[0]) {
    throw new DatabaseError(
      `${name} has been changed since this database was migrated with it. Restore the file, and put the change into a new one.`,
    );
  }
  await client.query(`set local lock_timeout = '2s'`);
  await client.query(sql);
  await client.query('insert into schema_migration (version, name, sha256) values ($1, $2, $3)', [
    version,
    name,
    sha256,
  ]);
  return true;
}

async function waitForOthers(client: pg.PoolClient): Promise<void> {
  await client.query('set local lock_timeout = 0');
  await client.query('select pg_advisory_xact_lock($1)', [lockKey]);
}
