/**
 * Whether an element's text is light, so that what is behind it must be dark.
 *
 * Themes and host pages decide about dark colours in many ways; the colour that an element ends up with is the only
 * thing that they all have in common.
 */
export function isOnDark(element: Element): boolean {
  const {color} = getComputedStyle(element);
  const [first = 0, second = 0, third = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (/^(ok)?l(ab|ch)/.test(color)) return first > (color.startsWith('ok') ? 0.6 : 60);
  const white = color.startsWith('rgb') ? 255 : 1;
  return (0.299 * first + 0.587 * second + 0.114 * third) / white > 0.5;
}
