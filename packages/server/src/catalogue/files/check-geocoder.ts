import {missingGeocoderKey} from '../geocoder-key.ts';
import type {Compiled} from './compile.ts';
import type {Finding} from './finding.ts';
import type {Variables} from './variables.ts';

/** A geocoder that could not be asked, or would not know where to look. */
export function checkGeocoder({catalogue, baseMap, locations}: Compiled, variables: Variables): Finding[] {
  const {jurisdiction, serviceObjects, areas} = catalogue;
  const {geocoder, map} = jurisdiction;
  if (!geocoder) return [];
  const error = (field: string, message: string): Finding[] => [
    locations.error(jurisdiction, ['geocoder', field], message),
  ];
  if (!map) return error('type', 'An address search needs a map: jurisdiction.yaml needs map, and boundary.geojson.');
  const given = geocoder as {url?: string};
  if (geocoder.type === 'directory') {
    const hasNames = baseMap.size + serviceObjects.length + areas.length > 0;
    if (given.url) return error('url', 'A geocoder of the type directory asks nobody, and needs no url.');
    return hasNames ? [] : error('type', 'There are no names to search: expected GeoJSON files in map/, or areas.');
  }
  if (!given.url) return error('type', `A geocoder of the type ${geocoder.type} needs a url.`);
  const missing = missingGeocoderKey(jurisdiction, variables);
  if (!missing) return [];
  // The key may be known to the server alone.
  const message = `Expected a value for the variable ${missing}, got none; without it the service is asked without a key.`;
  return [locations.warning(jurisdiction, ['geocoder', 'keyVariable'], message)];
}
