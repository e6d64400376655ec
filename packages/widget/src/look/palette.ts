import {contrast, mix, parseHex, type Colour} from './contrast.ts';

/** The colours that a page may set, by the last word of their custom property. */
export interface Palette {
  accent: Colour;
  onAccent: Colour;
  surface: Colour;
  text: Colour;
  border: Colour;
  danger: Colour;
  focus: Colour;
}

/** A palette of `#rrggbb`, in the order of {@link Palette}. */
function paletteOf(...hexes: string[]): Palette {
  const [accent, onAccent, surface, text, border, danger, focus] = hexes.map((hex) => parseHex(hex)!) as [...Colour[]];
  return {accent, onAccent, surface, text, border, danger, focus} as Palette;
}

/** Without a theme, as in `look.styles.ts`. */
export const defaultPalettes = {
  light: paletteOf('#1f4fbf', '#ffffff', '#ffffff', '#1a1d23', '#80878f', '#b01038', '#1f4fbf'),
  dark: paletteOf('#9dbcff', '#10214a', '#1a1d23', '#eef0f4', '#7f8794', '#ff9db0', '#9dbcff'),
};

/** Two colours that meet on the form. */
export interface Pair {
  /** What is read or looked for, and what it lies on. */
  ink: string;
  ground: string;
  ratio: number;
  /** What it takes: 4.5 for words, 3 for edges. WCAG 2.2, 1.4.3 and 1.4.11. */
  least: 4.5 | 3;
}

/** Colours that the form mixes by itself: as in `look.styles.ts` and `controls.styles.ts`. */
export function mixedColours({accent, surface, text, danger}: Palette) {
  return {
    quiet: mix(text, 0.72, surface),
    tint: mix(accent, 0.08, surface),
    warning: mix(danger, 0.07, surface),
    hover: mix(accent, 0.88, text),
  };
}

/** All colours of a palette that meet on the form, with their contrast. */
export function pairsOf(palette: Palette): Pair[] {
  const colours = {...palette, ...mixedColours(palette)};
  type Name = keyof typeof colours;
  const pairs = (least: Pair['least'], inks: Name[], grounds: Name[]): Pair[] =>
    inks.flatMap((ink) =>
      grounds.map((ground) => ({ink, ground, least, ratio: contrast(colours[ink], colours[ground])})),
    );
  return [
    ...pairs(4.5, ['onAccent'], ['accent', 'hover']),
    ...pairs(4.5, ['text', 'quiet', 'accent'], ['surface', 'tint']),
    ...pairs(4.5, ['text', 'danger'], ['surface', 'warning']),
    ...pairs(3, ['border'], ['surface']),
    ...pairs(3, ['focus'], ['surface', 'tint']),
  ];
}
