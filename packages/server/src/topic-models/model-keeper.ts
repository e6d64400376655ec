import type pg from 'pg';
import type {Catalogue, JurisdictionCatalogue} from '../catalogue/index.ts';
import {enqueue} from '../outbox/index.ts';
import {wallClock} from '../promises/index.ts';
import {hasNews} from './store.ts';
import {fingerprintOf, wordsOf} from './words.ts';

export interface ModelKeeperOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  log: {warn(details: object, message: string): void};
  /** There are new jobs of a kind. */
  wake(kind: string): void;
  /** The clock; the machine's by default. */
  now?: () => Date;
}

export interface ModelKeeper {
  start(): void;
  /** Resolves when no more jobs are made. */
  stop(): Promise<void>;
}

/** When a city sleeps. */
const nightHours = {from: '03:00', to: '05:00'};

/** The catalogue itself looks for a new revision once a second. */
const lookMs = 1_000;

/**
 * Sees to it that every jurisdiction has a model of its topics as they are now: with the first start, whenever their
 * words have changed, and every night if cases were answered since. The models themselves are built by a job, in one
 * process at a time.
 */
export function createModelKeeper({
  pool,
  catalogue,
  log,
  wake,
  now = () => new Date(),
}: ModelKeeperOptions): ModelKeeper {
  // A new revision is a new object; those that were looked at need no second look.
  const seen = new WeakSet<JurisdictionCatalogue>();
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();

  /** The night in which each jurisdiction was looked at last, as a date. */
  const nights = new Map<string, string>();

  async function lookAtNight({jurisdiction}: JurisdictionCatalogue): Promise<void> {
    const {id: jurisdictionId, timeZone} = jurisdiction;
    const {date, time} = wallClock(now(), timeZone);
    if (time < nightHours.from || time >= nightHours.to || nights.get(jurisdictionId) === date) return;
    nights.set(jurisdictionId, date);
    if (!(await hasNews(pool, jurisdictionId))) return;
    const dedupeKey = `topic_model:${jurisdictionId}:night:${date}`;
    await enqueue(pool, {jurisdictionId, kind: 'topic_model', dedupeKey, payload: {}});
    wake('topic_model');
  }

  async function look(): Promise<void> {
    for (const each of catalogue.jurisdictions()) await lookAtNight(each);
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
