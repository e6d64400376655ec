import type {FoundPlace, FoundPlaceKind} from '@city-feedback/contract';
import {pointsOf, type AskJson} from '../ask-json.ts';
import {mostPlaces, type Geocoder} from '../geocoder.ts';
import {placeLabel} from '../place-label.ts';

/** What Digitransit (Pelias) says of a place; all of it may be missing. */
interface PeliasProperties {
  layer?: string;
  name?: string;
  street?: string;
  housenumber?: string;
  neighbourhood?: string;
  locality?: string;
  localadmin?: string;
}

export interface DigitransitOptions {
  /** Base address, e.g. `https://api.digitransit.fi/geocoding/v1`; `/search` and `/reverse` are added. */
  url: string;
  /** Subscription key; an instance of one's own may do without. */
  key?: string | undefined;
  ask: AskJson;
}

/**
 * Digitransit, and any other Pelias.
 *
 * @see https://digitransit.fi/en/developers/apis/3-geocoding-api/
 */
export function digitransit({url, key, ask}: DigitransitOptions): Geocoder {
  const headers: {[name: string]: string} = key ? {'digitransit-subscription-key': key} : {};
  const get = (path: string, parameters: {[name: string]: string | number | undefined}): Promise<unknown> => {
    const full = new URL(`${url.replace(/\/$/, '')}/${path}`);
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== undefined) full.searchParams.set(name, `${value}`);
    }
    return ask(full, {headers});
  };
  return {
    async search({query, language, near, reach: [west, south, east, north]}) {
      const answer = await get('search', {
        text: query,
        lang: language,
        size: mostPlaces,
        'boundary.rect.min_lat': south,
        'boundary.rect.max_lat': north,
        'boundary.rect.min_lon': west,
        'boundary.rect.max_lon': east,
        'focus.point.lat': near?.latitude,
        'focus.point.lon': near?.longitude,
      });
      return placesOf(answer);
    },
    async describe({latitude, longitude, language}) {
      const parameters = {'point.lat': latitude, 'point.lon': longitude, lang: language, size: 1};
      return placesOf(await get('reverse', {...parameters, 'boundary.circle.radius': 1}))[0];
    },
  };
}

function placesOf(answer: unknown): FoundPlace[] {
  return pointsOf<PeliasProperties>(answer).flatMap(({point: [longitude, latitude], properties}) => {
    const {layer = '', name, street, housenumber, neighbourhood, locality, localadmin} = properties;
    const kind = kinds[layer] ?? 'place';
    const isAddress = kind === 'address' || kind === 'street';
    const label = placeLabel({
      // The name of an address is the address itself.
      name: isAddress && street ? undefined : name,
      street,
      houseNumber: housenumber,
      areas: [neighbourhood, locality, localadmin],
    });
    return label ? [{label, latitude, longitude, kind}] : [];
  });
}

const kinds: {[layer: string]: FoundPlaceKind} = {
  address: 'address',
  street: 'street',
  stop: 'stop',
  station: 'stop',
  neighbourhood: 'area',
  borough: 'area',
  locality: 'area',
  localadmin: 'area',
  region: 'area',
};
