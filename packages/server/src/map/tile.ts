import type {JurisdictionMap} from '../catalogue/index.ts';
import {boundsOf} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';
import {project} from './drawing/projection.ts';

/** One square picture of the map, in the usual numbering (slippy map, XYZ). */
export interface Tile {
  z: number;
  x: number;
  y: number;
  /** 2 for screens with twice the pixels. */
  scale: 1 | 2;
}

const wholeNumber = {fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number'};
/** Tiles around the ones that touch the boundary, at any zoom level: what a screen shows beside them. */
const tilesAround = 8;

/**
 * Reads a tile's address.
 *
 * @param file  `123.png` or `123@2x.png`
 * @throws {ProblemError} `invalid_value` where the numbers are none, or no tile of the world has them
 */
export function parseTile(z: string, x: string, file: string): Tile {
  const [, y = '', dense] = /^(\d{1,9})(@2x)?\.png$/.exec(file) ?? [];
  for (const [field, text] of Object.entries({z, x, y})) {
    if (!/^\d{1,9}$/.test(text)) throw ProblemError.ofField('invalid_value', field, {expected: wholeNumber});
  }
  const tile: Tile = {z: Number(z), x: Number(x), y: Number(y), scale: dense ? 2 : 1};
  const last = 2 ** tile.z - 1;
  if (tile.z > 30) throw ProblemError.ofField('invalid_value', 'z', {expected: '0–30'});
  for (const field of ['x', 'y'] as const) {
    if (tile[field] > last) throw ProblemError.ofField('invalid_value', field, {expected: `0–${last}`});
  }
  return tile;
}

/** Whether a map shows this tile: within its zoom levels, and not far off its boundary. */
export function isOnMap({z, x, y}: Tile, map: JurisdictionMap): boolean {
  if (z < map.minZoom || z > map.maxZoom) return false;
  const [west, south, east, north] = boundsOf(map.boundary);
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  const tiles = 2 ** z;
  const [marginX, marginY] = [(right - left) * tiles, (bottom - top) * tiles].map((size) => tilesAround + size / 2) as [
    number,
    number,
  ];
  return (
    x + 1 >= left * tiles - marginX &&
    x <= right * tiles + marginX &&
    y + 1 >= top * tiles - marginY &&
    y <= bottom * tiles + marginY
  );
}
