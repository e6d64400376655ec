import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {DatabaseError} from '../database-error.ts';
import type {Account} from './account.ts';
import type {Binaries} from './binaries.ts';
import {commandAs} from './command.ts';
import {isAlive} from './process.ts';

/** Owner of every table in the embedded server. */
export const databaseUser = 'city_feedback';

/**
 * Makes the database files where there are none yet, in a folder beside, which then takes the right name: a first
 * start that is killed leaves nothing half made behind.
 */
export function initialiseCluster(cluster: string, binaries: Binaries, account: Account | undefined): void {
  if (existsSync(cluster)) return;
  const parent = dirname(cluster);
  removeUnfinished(parent, basename(cluster));
  const unfinished = `${cluster}.new.${process.pid}`;
  mkdirSync(unfinished, {mode: 0o700});
  if (account) chownSync(unfinished, account.uid, account.gid);

  const command = commandAs(account, binaries.initdb, [
    ...['-D', unfinished, '-U', databaseUser, '-A', 'trust', '-E', 'UTF8'],
    // Independent of the system's locales; names are sorted with ICU collations by the queries that show them.
    ...['--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
  ]);
  const made = spawnSync(command.program, command.arguments, {...command.identity, cwd: unfinished, encoding: 'utf8'});
  if (made.status !== 0) {
    rmSync(unfinished, {recursive: true, force: true});
    throw new DatabaseError(`The database could not be made in ${parent}: ${(made.stderr ?? '').trim()}`, {
      cause: made.error,
    });
  }
  chmodSync(unfinished, 0o700);
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    // Another process was quicker; its files are as good as ours.
    rmSync(unfinished, {recursive: true, force: true});
    if (!existsSync(cluster)) throw error;
  }
}

function removeUnfinished(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`${name}.new.`)) continue;
    const pid = Number(entry.slice(entry.lastIndexOf('.') + 1));
    if (pid !== process.pid && isAlive(pid)) continue;
    rmSync(join(parent, entry), {recursive: true, force: true});
  }
}
