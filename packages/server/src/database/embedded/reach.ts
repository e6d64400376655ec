import {chmodSync, chownSync, statSync} from 'node:fs';
import {DatabaseError} from '../database-error.ts';
import type {Log} from '../log.ts';
import {serverAccount, type Account} from './account.ts';
import {canReach} from './command.ts';

/**
 * The account that the server of the data folder `home` runs as: our own, or, when we are root, another one that can
 * get at the folder.
 *
 * A folder that is closed itself is opened a crack to that account's group. One that lies in a closed folder (a clone
 * below `/root`) is reached with a capability instead, so that a first try as root works; a service should not run so.
 *
 * @returns undefined when we are not root, and the server runs as ourselves
 * @throws {DatabaseError} when there is no such account
 */
export function accountThatReaches(home: string, log: Log): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = serverAccount();
  if (!account) {
    throw new DatabaseError(
      'PostgreSQL may not run as root, and there is no user "postgres" or "nobody" to run it as. ' +
        'Start as another user, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
  if (canReach(account, home)) return account;
  openToGroup(home, account);
  if (canReach(account, home)) return account;
  for (const capability of ['dac_read_search', 'dac_override'] as const) {
    const capable = {...account, capability};
    if (!canReach(capable, home)) continue;
    log.warn(
      {dataDir: home},
      'the data folder lies in one that only root can enter: better start as a user of its own',
    );
    return capable;
  }
  throw new DatabaseError(
    `${home} lies in a folder that only root can enter, and PostgreSQL may not run as root. ` +
      'Set DATA_DIR to a folder outside of it, e.g. /var/lib/city-feedback, or start as another user.',
  );
}

function openToGroup(home: string, account: Account): void {
  const {mode, uid} = statSync(home);
  if (mode & 0o077) return;
  chownSync(home, uid, account.gid);
  chmodSync(home, 0o710);
}
