import {findNumbers, pattern, type TextSpan} from './find-numbers.ts';

/** Country and check digits, then digits and letters, spaced in any way; words behind it may be among them. */
const account = pattern('[A-Z]{2}_\\d{2}(?:_[A-Z\\d]){11,40}');
/** Norway's has fifteen characters, Malta's has seventeen digits among its letters. "In 15 minutes" has fewer. */
const shape = /^(?=(?:\D*\d){10})\w{15,34}$/;

/**
 * Finds bank account numbers in a text, in international form (IBAN): of any country, in lower case, spaced or
 * hyphenated. Only numbers whose check digits fit count.
 *
 * @see ISO 13616-1 and ISO/IEC 7064 (MOD 97-10)
 */
export const findBankAccounts = (text: string): TextSpan[] =>
  findNumbers(text, account, (characters) => {
    let rest = 0;
    for (const character of characters.slice(4) + characters.slice(0, 4)) {
      const value = parseInt(character, 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return shape.test(characters) && rest === 1;
  });
