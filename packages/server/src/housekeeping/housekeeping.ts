import type pg from 'pg';
import type {Catalogue} from '../catalogue/index.ts';
import {sweepPhotos, type PhotoFiles} from '../intake/index.ts';
import {deleteExpired, forgetContacts, forgetFollowers} from './store.ts';

/** The part of a pino logger that is written to. */
interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface HousekeepingOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  files: PhotoFiles;
  log: Log;
}

export interface Housekeeping {
  start(): void;
  /** Resolves when the round under way, if any, is over. */
  stop(): Promise<void>;
}

const hourMs = 3_600_000;
/** Where a jurisdiction says nothing else. */
const contactDays = 365;

/** Once an hour, deletes what has been kept for its time and removes files that crashes left. */
export function createHousekeeping({pool, catalogue, files, log}: HousekeepingOptions): Housekeeping {
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();

  async function clean(): Promise<void> {
    try {
      const deleted = await deleteExpired(pool);
      const followers = await forgetFollowers(pool);
      let contacts = 0;
      for (const {jurisdiction} of catalogue.jurisdictions()) {
        contacts += await forgetContacts(pool, jurisdiction.id, jurisdiction.retention?.contactDays ?? contactDays);
      }
      const photos = await sweepPhotos({pool, files});
      log.info({deleted, followers, contacts, photos}, 'housekeeping done');
    } catch (error) {
      log.warn({error}, 'housekeeping failed and is tried again in an hour');
    }
  }

  return {
    start() {
      timer = setInterval(() => (round = clean()), hourMs);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
