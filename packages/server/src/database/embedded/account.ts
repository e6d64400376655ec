import {spawnSync} from 'node:child_process';

/** The user that the server process runs as, where it can't be our own. */
export interface Account {
  uid: number;
  gid: number;
  /** Lets it pass through folders that are closed to it, and nothing else that it needs. */
  capability?: 'dac_read_search' | 'dac_override';
}

/**
 * PostgreSQL refuses to run as root: then it runs as `postgres`, else as `nobody`. A made-up uid won't do, because
 * initdb looks its own name up in the passwd file.
 *
 * @returns undefined when the system has neither
 */
export function serverAccount(): Account | undefined {
  return accountOf('postgres') ?? accountOf('nobody');
}

function accountOf(name: string): Account | undefined {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid === undefined || gid === undefined ? undefined : {uid, gid};
}

function idOf(flag: string, name: string): number | undefined {
  const {status, stdout} = spawnSync('id', [flag, name], {encoding: 'utf8'});
  return status === 0 ? Number(stdout.trim()) : undefined;
}
