import type {TrainingCase} from '@city-feedback/topics/train';
import type pg from 'pg';
import {raiseRevision} from '../catalogue/index.ts';
import type {BuiltModel} from './build.ts';
import {contextOf, type Circumstances} from './context.ts';
import type {ModelFigures} from './figures.ts';

/** Everything that can run a statement: the pool, or a client in a transaction. */
type Queryable = Pick<pg.ClientBase, 'query'>;

/** What a model was learnt from: the catalogue's words alone, or cases too. */
export type ModelOrigin = 'words' | 'cases';

export interface NewModel extends BuiltModel {
  jurisdictionId: string;
  origin: ModelOrigin;
  wordsFingerprint: string;
  caseCount: number;
}

/** Keeps a model; of one that is there already only what is known about it is renewed. */
export async function keepModel(db: Queryable, model: NewModel): Promise<void> {
  const {jurisdictionId, version, origin, wordsFingerprint, brotli, caseCount, figures} = model;
  await db.query(
    `insert into topic_model (jurisdiction_id, version, origin, words_fingerprint, brotli, case_count, figures)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (jurisdiction_id, version) do update set words_fingerprint = excluded.words_fingerprint,
       case_count = excluded.case_count, figures = coalesce(excluded.figures, topic_model.figures), built_at = now()`,
    [
      jurisdictionId,
      version,
      origin,
      wordsFingerprint,
      Buffer.from(brotli),
      caseCount,
      figures ? JSON.stringify(figures) : null,
    ],
  );
}

/** Sends this version with the catalogue from now on; every process notices within two seconds. */
export async function goLive(db: Queryable, jurisdictionId: string, version: string): Promise<void> {
  await db.query(
    `insert into topic_model_live (jurisdiction_id, version) values ($1, $2)
     on conflict (jurisdiction_id) do update set version = excluded.version, since = now()`,
    [jurisdictionId, version],
  );
  await raiseRevision(db, jurisdictionId);
}

export interface StoredModel {
  version: string;
  origin: ModelOrigin;
  caseCount: number;
  builtAt: Date;
  bytes: number;
  figures: ModelFigures | null;
  isLive: boolean;
}

/** All versions that are kept, newest first. */
export async function readModels(db: Queryable, jurisdictionId: string): Promise<StoredModel[]> {
  const {rows} = await db.query<StoredModel>(
    `select m.version, origin, case_count as "caseCount", built_at as "builtAt", length(brotli) as bytes, figures,
       l.version is not null as "isLive"
     from topic_model m left join topic_model_live l using (jurisdiction_id, version)
     where jurisdiction_id = $1 order by built_at desc`,
    [jurisdictionId],
  );
  return rows;
}

export async function liveModel(db: Queryable, jurisdictionId: string): Promise<StoredModel | undefined> {
  return (await readModels(db, jurisdictionId)).find(({isLive}) => isLive);
}

/** One a night for a month. */
const keptVersions = 30;

/** Deletes the oldest models, but never the one that is live. */
export async function forgetOldModels(db: Queryable, jurisdictionId: string): Promise<void> {
  await db.query(
    `delete from topic_model where jurisdiction_id = $1
       and version not in (select version from topic_model_live where jurisdiction_id = $1)
       and version not in (
         select version from topic_model where jurisdiction_id = $1 order by built_at desc limit ${keptVersions})`,
    [jurisdictionId],
  );
}

/** The compressed file of a version, live or not. */
export async function readModelFile(
  db: Queryable,
  jurisdictionId: string,
  version: string,
): Promise<Buffer | undefined> {
  const {rows} = await db.query<{brotli: Buffer}>(
    'select brotli from topic_model where jurisdiction_id = $1 and version = $2',
    [jurisdictionId, version],
  );
  return rows[0]?.brotli;
}

/** More cases than this take longer to learn from than a night's job may. */
const mostCases = 100_000;

/**
 * Cases that were answered, newest first, under the topic that they had in the end. Those that a robot may have written
 * are left out.
 */
export async function settledCases(db: Queryable, jurisdictionId: string): Promise<TrainingCase[]> {
  const {rows} = await db.query<{text: string; topicId: string} & Circumstances>(
    `select c.text, c.topic_id as "topicId", c.latitude, c.longitude, c.received_at as "receivedAt", c.site_id as "siteId",
       c.service_object_id as "serviceObjectId", c.area_id as "areaId"
     from feedback_case c
     join event e on e.jurisdiction_id = c.jurisdiction_id and e.case_id = c.id and e.version = 1
     where c.jurisdiction_id = $1 and c.answered_at is not null and c.topic_id is not null
       and e.data ->> 'suspicion' is null
     order by c.answered_at desc limit ${mostCases}`,
    [jurisdictionId],
  );
  return rows.map(({text, topicId, ...circumstances}) => ({text, topicId, context: contextOf(circumstances)}));
}

/** Whether a case was answered after the newest model was built. */
export async function hasNews(db: Queryable, jurisdictionId: string): Promise<boolean> {
  const {rows} = await db.query<{hasNews: boolean}>(
    `select exists (select from feedback_case
       where jurisdiction_id = $1 and topic_id is not null and answered_at >
         coalesce((select max(built_at) from topic_model where jurisdiction_id = $1), '-infinity')) as "hasNews"`,
    [jurisdictionId],
  );
  return rows[0]!.hasNews;
}
