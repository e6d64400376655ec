import type pg from 'pg';
import {inTransaction} from '../database/index.ts';
import {goLive, readModels} from './store.ts';

/** Makes a version that is kept the live one. @returns whether there is such a version */
export async function useModel(pool: pg.Pool, jurisdictionId: string, version: string): Promise<boolean> {
  const models = await readModels(pool, jurisdictionId);
  if (!models.some((model) => model.version === version)) return false;
  await inTransaction(pool, (client) => goLive(client, jurisdictionId, version));
  return true;
}
