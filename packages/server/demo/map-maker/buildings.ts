import {distance, isInside, type Line, type Point} from './geometry.ts';
import type {Mask} from './mask.ts';
import type {Fabric} from './sketch.ts';

interface Habit {
  width: [number, number];
  depth: [number, number];
  /** Metres between the middle of the street and the front. */
  setback: [number, number];
  gap: [number, number];
  /** Share of lots that stay empty. */
  empty: number;
  /** How many rows stand behind each other. */
  rows: number;
}

const habits: {[fabric in Fabric]: Habit} = {
  'old-town': {width: [14, 27], depth: [10, 13], setback: [7, 8], gap: [0.5, 3], empty: 0.08, rows: 2},
  centre: {width: [22, 44], depth: [13, 16], setback: [10, 11], gap: [0.5, 5], empty: 0.05, rows: 2},
  blocks: {width: [26, 58], depth: [12, 14], setback: [15, 22], gap: [12, 28], empty: 0.12, rows: 2},
  houses: {width: [9, 15], depth: [8, 11], setback: [12, 17], gap: [10, 19], empty: 0.1, rows: 1},
  works: {width: [35, 95], depth: [24, 48], setback: [22, 30], gap: [14, 35], empty: 0.15, rows: 1},
};

/** Puts houses along a street, on both sides, wherever the ground is free; takes the ground. */
export function lineWithBuildings(line: Line, fabric: Fabric, taken: Mask, random: () => number): Line[] {
  const habit = habits[fabric];
  const pick = ([least, most]: [number, number]) => least + random() * (most - least);
  const buildings: Line[] = [];
  for (const side of [1, -1]) {
    for (let row = 0; row < habit.rows; row++) {
      let along = pick(habit.gap) + 6;
      for (;;) {
        const width = pick(habit.width);
        const depth = pick(habit.depth);
        const place = placeAt(line, along + width / 2);
        if (!place) break;
        along += width + pick(habit.gap);
        if (random() < habit.empty) continue;
        const off = side * (pick(habit.setback) + depth / 2 + row * (habit.depth[1] + habit.setback[0] * 1.9));
        const building = shape(place, off, width, depth, fabric, random);
        if (building && take(building, taken)) buildings.push(building);
      }
    }
  }
  return buildings;
}

interface Place {
  point: Point;
  /** Unit vector along the street. */
  along: Point;
}

function placeAt(line: Line, metres: number): Place | undefined {
  let left = metres;
  for (let index = 0; index < line.length - 1; index++) {
    const [a, b] = [line[index]!, line[index + 1]!];
    const length = distance(a, b);
    if (left <= length && length > 0) {
      const along: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
      return {point: [a[0] + along[0] * left, a[1] + along[1] * left], along};
    }
    left -= length;
  }
  return undefined;
}

function shape(
  {point, along}: Place,
  off: number,
  width: number,
  depth: number,
  fabric: Fabric,
  random: () => number,
): Line {
  const [tx, ty] = along;
  const at = (u: number, v: number): Point => [point[0] + tx * u - ty * (off + v), point[1] + ty * u + tx * (off + v)];
  const [w, d] = [width / 2, depth / 2];
  const hasWing = random() < (fabric === 'houses' ? 0.3 : fabric === 'blocks' ? 0.15 : 0.35);
  if (!hasWing) return [at(-w, -d), at(w, -d), at(w, d), at(-w, d), at(-w, -d)];
  const wing = width * (0.35 + random() * 0.25);
  const back = Math.sign(off) * (d + depth * (0.4 + random() * 0.4));
  return off > 0
    ? [at(-w, -d), at(w, -d), at(w, d), at(-w + wing, d), at(-w + wing, back), at(-w, back), at(-w, -d)]
    : [at(-w, d), at(w, d), at(w, -d), at(-w + wing, -d), at(-w + wing, back), at(-w, back), at(-w, d)];
}

/** Takes the ground under a building, when all of it is free. */
function take(ring: Line, taken: Mask): boolean {
  const points = [...inner(ring, 2.5)];
  if (points.some((point) => taken.has(point))) return false;
  for (const point of points) taken.mark(point);
  return true;
}

function* inner(ring: Line, step: number): Generator<Point> {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      if (isInside([x, y], ring)) yield [x, y];
    }
  }
  yield* ring;
}
