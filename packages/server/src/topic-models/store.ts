import type pg from 'pg';
import {raiseRevision} from '../catalogue/index.ts';
import type {BuiltModel} from './build.ts';

/** Everything that can run a statement: the pool, or a client in a transaction. */
type Queryable = Pick<pg.ClientBase, 'query'>;

export interface NewModel extends BuiltModel {
  jurisdictionId: string;
  origin: 'words' | 'cases';
  wordsFingerprint: string;
}

/** Keeps a model; one that is there already is left as it is. */
export async function keepModel(db: Queryable, model: NewModel): Promise<void> {
  await db.query(
    `insert into topic_model (jurisdiction_id, version, origin, words_fingerprint, brotli) values ($1, $2, $3, $4, $5)
     on conflict (jurisdiction_id, version) do update set words_fingerprint = excluded.words_fingerprint`,
    [model.jurisdictionId, model.version, model.origin, model.wordsFingerprint, Buffer.from(model.brotli)],
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
