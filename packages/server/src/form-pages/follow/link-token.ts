/** Shorter than any link token, longer than any tracking code. */
const fewestSymbols = 20;

/**
 * The link token in what a person pasted: the whole link, or the token alone.
 *
 * @returns undefined when it is neither, and may be a tracking code
 */
export function linkTokenIn(typed: string): string | undefined {
  const text = typed.trim();
  const token = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text;
  return token.length >= fewestSymbols && /^[\w-]{1,100}$/.test(token) ? token : undefined;
}
