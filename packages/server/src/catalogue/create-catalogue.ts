import type pg from 'pg';
import {silentLog, type Log} from '../database/index.ts';
import {catalogueOf} from './catalogue-of.ts';
import type {Catalogue, JurisdictionCatalogue} from './model.ts';
import {readJurisdiction, readRevisions} from './store.ts';

/** How often each process asks whether something was applied: "within two seconds" with room for a slow answer. */
const pollMs = 1_000;

export interface LiveCatalogue extends Catalogue {
  /** Looks for new revisions now; otherwise it happens every second. */
  refresh(): Promise<void>;
  /** Stops looking. */
  close(): void;
}

/**
 * Reads every jurisdiction's configuration into memory and keeps up with what is applied later. While the database is
 * away, the last known configuration is served.
 */
export async function createCatalogue(pool: pg.Pool, log: Log = silentLog): Promise<LiveCatalogue> {
  let known = new Map<string, JurisdictionCatalogue>();
  let current = catalogueOf([]);
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  async function refresh(): Promise<void> {
    const revisions = await readRevisions(pool);
    const next = new Map<string, JurisdictionCatalogue>();
    for (const {jurisdictionId, revision} of revisions) {
      const same = known.get(jurisdictionId);
      const catalogue = same?.revision === revision ? same : await readJurisdiction(pool, jurisdictionId, revision);
      if (catalogue) next.set(jurisdictionId, catalogue);
    }
    const isSame = next.size === known.size && [...next].every(([id, catalogue]) => known.get(id) === catalogue);
    if (isSame) return;
    known = next;
    current = catalogueOf([...next.values()]);
    log.info({jurisdictions: [...next.keys()]}, 'configuration read');
  }

  function schedule(): void {
    timer = setTimeout(() => {
      refresh()
        .catch((error: unknown) => log.warn({error}, 'the configuration could not be read: the last one stays'))
        .finally(() => !isClosed && schedule());
    }, pollMs);
    timer.unref();
  }

  await refresh();
  schedule();
  return {
    site: (siteId) => current.site(siteId),
    jurisdiction: (jurisdictionId) => current.jurisdiction(jurisdictionId),
    jurisdictions: () => current.jurisdictions(),
    refresh,
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
