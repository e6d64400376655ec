/** Red, green and blue of sRGB, 0–1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** @returns undefined when it is no `#rrggbb` or `#rgb` */
export function parseHex(hex: string): Colour | undefined {
  const digits = /^#([\da-f]{6}|[\da-f]{3})$/i.exec(hex)?.[1];
  if (!digits) return undefined;
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16) / 255) as unknown as Colour;
}

/** What `color-mix(in srgb, colour share, other)` gives. @param share  0–1 */
export function mix(colour: Colour, share: number, other: Colour): Colour {
  return colour.map((part, at) => part * share + other[at]! * (1 - share)) as unknown as Colour;
}

/**
 * How far two colours are apart, 1–21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
