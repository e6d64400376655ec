/** A part of a text, `[start, end)` in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Day, month, year, a century sign (old and new ones, any dash), a running number and a check character, spaced or not. */
const candidate =
  /(?<![\p{L}\p{N}])(\d{2})\s?(\d{2})\s?(\d{2})\s?([-+\u2010-\u2015\u2212A-FU-Y])\s?(\d{3})\s?([0-9A-Y])(?![\p{L}\p{N}])/giu;

/**
 * Finds Finnish personal identity codes in a text, however they are written: all century signs
 * (`+ - Y X W V U A B C D E F`), lower case, spaced, with an en dash. Only dates that can be and check characters
 * that fit count, so that order numbers and phone numbers are left alone.
 *
 * @see Population Information Act 661/2009, 11 §; Decree 128/2010 with the signs added in 2023
 */
export function findPersonalIdentityCodes(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(candidate)) {
    const [whole, day, month, year, , number, check] = match as unknown as string[];
    const digits = Number(`${day}${month}${year}${number}`);
    const isDate = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    if (isDate && checkCharacters[digits % 31] === check!.toUpperCase()) {
      spans.push({start: match.index, end: match.index + whole!.length});
    }
  }
  return spans;
}
