import {createCanvas, type SKRSContext2D} from '@napi-rs/canvas';
import {fontFamily} from './fonts.ts';
import type {MapData, Name, Place, Shape} from './map-data.ts';
import {overlaps, worldSize, type Box, type WorldPoint} from './projection.ts';
import {atZoom, labels as styles, type LabelStyle} from './styles/index.ts';
import {alongLine, type Glyph} from './text-along-line.ts';

/** Words that found their place; positions in pixels of the whole world at this zoom. */
export interface Label {
  style: LabelStyle;
  font: string;
  size: number;
  box: Box;
  /** Words that stand upright, centred at a point, one or two lines. */
  upright?: {x: number; y: number; rows: string[]; sign: boolean};
  /** Words along a street. */
  glyphs?: Glyph[];
}

interface Candidate {
  kind: string;
  style: LabelStyle;
  place?: Place;
  line?: {points: WorldPoint[]; name: Name};
}

/** Pixels along a street after which its name comes again. */
const repeatPixels = 420;
const cellSize = 256;

/**
 * Decides which words stand where at a zoom level, for the whole map at once: a tile then draws those that touch it, and
 * words are whole across the edges of tiles, whoever draws them and when.
 *
 * @returns a question: the labels that touch a box of world pixels
 */
export function layOutLabels(data: MapData, zoom: number): (box: Box) => Label[] {
  const grid = new Map<string, Label[]>();
  const context = createCanvas(1, 1).getContext('2d');
  const size = worldSize(zoom);

  const cellsOf = function* ([left, top, right, bottom]: Box): Generator<string> {
    for (let column = Math.floor(left / cellSize); column <= Math.floor(right / cellSize); column++) {
      for (let row = Math.floor(top / cellSize); row <= Math.floor(bottom / cellSize); row++) yield `${column} ${row}`;
    }
  };
  const touching = (box: Box): Label[] => {
    const found = new Set<Label>();
    for (const cell of cellsOf(box)) {
      for (const label of grid.get(cell) ?? []) if (overlaps(label.box, box)) found.add(label);
    }
    return [...found];
  };
  const add = (label: Label): boolean => {
    if (touching(label.box).some((other) => collides(label, other))) return false;
    for (const cell of cellsOf(label.box)) grid.set(cell, [...(grid.get(cell) ?? []), label]);
    return true;
  };

  for (const {style, place, line} of candidates(data, zoom)) {
    const pixels = atZoom(style.size, zoom);
    const font = `${style.isItalic ? 'italic ' : ''}${style.weight} ${pixels}px "${fontFamily}"`;
    context.font = font;
    if (place) add(uprightLabel(context, place, style, font, pixels, zoom, size, data.languages));
    if (line) {
      for (const glyphs of namesAlong(context, line, size, pixels, data.languages)) {
        add({style, font, size: pixels, glyphs, box: boxOfGlyphs(glyphs, pixels)});
      }
    }
  }
  return touching;
}

function* candidates(data: MapData, zoom: number): Generator<Candidate> {
  const polygons = data.polygons.filter(({name}) => name);
  const lines = data.lines.filter(({name}) => name);
  for (const [kind, style] of Object.entries(styles)) {
    if (zoom < style.from || zoom > (style.to ?? Infinity)) continue;
    for (const place of data.places) if (place.kind === kind) yield {kind, style, place};
    for (const shape of polygons) {
      if (shape.kind === kind) yield {kind, style, place: {kind, name: shape.name!, at: middleOf(shape)}};
    }
    for (const {
      kind: own,
      name,
      lines: [points],
    } of lines) {
      if (own !== kind) continue;
      if (kind === 'beach')
        yield {kind, style, place: {kind, name: name!, at: points![Math.floor(points!.length / 2)]!}};
      else yield {kind, style, line: {points: points!, name: name!}};
    }
  }
}

function uprightLabel(
  context: SKRSContext2D,
  {name, at}: Place,
  style: LabelStyle,
  font: string,
  pixels: number,
  zoom: number,
  size: number,
  languages: string[],
): Label {
  const rows = namesOf(name, languages).slice(0, zoom >= (style.secondFrom ?? Infinity) ? 2 : 1);
  const [x, y] = [at[0] * size, at[1] * size];
  const width = Math.max(...rows.map((row) => context.measureText(row).width + row.length * (style.spacing ?? 0)));
  const height = rows.length * pixels * 1.2;
  const below = style.sign ? style.sign.radius + 3 : -height / 2;
  const top = style.sign ? y - style.sign.radius : y - height / 2;
  const margin = 3;
  const box: Box = [x - width / 2 - margin, top - margin, x + width / 2 + margin, y + below + height + margin];
  return {style, font, size: pixels, box, upright: {x, y, rows, sign: Boolean(style.sign)}};
}

/** The name again and again, the two languages taking turns. */
function namesAlong(
  context: SKRSContext2D,
  {points, name}: {points: WorldPoint[]; name: Name},
  size: number,
  pixels: number,
  languages: string[],
): Glyph[][] {
  const path = points.map(([x, y]): WorldPoint => [x * size, y * size]);
  const names = namesOf(name, languages);
  const found: Glyph[][] = [];
  const length = path
    .slice(1)
    .reduce((sum, [x, y], index) => sum + Math.hypot(x - path[index]![0], y - path[index]![1]), 0);
  const times = Math.max(1, Math.round(length / repeatPixels));
  for (let n = 0; n < times; n++) {
    const glyphs = alongLine(context, names[n % names.length]!, path, (length * (n + 0.5)) / times, pixels);
    if (glyphs) found.push(glyphs);
  }
  return found;
}

function namesOf(name: Name, languages: string[]): string[] {
  const words = [...languages.slice(0, 2).map((language) => name[language]), ...Object.values(name)];
  return [...new Set(words.filter((word) => word !== undefined))].slice(0, 2);
}

/** Words along a line take their letters' places, not the whole box around a slanted street. */
function collides(a: Label, b: Label): boolean {
  const circlesOf = ({glyphs, size, box}: Label): [number, number, number][] =>
    glyphs
      ? glyphs.filter((_, index) => index % 2 === 0).map(({x, y}) => [x, y, size * 0.75])
      : [[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, -1]];
  if (!a.glyphs && !b.glyphs) return true;
  const [slanted, other] = a.glyphs ? [a, b] : [b, a];
  if (!other.glyphs) {
    const [left, top, right, bottom] = other.box;
    return circlesOf(slanted).some(([x, y, r]) => x + r > left && x - r < right && y + r > top && y - r < bottom);
  }
  return circlesOf(slanted).some(([x, y, r]) => circlesOf(other).some(([u, v, s]) => Math.hypot(x - u, y - v) < r + s));
}

function boxOfGlyphs(glyphs: Glyph[], pixels: number): Box {
  const [xs, ys] = [glyphs.map(({x}) => x), glyphs.map(({y}) => y)];
  return [Math.min(...xs) - pixels, Math.min(...ys) - pixels, Math.max(...xs) + pixels, Math.max(...ys) + pixels];
}

function middleOf({box: [left, top, right, bottom]}: Shape): WorldPoint {
  return [(left + right) / 2, (top + bottom) / 2];
}
