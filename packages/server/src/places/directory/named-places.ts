import {booleanPointInPolygon} from '@turf/boolean-point-in-polygon';
import type {FoundPlaceKind} from '@city-feedback/contract';
import {boundsOf, type JurisdictionCatalogue, type Localized} from '../../catalogue/index.ts';
import {positionOf} from '../distance.ts';
import type {Point} from '../geocoder.ts';
import {isWithinReach, reachOf} from '../reach.ts';

/** Something with a name on a jurisdiction's own map. */
export interface NamedPlace extends Point {
  id: string;
  name: Localized;
  kind: FoundPlaceKind;
  /** Its lines, if it is a street. */
  lines: number[][][];
  /** Whether a point lies in it, if it is a surface. */
  holds?: (point: Point) => boolean;
}

interface Feature {
  properties?: {kind?: unknown; name?: unknown} | null;
  geometry?: {type: string; coordinates: unknown} | null;
}

/** What is told apart by the words of the map's files; everything else with a name is a `place`. */
const kinds: {[kind: string]: FoundPlaceKind} = {
  stop: 'stop',
  station: 'stop',
  city: 'area',
  district: 'area',
  village: 'area',
  island: 'area',
  water: 'area',
};

/**
 * Everything with a name: the jurisdiction's units and districts, and of its map's files the streets (lines of one name
 * are one street), the named points and the named surfaces.
 */
export function namedPlaces(catalogue: JurisdictionCatalogue, layers: ReadonlyMap<string, object>): NamedPlace[] {
  const {jurisdiction, serviceObjects, areas} = catalogue;
  const reach = jurisdiction.map && reachOf(jurisdiction.map.boundary);
  const isNear = (point: Point): boolean => !reach || isWithinReach(point, reach);
  const places: Omit<NamedPlace, 'id'>[] = [];
  const streets = new Map<string, {name: Localized; lines: number[][][]}>();

  for (const {name, latitude, longitude} of serviceObjects) {
    places.push({name, latitude, longitude, kind: 'place', lines: []});
  }
  for (const {name, geometry} of areas) {
    const [west, south, east, north] = boundsOf(geometry);
    places.push({name, latitude: (south + north) / 2, longitude: (west + east) / 2, kind: 'area', lines: []});
  }
  for (const {properties, geometry} of [...layers.values()].flatMap(featuresOf)) {
    const name = nameOf(properties?.name);
    if (!name || !geometry) continue;
    const kind = kinds[String(properties?.kind)] ?? 'place';
    if (geometry.type === 'Point') {
      places.push({name, ...positionOf(geometry.coordinates as number[]), kind, lines: []});
    } else if (geometry.type === 'LineString') {
      const street = streets.get(JSON.stringify(name)) ?? {name, lines: []};
      street.lines.push(geometry.coordinates as number[][]);
      streets.set(JSON.stringify(name), street);
    } else if (geometry.type === 'Polygon') {
      places.push({name, ...surfaceOf(geometry.coordinates as number[][][]), kind, lines: []});
    }
  }
  for (const {name, lines} of streets.values()) {
    const middle = middleOf(lines, isNear);
    if (middle) places.push({name, ...middle, kind: 'street', lines});
  }
  return withoutDoubles(places.filter(isNear)).map((place, index) => ({...place, id: `${index}`}));
}

function featuresOf(layer: object): Feature[] {
  const {features} = layer as {features?: unknown};
  return Array.isArray(features) ? (features as Feature[]) : [];
}

function nameOf(name: unknown): Localized | undefined {
  if (typeof name === 'string') return {fi: name};
  return typeof name === 'object' && name !== null ? (name as Localized) : undefined;
}

/** The middle of the longest line, as far as it is near. */
function middleOf(lines: number[][][], isNear: (point: Point) => boolean): Point | undefined {
  const [longest] = lines.map((line) => line.map(positionOf).filter(isNear)).sort((a, b) => b.length - a.length);
  return longest?.[Math.floor(longest.length / 2)];
}

function surfaceOf(coordinates: number[][][]): Point & Pick<NamedPlace, 'holds'> {
  const [west, south, east, north] = boundsOf({type: 'MultiPolygon', coordinates: [coordinates]});
  const holds = ({latitude, longitude}: Point): boolean =>
    booleanPointInPolygon([longitude, latitude], {type: 'Polygon', coordinates});
  return {latitude: (south + north) / 2, longitude: (west + east) / 2, holds};
}

/** A unit that stands on the map too is told once, as the jurisdiction calls it; so are the two sides of a stop. */
function withoutDoubles(places: Omit<NamedPlace, 'id'>[]): Omit<NamedPlace, 'id'>[] {
  const known = new Set<string>();
  return places.filter(({name, kind, latitude, longitude}) => {
    const key = `${Object.values(name)[0]} ${kind} ${latitude.toFixed(2)} ${longitude.toFixed(2)}`;
    return !known.has(key) && known.add(key);
  });
}
