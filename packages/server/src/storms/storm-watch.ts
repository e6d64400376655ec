import type pg from 'pg';
import {raiseRevision, type Catalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {inTransaction} from '../database/index.ts';
import {lastHour, switchOffByRule, switchOnByRule} from './store.ts';

export interface StormWatchOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  log: {warn(details: object, message: string): void};
}

export interface StormWatch {
  start(): void;
  /** Resolves when the look under way, if any, is over. */
  stop(): Promise<void>;
}

const lookMs = 60_000;

/**
 * Switches a topic's notice on when so many cases of it came within an hour as the configuration says (`storm`), and off
 * when there are less than half as many: once a minute, in every process, with the same result.
 */
export function createStormWatch({pool, catalogue, log}: StormWatchOptions): StormWatch {
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      for (const each of catalogue.jurisdictions()) await watchStorms(pool, each);
    } catch (error) {
      log.warn({error}, 'could not look for storms; tried again in a minute');
    }
  };
  return {
    start() {
      timer = setInterval(() => (round = look()), lookMs);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}

/** One look at a jurisdiction. Without a number in its configuration, notices that were set by one go. */
export async function watchStorms(pool: pg.Pool, {jurisdiction, topics}: JurisdictionCatalogue): Promise<void> {
  const {id, storm} = jurisdiction;
  const most = storm?.casesPerHour ?? Infinity;
  const counts = most < Infinity ? await lastHour(pool, id) : new Map<string, number>();
  const reached = (least: number) =>
    topics
      .filter((topic) => !topic.isClosed && !topic.confidential && (counts.get(topic.id) ?? 0) >= least)
      .map((topic) => topic.id);
  await inTransaction(pool, async (client) => {
    const isOn = await switchOnByRule(client, id, reached(most));
    const isOff = await switchOffByRule(client, id, reached(most / 2));
    if (isOn || isOff) await raiseRevision(client, id);
  });
}
