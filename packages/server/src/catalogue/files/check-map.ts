import type {MultiPolygon} from '@city-feedback/contract';
import {wallClock} from '../../promises/index.ts';
import {boundsOf, type Bounds} from '../bounds.ts';
import type {Compiled} from './compile.ts';
import type {Finding} from './finding.ts';

/** Places that can't be where the files say, and maps that can't be shown. */
export function checkMap({catalogue, baseMap, locations}: Compiled): Finding[] {
  const {jurisdiction, areas, serviceObjects, topics} = catalogue;
  const findings: Finding[] = [];
  const {map} = jurisdiction;

  for (const area of areas) {
    const fault = faultOfGeometry(area.geometry);
    if (fault) findings.push(locations.error(area, ['geometry'], fault));
  }
  if (!map) {
    const topic = topics.find(({place}) => place === 'required');
    if (topic) {
      findings.push(
        locations.error(
          topic,
          ['place'],
          'A place is required, but there is no map: jurisdiction.yaml needs map, and boundary.geojson must be there.',
        ),
      );
    }
    return findings;
  }
  const fault = faultOfGeometry(map.boundary);
  if (fault) return [...findings, locations.error(jurisdiction, ['map'], `boundary.geojson: ${fault}`)];
  if (!(map.minZoom <= map.zoom && map.zoom <= map.maxZoom)) {
    findings.push(
      locations.error(
        jurisdiction,
        ['map', 'zoom'],
        `Expected minZoom ≤ zoom ≤ maxZoom, got ${map.minZoom}, ${map.zoom}, ${map.maxZoom}.`,
      ),
    );
  }
  if ('drawn' in map.tiles && baseMap.size === 0) {
    findings.push(
      locations.error(jurisdiction, ['map', 'tiles'], 'There is nothing to draw: expected GeoJSON files in map/.'),
    );
  }
  const bounds = boundsOf(map.boundary);
  if (!isInside(map.center, bounds)) {
    findings.push(locations.error(jurisdiction, ['map', 'center'], 'The center lies outside of the boundary.'));
  }
  for (const area of areas) {
    const [west, south, east, north] = boundsOf(area.geometry);
    if (west > bounds[2] || east < bounds[0] || south > bounds[3] || north < bounds[1]) {
      findings.push(locations.error(area, ['geometry'], `The area ${area.id} lies wholly outside of the boundary.`));
    }
  }
  for (const object of serviceObjects) {
    if (!isInside(object, bounds)) {
      const isSwapped = isInside({latitude: object.longitude, longitude: object.latitude}, bounds);
      const hint = isSwapped ? '; latitude and longitude are swapped' : '';
      findings.push(locations.warning(object, ['latitude'], `${object.id} lies outside of the boundary${hint}.`));
    }
  }
  return findings;
}

/** A time zone that nobody knows would make every promise fail. */
export function checkTimeZone({catalogue: {jurisdiction}, locations}: Compiled): Finding[] {
  try {
    wallClock(new Date(0), jurisdiction.timeZone);
    return [];
  } catch {
    const message = `Expected an IANA time zone such as Europe/Helsinki, got ${jurisdiction.timeZone}.`;
    return [locations.error(jurisdiction, ['timeZone'], message)];
  }
}

function isInside(
  {latitude, longitude}: {latitude: number; longitude: number},
  [west, south, east, north]: Bounds,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function faultOfGeometry({coordinates}: MultiPolygon): string | undefined {
  for (const ring of coordinates.flat()) {
    if (!Array.isArray(ring) || ring.length < 4) return 'Expected lines of at least four positions.';
    for (const position of ring) {
      const [longitude, latitude] = Array.isArray(position) ? position : [];
      const isPosition = typeof longitude === 'number' && typeof latitude === 'number';
      if (!isPosition || Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
        return `Expected positions [longitude, latitude] in degrees, got ${JSON.stringify(position)}.`;
      }
    }
    const [first, last] = [ring[0]!, ring.at(-1)!];
    if (first[0] !== last[0] || first[1] !== last[1])
      return 'Expected closed lines: the last position must equal the first.';
  }
  return undefined;
}
