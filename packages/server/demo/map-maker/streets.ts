import {distance, isInside, lengthOf, simplify, type Line, type Point} from './geometry.ts';
import {Mask} from './mask.ts';
import {mainStreets, neighbourhoods, type Fabric, type Name} from './sketch.ts';

export interface Street {
  kind: 'residential' | 'path';
  name?: Name;
  line: Line;
  fabric: Fabric;
}

interface Weave {
  /** Metres between the streets of one direction, and of the other. */
  spacing: [number, number];
  /** How far a street may stray from a straight line, in metres. */
  bend: number;
  /** Share of stretches that are left out, so that blocks differ. */
  gaps: number;
}

const weaves: {[fabric in Fabric]: Weave} = {
  'old-town': {spacing: [105, 82], bend: 26, gaps: 0.06},
  centre: {spacing: [165, 118], bend: 9, gaps: 0.05},
  blocks: {spacing: [190, 165], bend: 55, gaps: 0.14},
  houses: {spacing: [175, 105], bend: 75, gaps: 0.2},
  works: {spacing: [290, 230], bend: 25, gaps: 0.12},
};

/** Fills every neighbourhood with streets, that keep off water and parks and stop at the main streets beside them. */
export function weaveStreets(
  taken: Mask,
  nameFor: (fabric: Fabric) => Name | undefined,
  random: () => number,
): Street[] {
  const nearMain = new Mask();
  for (const {points} of mainStreets) nearMain.stroke(points, 75);
  const streets: Street[] = [];
  for (const {outline, fabric, angle} of neighbourhoods) {
    const weave = weaves[fabric];
    const warp = softNoise(random, weave.bend);
    for (const direction of [0, 1] as const) {
      const turned = ((angle + direction * 90) * Math.PI) / 180;
      for (const line of parallels(
        outline,
        turned,
        weave.spacing[direction],
        weave.spacing[1 - direction]!,
        weave.gaps,
        warp,
        random,
      )) {
        for (const free of freeParts(line, taken, nearMain, outline)) {
          if (lengthOf(free) < 55) continue;
          const name = lengthOf(free) > 90 ? nameFor(fabric) : undefined;
          streets.push({kind: 'residential', line: simplify(free, 0.8), fabric, ...(name && {name})});
        }
      }
    }
  }
  return streets;
}

/** Lines across an outline, bent by `warp`, with a stretch left out here and there. */
function* parallels(
  outline: Line,
  angle: number,
  spacing: number,
  crossing: number,
  gaps: number,
  warp: (point: Point) => Point,
  random: () => number,
): Generator<Line> {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const center: Point = [0, 1].map(
    (axis) => outline.reduce((sum, p) => sum + p[axis]!, 0) / outline.length,
  ) as unknown as Point;
  const reach = Math.max(...outline.map((point) => distance(point, center))) + spacing;
  const step = 9;
  for (let v = -reach; v <= reach; v += spacing) {
    let current: Line = [];
    let isLeftOut = false;
    let nextDecision = -reach;
    for (let u = -reach; u <= reach; u += step) {
      if (u >= nextDecision) {
        isLeftOut = random() < gaps;
        nextDecision += crossing;
      }
      const point = warp([center[0] + u * cos - v * sin, center[1] + u * sin + v * cos]);
      if (!isLeftOut) current.push(point);
      else if (current.length > 0) {
        yield current;
        current = [];
      }
    }
    if (current.length > 0) yield current;
  }
}

function freeParts(line: Line, taken: Mask, nearMain: Mask, outline: Line): Line[] {
  const parts: Line[] = [];
  let current: Line = [];
  let beside = 0;
  const end = () => {
    if (current.length > 1) parts.push(current);
    current = [];
  };
  for (const point of line) {
    beside = nearMain.has(point) ? beside + 1 : 0;
    // Crossing a main street is fine, running along it isn't.
    if (beside === 14) current.splice(-13);
    if (taken.has(point) || !isInside(point, outline) || beside >= 14) end();
    else current.push(point);
  }
  end();
  return parts;
}

/** Moves points by a field that changes slowly from place to place. */
function softNoise(random: () => number, amplitude: number): (point: Point) => Point {
  const waves = Array.from({length: 4}, () => ({
    ...{kx: (random() - 0.5) * 0.009, ky: (random() - 0.5) * 0.009, phase: random() * 7},
    ...{dx: random() - 0.5, dy: random() - 0.5},
  }));
  return ([x, y]) => {
    let [sx, sy] = [0, 0];
    for (const {kx, ky, phase, dx, dy} of waves) {
      const wave = Math.sin(x * kx + y * ky + phase);
      sx += wave * dx;
      sy += wave * dy;
    }
    return [x + sx * amplitude, y + sy * amplitude];
  };
}
