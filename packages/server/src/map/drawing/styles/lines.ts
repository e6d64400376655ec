import type {ByZoom} from './by-zoom.ts';

export interface LineStyle {
  colour: string;
  width: ByZoom;
  casing?: string;
  /** Pixels of line and of gap. */
  dash?: readonly [number, number];
}

/** Kinds of lines, in the order in which they are drawn. */
export const lines: {[kind: string]: LineStyle} = {
  beach: {
    colour: '#f0e2b6',
    width: [
      [13, 2],
      [15, 6],
      [18, 40],
    ],
  },
  pier: {
    colour: '#e9e3d8',
    width: [
      [14, 1.5],
      [16, 5],
      [18, 17],
    ],
    casing: '#c9bdae',
  },
  path: {
    colour: '#c2aa8c',
    width: [
      [15, 1],
      [18, 2.2],
    ],
    dash: [4, 3],
  },
  siding: {
    colour: '#a9a9ad',
    width: [
      [13, 0.8],
      [16, 1.6],
      [18, 3],
    ],
  },
  rail: {
    colour: '#8f9095',
    width: [
      [10, 1],
      [14, 1.8],
      [16, 3],
      [18, 5],
    ],
  },
  residential: {
    colour: '#ffffff',
    width: [
      [12, 0.5],
      [13, 1.1],
      [14, 2.4],
      [15, 4.6],
      [16, 8],
      [17, 14],
      [18, 24],
    ],
    casing: '#d5cdc1',
  },
  secondary: {
    colour: '#fdf6d8',
    width: [
      [10, 0.8],
      [12, 1.8],
      [14, 4.2],
      [15, 7],
      [16, 11],
      [17, 19],
      [18, 32],
    ],
    casing: '#d0c08f',
  },
  primary: {
    colour: '#fbe3a8',
    width: [
      [10, 1.2],
      [12, 2.6],
      [14, 5.4],
      [15, 8.5],
      [16, 13],
      [17, 22],
      [18, 36],
    ],
    casing: '#d5b36a',
  },
  motorway: {
    colour: '#f6c189',
    width: [
      [10, 1.8],
      [12, 3.4],
      [14, 6.5],
      [15, 10],
      [16, 15],
      [17, 25],
      [18, 40],
    ],
    casing: '#d9975a',
  },
};
