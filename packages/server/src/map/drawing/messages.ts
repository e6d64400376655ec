import type {TileToDraw} from './draw-tile.ts';

export interface MapOrder {
  type: 'map';
  jurisdictionId: string;
  /** GeoJSON FeatureCollections. */
  layers: object[];
  languages: string[];
}

export interface DrawOrder {
  type: 'draw';
  id: number;
  jurisdictionId: string;
  tile: TileToDraw;
}

/** What the drawing thread is told. */
export type Order = MapOrder | DrawOrder;

/** What it answers to a `draw`. */
export type Answer = {id: number; png: Uint8Array; error?: undefined} | {id: number; error: string};
