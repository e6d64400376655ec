import type {FoundPlace, FoundPlaces} from '@city-feedback/contract';
import type {JurisdictionCatalogue} from '../catalogue/index.ts';
import type {Logger} from '../http/index.ts';
import {ProblemError} from '../problems/index.ts';
import {distanceMetres} from './distance.ts';
import {GeocoderError, GeocoderRefusal, mostPlaces, type Point} from './geocoder.ts';
import type {Geocoders} from './geocoders.ts';
import {isWithinReach, reachOf} from './reach.ts';

export interface PlacesDependencies {
  geocoders: Geocoders;
  log: Pick<Logger, 'info' | 'warn'>;
}

export interface PlaceSearch {
  catalogue: JurisdictionCatalogue;
  query: string;
  language: string;
  near?: Point | undefined;
}

/** With fewer letters than this everything fits. */
const fewestCharacters = 2;
const samePlaceMetres = 250;

/**
 * Finds places by words, inside of the jurisdiction or just outside of it. Nobody but the jurisdiction's own geocoder
 * hears of it, and it stands in no log. Words that it refuses find nothing.
 *
 * @throws {ProblemError} `no_address_search`; `geocoder_unavailable` when the geocoder does not answer as expected
 */
export async function searchPlaces(
  {geocoders, log}: PlacesDependencies,
  {catalogue, query, language, near}: PlaceSearch,
): Promise<FoundPlaces> {
  const geocoder = geocoders.of(catalogue);
  const {id, map} = catalogue.jurisdiction;
  if (!geocoder || !map) throw new ProblemError('no_address_search');
  const words = query.replace(/\s+/g, ' ').trim();
  if (words.length < fewestCharacters) return {places: []};

  const reach = reachOf(map.boundary);
  const answer = await geocoder.search({query: words, language, near, reach}).catch((error: unknown): FoundPlace[] => {
    if (!(error instanceof GeocoderError)) throw error;
    if (error instanceof GeocoderRefusal) {
      log.info({jurisdictionId: id, reason: error.reason}, 'the geocoder refused a question');
      return [];
    }
    log.warn({jurisdictionId: id, reason: error.reason}, 'the geocoder did not answer');
    throw new ProblemError('geocoder_unavailable', {retryAfterSeconds: 5, cause: error});
  });
  const places: FoundPlaces['places'] = [];
  for (const place of answer) {
    if (!isWithinReach(place, reach)) continue;
    const isKnown = places.some(
      ({label, ...at}) => label === place.label && distanceMetres(at, place) < samePlaceMetres,
    );
    if (!isKnown) places.push(place);
  }
  return {places: places.slice(0, mostPlaces)};
}
