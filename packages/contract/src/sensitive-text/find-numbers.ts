/** A part of a text, `[start, end)` in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Between the characters of a number: spaces and dashes of any kind, but no end of a line. */
const gap = '[- \\xa0\\u202f\\u2010-\\u2015\\u2212]{0,3}';

/** A pattern for a number as people type it, between whatever is no letter or digit; `_` is a {@link gap}. */
export const pattern = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source.replaceAll('_', gap)}(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Finds the numbers of one kind: what looks like one and passes its check. Words behind a number may look like its last
 * groups, so they are left off one by one.
 *
 * @param isValid  gets letters and digits only, in upper case
 */
export function findNumbers(text: string, looksLikeOne: RegExp, isValid: (characters: string) => boolean): TextSpan[] {
  const spans: TextSpan[] = [];
  looksLikeOne.lastIndex = 0;
  for (let match = looksLikeOne.exec(text); match; match = looksLikeOne.exec(text)) {
    let [number] = match;
    const start = match.index;
    while (number && !isValid(number.replace(/[^A-Z\d]/gi, '').toUpperCase())) {
      number = number.replace(/[^\p{L}\p{N}]*[\p{L}\p{N}]+$/u, '');
    }
    const end = start + number.length;
    if (number) spans.push({start, end});
    looksLikeOne.lastIndex = number ? end : start + 1;
  }
  return spans;
}
