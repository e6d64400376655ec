import type pg from 'pg';
import type {Catalogue, JurisdictionCatalogue} from '../catalogue/index.ts';
import {enqueue} from '../outbox/index.ts';
import {fingerprintOf, wordsOf} from './words.ts';

export interface ModelKeeperOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  log: {warn(details: object, message: string): void};
  /** There are new jobs of a kind. */
  wake(kind: string): void;
}

export interface ModelKeeper {
  start(): void;
  /** Resolves when no more jobs are made. */
  stop(): Promise<void>;
}

/** The catalogue itself looks for a new revision once a second. */
const lookMs = 1_000;

/**
 * Sees to it that every jurisdiction has a model of its topics as they are now: with the first start, and whenever their
 * words have changed. The models themselves are built by a job, in one process at a time.
 */
export function createModelKeeper({pool, catalogue, log, wake}: ModelKeeperOptions): ModelKeeper {
  // A new revision is a new object; those that were looked at need no second look.
  const seen = new WeakSet<JurisdictionCatalogue>();
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();

  async function look(): Promise<void> {
    for (const each of catalogue.jurisdictions().filter((one) => !seen.has(one))) {
      await ensure(each);
      seen.add(each);
    }
  }

  async function ensure(each: JurisdictionCatalogue): Promise<void> {
    const {id: jurisdictionId} = each.jurisdiction;
    const fingerprint = fingerprintOf(wordsOf(each));
    if (each.topicModel?.wordsFingerprint === fingerprint) return;
    const dedupeKey = `topic_model:${jurisdictionId}:${fingerprint}:${each.topicModel?.version ?? ''}`;
    await enqueue(pool, {jurisdictionId, kind: 'topic_model', dedupeKey, payload: {fingerprint}});
    wake('topic_model');
  }

  function schedule(): void {
    timer = setTimeout(() => {
      round = look()
        .catch((error: unknown) => log.warn({error}, 'could not see to the topic models; tried again in a second'))
        .finally(() => timer && schedule());
    }, lookMs);
    timer.unref();
  }

  return {
    start: schedule,
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await round;
    },
  };
}
