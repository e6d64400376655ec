/** Pixels by zoom level, straight between the given ones; nothing is drawn below the first. */
export type ByZoom = readonly (readonly [zoom: number, pixels: number])[];

export function atZoom(stops: ByZoom, zoom: number): number {
  const [first, last] = [stops[0]!, stops.at(-1)!];
  if (zoom < first[0]) return 0;
  if (zoom >= last[0]) return last[1];
  const next = stops.findIndex(([level]) => level > zoom);
  const [[z0, p0], [z1, p1]] = [stops[next - 1]!, stops[next]!];
  return p0 + ((p1 - p0) * (zoom - z0)) / (z1 - z0);
}

/** Quiet colours: the map is the background for a pin, and words on it must stay readable. */
export const colours = {
  land: '#f5f2ec',
  water: '#b6d6e6',
  waterEdge: '#9cc4d8',
  label: '#3f4347',
  labelOnWater: '#33657f',
  labelOnGreen: '#42653a',
  labelOfStop: '#1f4e8c',
  halo: 'rgba(255, 255, 255, 0.9)',
} as const;

export interface AreaStyle {
  fill: string;
  edge?: string;
  /** First zoom level at which it is drawn. */
  from: number;
  /** Last one; all from `from` on when missing. */
  to?: number;
  /** How far it spreads beyond its outline, so that neighbours grow together. */
  spreadMetres?: number;
}

/** Kinds of polygons, in the order in which they are drawn. */
export const areas: {[kind: string]: AreaStyle} = {
  field: {fill: '#f3edd8', from: 10},
  wood: {fill: '#d3e3c7', from: 10},
  built: {fill: '#ebe5dc', from: 10, spreadMetres: 70},
  works: {fill: '#e6e1e6', from: 10},
  park: {fill: '#cfe6bf', from: 11},
  sea: {fill: colours.water, edge: colours.waterEdge, from: 0},
  lake: {fill: colours.water, edge: colours.waterEdge, from: 0},
  building: {fill: '#ddd4c8', edge: '#c9bdae', from: 15},
  public: {fill: '#d3bfae', edge: '#b59f8c', from: 14},
};

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

export interface LabelStyle {
  /** First zoom level at which it may stand. */
  from: number;
  to?: number;
  size: ByZoom;
  weight: 400 | 500 | 600;
  isItalic?: boolean;
  colour?: string;
  /** The second language under the first, from this zoom level on. */
  secondFrom?: number;
  /** A dot or a sign beside the words. */
  sign?: {colour: string; shape: 'dot' | 'square'; radius: number};
  spacing?: number;
}

const dot = (colour: string): LabelStyle['sign'] => ({colour, shape: 'dot', radius: 4});
const venue: Omit<LabelStyle, 'from'> = {
  size: [
    [10, 11],
    [18, 12.5],
  ],
  weight: 500,
  secondFrom: 17,
  colour: '#7a4a2b',
  sign: dot('#a9683e'),
};

/** Kinds of words on the map; those higher up are placed first, and keep others away. */
export const labels: {[kind: string]: LabelStyle} = {
  city: {
    from: 10,
    to: 13,
    size: [
      [10, 16],
      [13, 22],
    ],
    weight: 600,
    secondFrom: 10,
  },
  district: {
    from: 12,
    to: 16,
    size: [
      [12, 10.5],
      [14, 14],
      [16, 16],
    ],
    weight: 600,
    secondFrom: 13,
    colour: '#5b5f66',
    spacing: 0.6,
  },
  village: {
    from: 10,
    to: 16,
    size: [
      [10, 11],
      [14, 13],
    ],
    weight: 500,
    secondFrom: 12,
  },
  water: {
    from: 11,
    size: [
      [11, 11],
      [15, 14],
      [18, 16],
    ],
    weight: 500,
    isItalic: true,
    secondFrom: 12,
    colour: colours.labelOnWater,
  },
  island: {
    from: 12,
    size: [
      [12, 10.5],
      [16, 13],
    ],
    weight: 500,
    isItalic: true,
    secondFrom: 14,
    colour: colours.labelOnGreen,
  },
  station: {
    from: 13,
    size: [
      [13, 11],
      [18, 13.5],
    ],
    weight: 600,
    secondFrom: 15,
    colour: colours.labelOfStop,
    sign: {colour: '#1f4e8c', shape: 'square', radius: 5},
  },
  motorway: {
    from: 13,
    size: [
      [13, 10.5],
      [18, 13],
    ],
    weight: 500,
  },
  primary: {
    from: 14,
    size: [
      [14, 10.5],
      [18, 13.5],
    ],
    weight: 500,
  },
  secondary: {
    from: 14,
    size: [
      [14, 10],
      [18, 13.5],
    ],
    weight: 500,
  },
  hospital: {from: 14, ...venue, colour: '#9b2740', sign: dot('#c0304e')},
  museum: {from: 14, ...venue},
  'town-hall': {from: 15, ...venue},
  library: {from: 15, ...venue},
  swimming: {from: 15, ...venue},
  theatre: {from: 15, ...venue},
  church: {from: 15, ...venue},
  school: {from: 15, ...venue},
  harbour: {from: 14, ...venue, colour: colours.labelOfStop, sign: dot('#3a6ea5')},
  lighthouse: {from: 13, ...venue},
  sports: {from: 15, ...venue, colour: colours.labelOnGreen, sign: dot('#4d8a3c')},
  park: {
    from: 14,
    size: [
      [14, 10.5],
      [18, 13],
    ],
    weight: 500,
    isItalic: true,
    secondFrom: 16,
    colour: colours.labelOnGreen,
  },
  beach: {
    from: 15,
    size: [
      [15, 10.5],
      [18, 13],
    ],
    weight: 500,
    isItalic: true,
    secondFrom: 17,
    colour: '#7b6524',
  },
  river: {
    from: 13,
    size: [
      [13, 10],
      [18, 14],
    ],
    weight: 500,
    isItalic: true,
    colour: colours.labelOnWater,
  },
  stop: {
    from: 16,
    size: [
      [16, 10.5],
      [18, 12],
    ],
    weight: 500,
    secondFrom: 18,
    colour: colours.labelOfStop,
    sign: {colour: '#2a66b8', shape: 'square', radius: 5},
  },
  residential: {
    from: 15,
    size: [
      [15, 9.5],
      [16, 10.5],
      [18, 13],
    ],
    weight: 400,
  },
};
