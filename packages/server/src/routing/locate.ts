import type {JurisdictionCatalogue} from '../catalogue/index.ts';
import {contains} from './contains.ts';

/** WGS 84, degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface Location {
  /** Within the boundary, or on it; always true for a jurisdiction without a map. */
  inside: boolean;
  /** The first area that holds the point. */
  areaId?: string;
  /** For a point outside: the jurisdiction on this backend that it lies in. */
  belongsTo?: string;
  /** The point lies outside, but would lie inside with latitude and longitude exchanged. */
  isSwapped: boolean;
}

/**
 * Where a point lies: point in polygon over the boundary and the areas, some microseconds.
 *
 * @param others  jurisdictions that a point outside could belong to
 */
export function locate(
  {jurisdiction, areas}: JurisdictionCatalogue,
  point: Point,
  others: readonly JurisdictionCatalogue[] = [],
): Location {
  const areaId = areas.find(({geometry}) => contains(geometry, point))?.id;
  const inArea = areaId === undefined ? {} : {areaId};
  const boundary = jurisdiction.map?.boundary;
  if (!boundary || contains(boundary, point)) return {inside: true, ...inArea, isSwapped: false};

  const owner = others.find((other) => other.jurisdiction.id !== jurisdiction.id && isWithinBoundary(other, point))
    ?.jurisdiction.id;
  const isSwapped = contains(boundary, {latitude: point.longitude, longitude: point.latitude});
  return {inside: false, ...inArea, ...(owner === undefined ? {} : {belongsTo: owner}), isSwapped};
}

function isWithinBoundary({jurisdiction: {map}}: JurisdictionCatalogue, point: Point): boolean {
  return map !== undefined && contains(map.boundary, point);
}
