import type {Line, Point} from './geometry.ts';

type Extent = readonly [west: number, south: number, east: number, north: number];

/** The part of a closed ring that lies in a box, by its four edges in turn (Sutherland-Hodgman); closed, empty when none. */
export function clipRing(ring: Line, [west, south, east, north]: Extent): Line {
  const edges: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, limit, sign] of edges) {
    const isIn = (point: Point) => (point[axis] - limit) * sign >= 0;
    points = points.flatMap((point, index): Line => {
      const before = points.at(index - 1)!;
      if (isIn(point) === isIn(before)) return isIn(point) ? [point] : [];
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const crossing: Point = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
      return isIn(point) ? [crossing, point] : [crossing];
    });
  }
  return points.length > 0 ? [...points, points[0]!] : [];
}

/** Whether any point of it lies in the box. */
export function touches(line: Line, [west, south, east, north]: Extent): boolean {
  return line.some(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}
