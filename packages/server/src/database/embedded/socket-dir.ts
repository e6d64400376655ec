import {chownSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Account} from './account.ts';

/** `sun_path` of a socket address holds 108 bytes on Linux, the last one zero; 104 elsewhere. */
const longestPath = process.platform === 'linux' ? 107 : 103;
const temporaryPrefix = join(tmpdir(), 'city-feedback-');

/** A folder of the server's account alone, short enough for a socket in it: below the data folder, else a temporary one. */
export function makeSocketDir(dataDir: string, account: Account | undefined): string {
  let dir = join(dataDir, 'postgres-socket');
  if (Buffer.byteLength(join(dir, '.s.PGSQL.5432')) > longestPath) dir = mkdtempSync(temporaryPrefix);
  else mkdirSync(dir, {recursive: true, mode: 0o700});
  if (account) chownSync(dir, account.uid, account.gid);
  return dir;
}

/** Temporary folders are new with each start; the one in the data folder stays. */
export function removeSocketDir(dir: string): void {
  const isTemporary = dir.startsWith(temporaryPrefix) && dirname(dir) === dirname(temporaryPrefix);
  if (isTemporary) rmSync(dir, {recursive: true, force: true});
}
