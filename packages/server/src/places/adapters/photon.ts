import type {FoundPlace, FoundPlaceKind} from '@city-feedback/contract';
import {pointsOf, type AskJson} from '../ask-json.ts';
import {mostPlaces, type Geocoder} from '../geocoder.ts';
import {placeLabel} from '../place-label.ts';

/** What Photon says of a place; all of it may be missing. */
interface PhotonProperties {
  type?: string;
  osm_key?: string;
  osm_value?: string;
  name?: string;
  street?: string;
  housenumber?: string;
  locality?: string;
  district?: string;
  city?: string;
}

export interface PhotonOptions {
  /** Base address, e.g. `https://photon.example.fi`; `/api` and `/reverse` are added. */
  url: string;
  /** Languages that it was set up with; it refuses others. Local names when the asked one is not among them. */
  languages: readonly string[];
  ask: AskJson;
}

/** @see https://github.com/komoot/photon/blob/master/docs/api-v1.md */
export function photon({url, languages, ask}: PhotonOptions): Geocoder {
  const address = (path: string, parameters: {[name: string]: string | number | undefined}, language: string): URL => {
    const full = new URL(`${url.replace(/\/$/, '')}/${path}`);
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== undefined) full.searchParams.set(name, `${value}`);
    }
    if (languages.includes(language)) full.searchParams.set('lang', language);
    return full;
  };
  return {
    async search({query, language, near, reach}) {
      const parameters = {
        q: query,
        limit: mostPlaces,
        bbox: reach.join(','),
        lat: near?.latitude,
        lon: near?.longitude,
      };
      return placesOf(await ask(address('api', parameters, language)));
    },
    async describe({latitude, longitude, language}) {
      const parameters = {lat: latitude, lon: longitude, limit: 1, radius: 1};
      return placesOf(await ask(address('reverse', parameters, language)))[0];
    },
  };
}

function placesOf(answer: unknown): FoundPlace[] {
  return pointsOf<PhotonProperties>(answer).flatMap(({point: [longitude, latitude], properties}) => {
    const {name, street, housenumber, locality, district, city} = properties;
    const kind = kindOf(properties);
    const isStreet = kind === 'street';
    const label = placeLabel({
      name: isStreet ? undefined : name,
      street: isStreet ? name : street,
      houseNumber: housenumber,
      areas: [district, locality, city],
    });
    return label ? [{label, latitude, longitude, kind}] : [];
  });
}

function kindOf({type, osm_key, osm_value, name, housenumber}: PhotonProperties): FoundPlaceKind {
  if (osm_value === 'bus_stop' || osm_key === 'public_transport' || osm_key === 'railway') return 'stop';
  if (type === 'street') return 'street';
  if (type === 'house' && housenumber && !name) return 'address';
  return type && ['locality', 'district', 'city', 'county', 'state'].includes(type) ? 'area' : 'place';
}
