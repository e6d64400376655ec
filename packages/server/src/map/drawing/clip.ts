import type {Box, WorldPoint} from './projection.ts';

type Side = {isInside(point: WorldPoint): boolean; cross(a: WorldPoint, b: WorldPoint): WorldPoint};

/**
 * The part of a ring within a box (Sutherland-Hodgman). A coast of thousands of kilometres would otherwise reach the
 * canvas with coordinates that it can't tell apart any more. Edges along the box may coincide, which filling doesn't mind.
 */
export function clipRing(ring: readonly WorldPoint[], box: Box): WorldPoint[] {
  let current: readonly WorldPoint[] = ring;
  for (const side of sidesOf(box)) {
    const next: WorldPoint[] = [];
    let before = current.at(-1);
    for (const point of current) {
      const isInside = side.isInside(point);
      if (before && isInside !== side.isInside(before)) next.push(side.cross(before, point));
      if (isInside) next.push(point);
      before = point;
    }
    current = next;
  }
  return [...current];
}

/** The parts of a line that touch a box; whole segments, uncut. */
export function clipLine(line: readonly WorldPoint[], box: Box): WorldPoint[][] {
  const parts: WorldPoint[][] = [];
  let current: WorldPoint[] = [];
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const isOutside =
      Math.max(a[0], b[0]) < box[0] ||
      Math.min(a[0], b[0]) > box[2] ||
      Math.max(a[1], b[1]) < box[1] ||
      Math.min(a[1], b[1]) > box[3];
    if (!isOutside) {
      if (current.length === 0) current.push(a);
      current.push(b);
    } else if (current.length > 0) {
      parts.push(current);
      current = [];
    }
  }
  if (current.length > 0) parts.push(current);
  return parts;
}

function sidesOf([left, top, right, bottom]: Box): Side[] {
  const across =
    (axis: 0 | 1, at: number) =>
    (a: WorldPoint, b: WorldPoint): WorldPoint => {
      const t = (at - a[axis]) / (b[axis] - a[axis]);
      return axis === 0 ? [at, a[1] + (b[1] - a[1]) * t] : [a[0] + (b[0] - a[0]) * t, at];
    };
  return [
    {isInside: (p) => p[0] >= left, cross: across(0, left)},
    {isInside: (p) => p[0] <= right, cross: across(0, right)},
    {isInside: (p) => p[1] >= top, cross: across(1, top)},
    {isInside: (p) => p[1] <= bottom, cross: across(1, bottom)},
  ];
}
