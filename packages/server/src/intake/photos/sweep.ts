import type {PhotoDependencies} from './attach-photo.ts';
import {unknownKeys} from './store.ts';

const dayMs = 24 * 3_600_000;

/**
 * Removes what crashes left: unfinished uploads after an hour, and photos that no case has after a day.
 *
 * @returns how many photos were removed
 */
export async function sweepPhotos({pool, files}: Pick<PhotoDependencies, 'pool' | 'files'>): Promise<number> {
  await files.removeAbandoned();
  const orphans = await unknownKeys(pool, await files.keptBefore(dayMs));
  for (const key of orphans) await files.remove(key);
  return orphans.length;
}
