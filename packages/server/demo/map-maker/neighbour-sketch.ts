import {eastSide, type Name, type PlaceKind} from './sketch.ts';
import type {Line, Point} from './geometry.ts';

/** A small municipality to the city's east; they share a border. In metres from the city's centre, as all sketches. */
export const boundary: Line = [
  ...eastSide.slice(1, -1),
  ...([
    [9_000, 8_300],
    [15_300, 6_700],
    [16_400, -1_000],
    [14_400, -8_100],
    [9_600, -7_500],
  ] as const),
  eastSide[1]!,
];

/** What lies within it, and a little around, is drawn: `[west, south, east, north]`. */
export const extent = [5_000, -9_500, 18_000, 9_500] as const;

/** Of the village; its own sketch is in metres from here. */
export const village: Point = [8_350, 1_900];

export const streets: {kind: 'secondary' | 'residential'; name: Name; points: Line}[] = [
  {
    kind: 'secondary',
    name: ['Ketolantie', 'Ängbyvägen'],
    points: [
      [-60, -330],
      [0, 40],
      [45, 380],
      [-80, 1_000],
      [-300, 2_100],
    ],
  },
  {
    kind: 'residential',
    name: ['Kyläraitti', 'Bystigen'],
    points: [
      [-480, 80],
      [-250, 20],
      [0, 40],
      [350, 90],
      [720, 50],
    ],
  },
  {
    kind: 'residential',
    name: ['Peltotie', 'Åkervägen'],
    points: [
      [-420, 350],
      [-200, 330],
      [45, 380],
      [320, 420],
      [620, 520],
    ],
  },
  {
    kind: 'residential',
    name: ['Koulutie', 'Skolvägen'],
    points: [
      [350, 90],
      [300, 250],
      [320, 420],
      [280, 760],
    ],
  },
  {
    kind: 'residential',
    name: ['Myllytie', 'Kvarnvägen'],
    points: [
      [-250, 20],
      [-200, 330],
      [-240, 680],
    ],
  },
  {
    kind: 'residential',
    name: ['Riihitie', 'Rivägen'],
    points: [
      [-400, -150],
      [-200, -180],
      [-40, -170],
      [260, -190],
    ],
  },
];

export const builtUp: Line = [
  [-560, -240],
  [320, -280],
  [820, -20],
  [740, 620],
  [300, 860],
  [-320, 780],
];

export const fields: Line[] = [
  [
    [900, -100],
    [2_300, -200],
    [2_500, 700],
    [1_000, 800],
  ],
  [
    [-200, 1_000],
    [900, 1_000],
    [1_100, 1_900],
    [-100, 2_000],
  ],
];

export const publicBuildings: Point[] = [
  [60, 110],
  [410, 330],
  [-90, 460],
];

export const places: {kind: PlaceKind; name: Name; point: Point}[] = [
  {kind: 'village', name: ['Ketola', 'Ängby'], point: [120, 230]},
  {kind: 'town-hall', name: ['Kunnantalo', 'Kommunalhuset'], point: [60, 110]},
  {kind: 'school', name: ['Ketolan koulu', 'Ängby skola'], point: [410, 330]},
  {kind: 'church', name: ['Ketolan kirkko', 'Ängby kyrka'], point: [-90, 460]},
  {kind: 'stop', name: ['Kyläraitti', 'Bystigen'], point: [12, 80]},
];
