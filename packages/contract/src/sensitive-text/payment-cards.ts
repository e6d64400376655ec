import {findNumbers, pattern, type TextSpan} from './find-numbers.ts';

/** As the numbers of payment cards begin, and not in the middle of a row of numbers. */
const card = pattern('(?<!\\d[ -])[2-6](?:_\\d){12,18}');

/**
 * Finds payment card numbers in a text: 13–19 digits that begin as the ones of payment cards do and whose check digit
 * fits, in one piece, spaced or hyphenated in any way. In a row of numbers only the first one counts, so that lists of
 * phone numbers are left alone.
 *
 * @see ISO/IEC 7812-1, annex B (Luhn formula)
 */
export const findPaymentCards = (text: string): TextSpan[] =>
  findNumbers(text, card, (digits) => {
    let sum = 0;
    for (let place = 0; place < digits.length; place++) {
      const digit = Number(digits.at(-1 - place)) * (1 + (place % 2));
      sum += digit > 9 ? digit - 9 : digit;
    }
    return digits.length > 12 && sum % 10 === 0;
  });
