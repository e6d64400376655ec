import type pg from 'pg';
import {fromItems, type Item, type ItemType} from './items.ts';
import type {JurisdictionCatalogue, LiveNotice, LiveTopicModel, Localized} from './model.ts';

/** Everything that can run a statement: the pool, or a client in a transaction. */
type Queryable = Pick<pg.ClientBase, 'query'>;

/** Any number, but the same in all processes: two applies at once would both think that they know what is there. */
const applyLock = 7_260_813_402;

export interface Revision {
  jurisdictionId: string;
  revision: number;
}

export async function readRevisions(db: Queryable): Promise<Revision[]> {
  const {rows} = await db.query<Revision>(
    'select jurisdiction_id as "jurisdictionId", revision from catalogue_revision order by jurisdiction_id',
  );
  return rows;
}

export async function readJurisdiction(
  db: Queryable,
  jurisdictionId: string,
  revision: number,
): Promise<JurisdictionCatalogue | undefined> {
  const {rows} = await db.query<Item>(
    `select type, id, position, document from catalogue_item
     where jurisdiction_id = $1 and type <> 'base_map' and retired_at is null order by position`,
    [jurisdictionId],
  );
  const catalogue = fromItems(rows, revision);
  const topicModel = catalogue && (await readTopicModel(db, jurisdictionId));
  const notices = catalogue && (await readNotices(db, jurisdictionId));
  return catalogue && {...catalogue, ...(topicModel && {topicModel}), ...(notices?.length && {notices})};
}

async function readNotices(db: Queryable, jurisdictionId: string): Promise<LiveNotice[]> {
  const {rows} = await db.query<{topicId: string; text: Localized | null}>(
    `select topic_id as "topicId", text from storm_notice where jurisdiction_id = $1 and is_on order by topic_id`,
    [jurisdictionId],
  );
  return rows.map(({topicId, text}) => ({topicId, ...(text && {text})}));
}

async function readTopicModel(db: Queryable, jurisdictionId: string): Promise<LiveTopicModel | undefined> {
  const {rows} = await db.query<LiveTopicModel>(
    `select version, words_fingerprint as "wordsFingerprint"
     from topic_model_live join topic_model using (jurisdiction_id, version) where jurisdiction_id = $1`,
    [jurisdictionId],
  );
  return rows[0];
}

/** A jurisdiction's own map, as GeoJSON layers by name; empty when it has none. */
export async function readBaseMap(db: Queryable, jurisdictionId: string): Promise<Map<string, object>> {
  const {rows} = await db.query<{id: string; document: object}>(
    `select id, document from catalogue_item
     where jurisdiction_id = $1 and type = 'base_map' and retired_at is null order by position`,
    [jurisdictionId],
  );
  return new Map(rows.map(({id, document}) => [id, document]));
}

/** Differs when a jurisdiction's own map differs; undefined when it has none. */
export async function readBaseMapFingerprint(db: Queryable, jurisdictionId: string): Promise<string | undefined> {
  const {rows} = await db.query<{fingerprint: string | null}>(
    `select md5(string_agg(id || document::text, ' ' order by position)) as fingerprint from catalogue_item
     where jurisdiction_id = $1 and type = 'base_map' and retired_at is null`,
    [jurisdictionId],
  );
  return rows[0]?.fingerprint ?? undefined;
}

/** Keeps other applies out until the transaction ends. */
export async function lockForApply(db: Queryable): Promise<void> {
  await db.query('select pg_advisory_xact_lock($1)', [applyLock]);
}

export interface StoredItem extends Item {
  isRetired: boolean;
}

export async function readItems(db: Queryable, jurisdictionId: string): Promise<StoredItem[]> {
  const {rows} = await db.query<StoredItem>(
    `select type, id, position, document, retired_at is not null as "isRetired" from catalogue_item
     where jurisdiction_id = $1 order by type, position`,
    [jurisdictionId],
  );
  return rows;
}

/** Which jurisdictions have these site ids now. */
export async function readSiteOwners(db: Queryable, siteIds: string[]): Promise<Map<string, string>> {
  const {rows} = await db.query<{id: string; jurisdictionId: string}>(
    `select id, jurisdiction_id as "jurisdictionId" from catalogue_item
     where type = 'site' and retired_at is null and id = any($1)`,
    [siteIds],
  );
  return new Map(rows.map(({id, jurisdictionId}) => [id, jurisdictionId]));
}

export async function writeItem(db: Queryable, jurisdictionId: string, item: Item): Promise<void> {
  await db.query(
    `insert into catalogue_item (jurisdiction_id, type, id, position, document) values ($1, $2, $3, $4, $5)
     on conflict (jurisdiction_id, type, id)
     do update set position = excluded.position, document = excluded.document, retired_at = null`,
    [jurisdictionId, item.type, item.id, item.position, JSON.stringify(item.document)],
  );
}

export async function retireItem(db: Queryable, jurisdictionId: string, type: ItemType, id: string): Promise<void> {
  await db.query('update catalogue_item set retired_at = now() where jurisdiction_id = $1 and type = $2 and id = $3', [
    jurisdictionId,
    type,
    id,
  ]);
}

/** Lets every process read the jurisdiction again: after an apply, and when what goes with its catalogue has changed. */
export async function raiseRevision(db: Queryable, jurisdictionId: string): Promise<void> {
  await db.query(
    `insert into catalogue_revision (jurisdiction_id, revision) values ($1, 1)
     on conflict (jurisdiction_id) do update set revision = catalogue_revision.revision + 1, applied_at = now()`,
    [jurisdictionId],
  );
}
