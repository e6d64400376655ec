import type {TileToDraw} from './draw-tile.ts';

/** What the drawing thread is told. */
export type Order =
  | {type: 'map'; jurisdictionId: string; key: string; layers: object[]; languages: string[]}
  | {type: 'draw'; id: number; jurisdictionId: string; tile: TileToDraw};

/** What it answers to a `draw`. */
export type Answer = {id: number; png: Uint8Array; error?: undefined} | {id: number; error: string};
