import {isDeepStrictEqual} from 'node:util';
import type pg from 'pg';
import {inTransaction} from '../database/index.ts';
import {ConfigurationError, type CheckedDirectory, type Compiled} from './files/index.ts';
import {toItems, type Item, type ItemType} from './items.ts';
import {
  lockForApply,
  raiseRevision,
  readItems,
  readSiteOwners,
  retireItem,
  writeItem,
  type StoredItem,
} from './store.ts';

export interface Change {
  jurisdictionId: string;
  what: 'added' | 'changed' | 'moved' | 'retired' | 'restored';
  type: ItemType;
  id: string;
}

/**
 * Makes the database's configuration what the checked files say, in one transaction. Items that are gone from the
 * files are retired, not deleted, because cases point at them; jurisdictions that aren't in the directory are left
 * alone. Applying the same files again changes nothing.
 *
 * @param announce  is told every change before the first one is made
 * @throws {ConfigurationError} when the files have errors; then nothing is changed
 */
export async function apply(
  checked: CheckedDirectory,
  pool: pg.Pool,
  announce: (changes: Change[]) => void = () => {},
): Promise<Change[]> {
  if (checked.findings.some(({severity}) => severity === 'error')) throw new ConfigurationError(checked.findings);
  return inTransaction(pool, async (client) => {
    await lockForApply(client);
    await refuseForeignSites(client, checked.jurisdictions);
    const plans: {id: string; changes: Change[]; items: Item[]}[] = [];
    for (const {catalogue, baseMap} of checked.jurisdictions) {
      const {id} = catalogue.jurisdiction;
      const layers = [...baseMap].map(([name, document], position) => ({
        type: 'base_map' as const,
        id: name,
        position,
        document,
      }));
      const items = [...toItems(catalogue), ...layers];
      plans.push({id, items, changes: planChanges(id, items, await readItems(client, id))});
    }
    const all = plans.flatMap(({changes}) => changes);
    announce(all);
    for (const {id, changes, items} of plans) {
      if (changes.length === 0) continue;
      for (const change of changes) {
        if (change.what === 'retired') await retireItem(client, id, change.type, change.id);
        else
          await writeItem(
            client,
            id,
            items.find((item) => isSame(item, change))!,
          );
      }
      await raiseRevision(client, id);
    }
    return all;
  });
}

function planChanges(jurisdictionId: string, wanted: Item[], stored: StoredItem[]): Change[] {
  const byKey = new Map(stored.map((item) => [`${item.type} ${item.id}`, item]));
  const changes: Change[] = [];
  for (const {type, id, position, document} of wanted) {
    const known = byKey.get(`${type} ${id}`);
    const what = !known
      ? 'added'
      : known.isRetired
        ? 'restored'
        : // Through JSON, as the stored one has been.
          !isDeepStrictEqual(known.document, JSON.parse(JSON.stringify(document)))
          ? 'changed'
          : known.position !== position
            ? 'moved'
            : undefined;
    if (what) changes.push({jurisdictionId, what, type, id});
    byKey.delete(`${type} ${id}`);
  }
  for (const {type, id, isRetired} of byKey.values()) {
    if (!isRetired) changes.push({jurisdictionId, what: 'retired', type, id});
  }
  return changes;
}

async function refuseForeignSites(client: pg.PoolClient, jurisdictions: Compiled[]): Promise<void> {
  const owners = await readSiteOwners(
    client,
    jurisdictions.flatMap(({catalogue}) => catalogue.sites.map(({id}) => id)),
  );
  const findings = jurisdictions.flatMap(({catalogue, locations}) =>
    catalogue.sites
      .filter(({id, jurisdictionId}) => (owners.get(id) ?? jurisdictionId) !== jurisdictionId)
      .map((site) =>
        locations.error(
          site,
          ['id'],
          `${owners.get(site.id)} has a site ${site.id} in this database already; site ids are unique across the backend.`,
        ),
      ),
  );
  if (findings.length > 0) throw new ConfigurationError(findings);
}

function isSame(item: Item, {type, id}: Change): boolean {
  return item.type === type && item.id === id;
}
