import type pg from 'pg';
import {sweepPhotos, type PhotoFiles} from '../intake/index.ts';
import {deleteExpired, forgetFollowers} from './store.ts';

/** The part of a pino logger that is written to. */
interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface HousekeepingOptions {
  pool: pg.Pool;
  files: PhotoFiles;
  log: Log;
}

export interface Housekeeping {
  start(): void;
  /** Resolves when the round under way, if any, is over. */
  stop(): Promise<void>;
}

const hourMs = 3_600_000;

/** Once an hour, deletes what has been kept for its time and removes files that crashes left. */
export function createHousekeeping({pool, files, log}: HousekeepingOptions): Housekeeping {
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();

  async function clean(): Promise<void> {
    try {
      const deleted = await deleteExpired(pool);
      const followers = await forgetFollowers(pool);
      const photos = await sweepPhotos({pool, files});
      log.info({deleted, followers, photos}, 'housekeeping done');
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
