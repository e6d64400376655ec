import type {ByZoom} from './by-zoom.ts';
import {colours} from './colours.ts';

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
