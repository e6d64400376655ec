import type {Point} from './geocoder.ts';

const metresPerDegree = 111_320;

/** Metres between two points, well enough for some tens of kilometres. */
export function distanceMetres(a: Point, b: Point): number {
  return Math.hypot(...offsetMetres(a, b));
}

/** Metres from a point to the nearest spot of a line. @param line  positions `[longitude, latitude]`, two at least */
export function distanceToLineMetres(point: Point, line: readonly number[][]): number {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [positionOf(line[i - 1]!), positionOf(line[i]!)];
    const [x, y] = offsetMetres(from, point);
    const [dx, dy] = offsetMetres(from, to);
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - along * dx, y - along * dy));
  }
  return nearest;
}

/** A GeoJSON position as a point. */
export function positionOf([longitude, latitude]: readonly number[]): Point {
  return {latitude: latitude!, longitude: longitude!};
}

/** How far east and north `b` is of `a`. */
function offsetMetres(a: Point, b: Point): [number, number] {
  const narrowing = Math.cos((a.latitude * Math.PI) / 180);
  return [(b.longitude - a.longitude) * metresPerDegree * narrowing, (b.latitude - a.latitude) * metresPerDegree];
}
