import type {Topic} from './model.ts';

/** Where a city says nothing else. */
const defaultRadiusMetres = 250;

/**
 * Within how many metres cases of a topic are the same matter to somebody who is about to report it; 0: they are shown to
 * nobody. Confidential and closed topics never are, nor those that have no place.
 */
export function nearbyRadiusOf({nearbyRadiusMetres, confidential, isClosed, place}: Topic): number {
  if (confidential || isClosed || place === 'none') return 0;
  return nearbyRadiusMetres ?? defaultRadiusMetres;
}
