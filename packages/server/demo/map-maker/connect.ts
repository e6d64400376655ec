import {distance, type Line, type Point} from './geometry.ts';
import type {Mask} from './mask.ts';

/** How far a street is drawn on to meet another one, and how much of a stub is cut off, in metres. */
const reach = 130;
const longestStub = 75;

/**
 * Gives loose ends of streets a purpose: they are drawn on to the street ahead, or cut back to the last crossing when
 * there is none; what remains are real dead ends.
 *
 * @param fixed   main streets: they are met, but not changed
 * @param closed  where no street may be drawn on to
 */
export function connectEnds(lines: Line[], fixed: Line[], closed: Mask): Line[] {
  const current = lines.map((line) => [...line]);
  for (let index = 0; index < current.length; index++) {
    for (let end = 0; end < 2; end++) {
      const line = current[index]!;
      const others = [...current.filter((other) => other !== line), ...fixed];
      current[index] = (drawOn(line, others, closed) ?? cutBack(line, others)).reverse();
    }
  }
  return current;
}

function drawOn(line: Line, others: Line[], closed: Mask): Line | undefined {
  const [last, before] = [line.at(-1)!, line.at(-2)!];
  const length = distance(before, last);
  const along: Point = [(last[0] - before[0]) / length, (last[1] - before[1]) / length];
  const far: Point = [last[0] + along[0] * reach, last[1] + along[1] * reach];
  const near: Point = [last[0] - along[0] * 3, last[1] - along[1] * 3];
  const hit = nearestCrossing(near, far, others);
  if (!hit) return undefined;
  for (let metres = 0; metres < distance(last, hit) - 25; metres += 5) {
    if (closed.has([last[0] + along[0] * metres, last[1] + along[1] * metres])) return undefined;
  }
  return [...line, hit];
}

function cutBack(line: Line, others: Line[]): Line {
  let cut = 0;
  for (let index = line.length - 1; index > 0; index--) {
    const [a, b] = [line[index]!, line[index - 1]!];
    const hit = nearestCrossing(a, b, others);
    if (hit && cut + distance(a, hit) < longestStub) return [...line.slice(0, index), hit];
    cut += distance(a, b);
    if (cut > longestStub) break;
  }
  return line;
}

/** Where the way from `from` to `to` first meets one of the lines. */
function nearestCrossing(from: Point, to: Point, lines: Line[]): Point | undefined {
  let nearest: Point | undefined;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const hit = crossing(from, to, line[index - 1]!, line[index]!);
      if (hit && (!nearest || distance(from, hit) < distance(from, nearest))) nearest = hit;
    }
  }
  return nearest;
}

function crossing([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point, [dx, dy]: Point): Point | undefined {
  const [rx, ry, sx, sy] = [bx - ax, by - ay, dx - cx, dy - cy];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const t = ((cx - ax) * sy - (cy - ay) * sx) / cross;
  const u = ((cx - ax) * ry - (cy - ay) * rx) / cross;
  return t > 0.001 && t <= 1 && u >= 0 && u <= 1 ? [ax + rx * t, ay + ry * t] : undefined;
}
