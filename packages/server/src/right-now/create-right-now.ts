import type {ReportsNow} from '@city-feedback/contract';
import {moreThanUsual} from '@city-feedback/topics/right-now';
import type pg from 'pg';
import type {JurisdictionCatalogue, Site} from '../catalogue/index.ts';
import {sitesShownOn} from '../nearby/index.ts';
import {countCases, daysOfCases} from './store.ts';

export interface RightNowOptions {
  pool: pg.Pool;
  log: {warn(details: object, message: string): void};
  /** Milliseconds, of any beginning. */
  clock?: () => number;
}

/** What others report right now, in numbers that are too coarse to tell of anybody: as a hint at what a message is about. */
export interface RightNow {
  /**
   * What may be told on a site; at once, as it was known some minutes ago, and nothing where it is not known yet. Nobody
   * has to wait for a hint.
   */
  of(site: Site, catalogue: JurisdictionCatalogue): ReportsNow;
  /** Resolves when nothing is being counted. */
  settled(): Promise<void>;
}

const keptMs = 5 * 60_000;
const nothing: ReportsNow = {};

export function createRightNow({pool, log, clock = () => performance.now()}: RightNowOptions): RightNow {
  const known = new Map<string, {reports: ReportsNow; countedAt: number}>();
  const counting = new Map<string, Promise<void>>();

  async function count(key: string, siteIds: string[], catalogue: JurisdictionCatalogue): Promise<void> {
    const jurisdictionId = catalogue.jurisdiction.id;
    const countedAt = clock();
    let reports = known.get(key)?.reports ?? nothing;
    try {
      const topicIds = catalogue.topics.filter(isTold).map(({id}) => id);
      const days = await daysOfCases(pool, jurisdictionId);
      const counted = moreThanUsual(await countCases(pool, {jurisdictionId, siteIds, topicIds}), days);
      // The same object as long as nothing has changed, so that answers that hold it can be kept.
      if (JSON.stringify(counted) !== JSON.stringify(reports)) reports = counted;
    } catch (error) {
      log.warn({error, jurisdictionId}, 'could not count what is reported right now; tried again in some minutes');
    }
    known.set(key, {reports, countedAt});
    counting.delete(key);
  }

  return {
    of(site, catalogue) {
      const siteIds = sitesShownOn(site, catalogue);
      const key = [catalogue.jurisdiction.id, ...siteIds].join(' ');
      const found = known.get(key);
      const isOld = !found || clock() - found.countedAt > keptMs;
      if (isOld && !counting.has(key)) counting.set(key, count(key, siteIds, catalogue));
      return found?.reports ?? nothing;
    },
    async settled() {
      await Promise.all(counting.values());
    },
  };
}

/** What is confidential is nobody's hint. */
function isTold({isClosed, confidential}: JurisdictionCatalogue['topics'][number]): boolean {
  return !isClosed && !confidential;
}
