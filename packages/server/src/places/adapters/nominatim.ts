import type {FoundPlace, FoundPlaceKind} from '@city-feedback/contract';
import type {AskJson} from '../ask-json.ts';
import {GeocoderError, mostPlaces, type Geocoder} from '../geocoder.ts';
import {placeLabel} from '../place-label.ts';

/** A place in the format `jsonv2`; numbers come as text, and all of it may be missing. */
interface NominatimPlace {
  lat?: string;
  lon?: string;
  category?: string;
  type?: string;
  name?: string;
  address?: {[part: string]: string | undefined};
}

export interface NominatimOptions {
  /** Base address, e.g. `https://nominatim.example.fi`; `/search` and `/reverse` are added. */
  url: string;
  ask: AskJson;
}

/** @see https://nominatim.org/release-docs/latest/api/Search/ */
export function nominatim({url, ask}: NominatimOptions): Geocoder {
  const address = (path: string, language: string, parameters: {[name: string]: string}): URL => {
    const full = new URL(`${url.replace(/\/$/, '')}/${path}`);
    const all = {format: 'jsonv2', addressdetails: '1', 'accept-language': language, ...parameters};
    full.search = new URLSearchParams(all).toString();
    return full;
  };
  return {
    // It knows no point to be near to.
    async search({query, language, reach: [west, south, east, north]}) {
      const viewbox = [west, north, east, south].join(',');
      const answer = await ask(
        address('search', language, {q: query, limit: `${mostPlaces}`, viewbox, bounded: '1', dedupe: '1'}),
      );
      if (!Array.isArray(answer)) throw new GeocoderError('no list');
      return answer.flatMap((place: NominatimPlace) => placeOf(place) ?? []);
    },
    async describe({latitude, longitude, language}) {
      const parameters = {lat: `${latitude}`, lon: `${longitude}`, zoom: '18', layer: 'address,poi'};
      // Where nothing is near it answers `{"error": …}`, which has no coordinates.
      return placeOf((await ask(address('reverse', language, parameters))) as NominatimPlace | null);
    },
  };
}

function placeOf(place: NominatimPlace | null): FoundPlace | undefined {
  const {lat, lon, name, address = {}} = place ?? {};
  const [latitude, longitude] = [Number(lat ?? NaN), Number(lon ?? NaN)];
  if (!place || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  const kind = kindOf(place);
  const street = address['road'] ?? address['pedestrian'] ?? address['footway'];
  const label = placeLabel({
    name: kind === 'street' ? undefined : name,
    street: kind === 'street' ? (name ?? street) : street,
    houseNumber: kind === 'street' ? undefined : address['house_number'],
    areas: ['neighbourhood', 'suburb', 'city_district', 'village', 'town', 'city', 'municipality'].map(
      (part) => address[part],
    ),
  });
  return label ? {label, latitude, longitude, kind} : undefined;
}

function kindOf({category, type, name, address}: NominatimPlace): FoundPlaceKind {
  if (type === 'bus_stop' || type === 'tram_stop' || category === 'public_transport' || category === 'railway') {
    return 'stop';
  }
  if (category === 'highway') return 'street';
  if (address?.['house_number'] && !name) return 'address';
  if (category === 'boundary') return 'area';
  return category === 'place' && type !== 'house' ? 'area' : 'place';
}
