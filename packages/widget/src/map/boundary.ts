import type {Coordinates, MapSettings, MultiPolygon} from '@city-feedback/contract';

/** Where a point lies, in the map's own words. */
export interface PlaceDescription {
  /** Whether the jurisdiction's boundary holds the point. */
  inside: boolean;
  /** Name of the first district that holds it; a point outside the boundary has none. */
  districtName?: string;
}

/**
 * Whether a multipolygon holds a point, by the even-odd rule: holes count as outside.
 *
 * Degrees are taken as a plane, which is exact enough for areas that do not cross the antimeridian. A point exactly
 * on an edge may fall on either side. The server has the last word when the case is routed.
 */
export function contains({coordinates}: MultiPolygon, {latitude, longitude}: Coordinates): boolean {
  return coordinates.some((polygon) => {
    let inside = false;
    for (const ring of polygon) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [x1, y1] = ring[i] as [number, number];
        const [x2, y2] = ring[j] as [number, number];
        const crosses = y1 > latitude !== y2 > latitude;
        if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
      }
    }
    return inside;
  });
}

/** Describes a point by the jurisdiction's boundary and districts. */
export function describePlace({boundary, districts}: MapSettings, point: Coordinates): PlaceDescription {
  if (!contains(boundary, point)) return {inside: false};
  const district = districts.find(({geometry}) => contains(geometry, point));
  return district ? {inside: true, districtName: district.name} : {inside: true};
}
