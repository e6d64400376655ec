import {createHmac} from 'node:crypto';
import {clientNetwork} from '../http/index.ts';
import {ProblemError} from '../problems/index.ts';
import {forgetAttempts, forgetNewestAttempt, noteAttempt, type Queryable} from './store.ts';

interface Limit {
  purpose: string;
  attempts: number;
  windowSeconds: number;
}

/** Guesses at one account, from wherever they come. A right password within the limit forgets them. */
const perAccount: Limit = {purpose: 'log_in_account', attempts: 10, windowSeconds: 15 * 60};
/** A hundred guesses a day at most (NIST SP 800-63B-4, 3.2.2). */
const perAccountDay: Limit = {purpose: 'log_in_account_day', attempts: 100, windowSeconds: 24 * 3600};
/** Guesses from one IPv4 address or IPv6 /64, at whichever accounts: a whole office may sit behind one. */
const perNetwork: Limit = {purpose: 'log_in_network', attempts: 50, windowSeconds: 15 * 60};

/** What an attempt to log in is counted by. */
export interface AttemptSource {
  email: string;
  clientAddress: string;
}

/** Holds guessing back. Counts stand in the database, so that several processes count together. */
export interface Throttle {
  /**
   * Notes an attempt before its password is looked at, so that many at once can't slip through together.
   * @throws {ProblemError} `too_many_requests` with the seconds to wait
   */
  begin(source: AttemptSource): Promise<void>;
  /** The password was right: the account's failures no longer count. */
  succeed(source: AttemptSource): Promise<void>;
}

/**
 * @param secret  key of the hashes under which addresses are counted; nobody reads them back without it
 */
export function createThrottle(db: Queryable, secret: string | Buffer): Throttle {
  const hash = (purpose: string, value: string) => createHmac('sha256', secret).update(`${purpose}:${value}`).digest();
  const keysOf = ({email, clientAddress}: AttemptSource) => {
    const account = email.trim().toLowerCase();
    return [
      {limit: perNetwork, key: hash('network', clientNetwork(clientAddress))},
      {limit: perAccountDay, key: hash('account', account)},
      {limit: perAccount, key: hash('account', account)},
    ];
  };
  return {
    async begin(source) {
      const noted: {limit: Limit; key: Buffer}[] = [];
      for (const {limit, key} of keysOf(source)) {
        const {count, secondsUntilOldestEnds} = await noteAttempt(db, limit.purpose, key, limit.windowSeconds);
        noted.push({limit, key});
        if (count <= limit.attempts) continue;
        // Asking again while one has to wait doesn't make the wait longer.
        for (const each of noted) await forgetNewestAttempt(db, each.limit.purpose, each.key);
        throw new ProblemError('too_many_requests', {
          values: {seconds: secondsUntilOldestEnds},
          retryAfterSeconds: secondsUntilOldestEnds,
        });
      }
    },
    async succeed(source) {
      for (const {limit, key} of keysOf(source)) {
        if (limit === perNetwork) await forgetNewestAttempt(db, limit.purpose, key);
        else await forgetAttempts(db, limit.purpose, key);
      }
    },
  };
}
