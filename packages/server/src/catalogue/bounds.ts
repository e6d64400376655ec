import type {MultiPolygon} from '@city-feedback/contract';

/** `[west, south, east, north]` in degrees. */
export type Bounds = [number, number, number, number];

/** The smallest box around a geometry. */
export function boundsOf({coordinates}: MultiPolygon): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of coordinates) {
    for (const position of outer ?? []) {
      const [longitude, latitude] = position as [number, number];
      bounds[0] = Math.min(bounds[0], longitude);
      bounds[1] = Math.min(bounds[1], latitude);
      bounds[2] = Math.max(bounds[2], longitude);
      bounds[3] = Math.max(bounds[3], latitude);
    }
  }
  return bounds;
}
