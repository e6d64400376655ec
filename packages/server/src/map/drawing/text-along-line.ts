import type {SKRSContext2D} from '@napi-rs/canvas';
import type {WorldPoint} from './projection.ts';

export interface Glyph {
  letter: string;
  /** Middle of the letter, in pixels. */
  x: number;
  y: number;
  /** Radians, clockwise. */
  angle: number;
}

/** Sharper bends than this from one letter to the next make a word unreadable. */
const sharpestBend = 0.35;
const sharpestTurn = 1.1;

/**
 * Puts letters one by one along a line, around `middle` pixels from its start, so that they read from left to right.
 *
 * @returns undefined where the line is too short or too crooked for the word
 */
export function alongLine(
  context: SKRSContext2D,
  text: string,
  line: WorldPoint[],
  middle: number,
  pixels: number,
): Glyph[] | undefined {
  const letters = [...text];
  const widths = letters.map((letter) => context.measureText(letter).width);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const forwards = walk(line, middle - width / 2 - pixels / 2, middle + width / 2 + pixels / 2);
  if (!forwards) return undefined;
  const isBackwards = forwards.at(0)![0] > forwards.at(-1)![0];
  const path = isBackwards ? forwards.reverse() : forwards;

  const glyphs: Glyph[] = [];
  let at = pixels / 2;
  for (const [index, letter] of letters.entries()) {
    const spot = spotAt(path, at + widths[index]! / 2);
    if (!spot) return undefined;
    const before = glyphs.at(-1);
    if (before && Math.abs(turn(before.angle, spot.angle)) > sharpestBend) return undefined;
    glyphs.push({letter, ...spot});
    at += widths[index]!;
  }
  return Math.abs(turn(glyphs[0]!.angle, glyphs.at(-1)!.angle)) > sharpestTurn ? undefined : smooth(glyphs);
}

/** The stretch of a line between two distances from its start. */
function walk(line: WorldPoint[], from: number, to: number): WorldPoint[] | undefined {
  if (from < 0) return undefined;
  const result: WorldPoint[] = [];
  let walked = 0;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const point = (distance: number): WorldPoint => {
      const t = length === 0 ? 0 : (distance - walked) / length;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    };
    if (result.length === 0 && walked + length >= from) result.push(point(from));
    if (result.length > 0) {
      if (walked + length >= to) return [...result, point(to)];
      result.push(b);
    }
    walked += length;
  }
  return undefined;
}

function spotAt(path: WorldPoint[], distance: number): {x: number; y: number; angle: number} | undefined {
  let walked = 0;
  for (let index = 1; index < path.length; index++) {
    const [a, b] = [path[index - 1]!, path[index]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > 0 && walked + length >= distance) {
      const t = (distance - walked) / length;
      return {x: a[0] + (b[0] - a[0]) * t, y: a[1] + (b[1] - a[1]) * t, angle: Math.atan2(b[1] - a[1], b[0] - a[0])};
    }
    walked += length;
  }
  return undefined;
}

/** Letters lean with their neighbours, so that a corner of the line isn't seen in the word. */
function smooth(glyphs: Glyph[]): Glyph[] {
  return glyphs.map((glyph, index) => {
    const near = glyphs.slice(Math.max(0, index - 2), index + 3);
    const angle = near.reduce((sum, other) => sum + turn(glyph.angle, other.angle), 0) / near.length;
    return {...glyph, angle: glyph.angle + angle};
  });
}

function turn(from: number, to: number): number {
  const difference = (to - from) % (2 * Math.PI);
  return difference > Math.PI
    ? difference - 2 * Math.PI
    : difference < -Math.PI
      ? difference + 2 * Math.PI
      : difference;
}
