import {contrast, mix, parseHex, type Colour} from '../look/contrast.ts';
import {pairsOf, type Palette} from '../look/palette.ts';
import type {AccentColours} from './choice.ts';

/** How one use of the accent reads. */
export interface Verdict {
  /** What meets what: words on buttons, links and what is chosen, the ring around what has the focus. */
  use: 'words' | 'links' | 'focus';
  ratio: number;
  least: number;
  suffices: boolean;
  /** The nearest accent that would suffice for everything, when there is one on the way to black or white. */
  better?: string;
}

const uses: [Verdict['use'], ink: string][] = [
  ['words', 'onAccent'],
  ['links', 'accent'],
  ['focus', 'focus'],
];

/** @param base  the palette that the colours are set over, of one scheme */
export function judgeColours({accent, onAccent}: AccentColours, base: Palette, ownFocus: boolean): Verdict[] {
  const palette = (accent: Colour): Palette => ({
    ...base,
    accent,
    onAccent: parseHex(onAccent) ?? base.onAccent,
    // Without a colour of its own it is the accent.
    focus: ownFocus ? base.focus : accent,
  });
  const chosen = parseHex(accent) ?? base.accent;
  const pairs = pairsOf(palette(chosen));
  const better = pairs.every(({ratio, least}) => ratio >= least) ? undefined : nearest(chosen, palette);
  return uses.map(([use, ink]) => {
    const [worst] = pairs.filter((pair) => pair.ink === ink).sort((a, b) => a.ratio - b.ratio);
    const {ratio, least} = worst!;
    return {use, ratio, least, suffices: ratio >= least, ...(better && {better})};
  });
}

/** Goes from the colour to black or white, whichever the surface lets it, until every pair suffices. */
function nearest(colour: Colour, palette: (accent: Colour) => Palette): string | undefined {
  const {surface} = palette(colour);
  const [black, white]: Colour[] = [
    [0, 0, 0],
    [1, 1, 1],
  ];
  const end = contrast(surface, black!) > contrast(surface, white!) ? black! : white!;
  for (let share = 1; share >= 0; share -= 0.02) {
    const other = mix(colour, share, end);
    const rounded = parseHex(toHex(other))!;
    if (pairsOf(palette(rounded)).every(({ratio, least}) => ratio >= least)) return toHex(rounded);
  }
  return undefined;
}

export const toHex = (colour: Colour): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
