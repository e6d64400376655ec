import {findNumbers, pattern, type TextSpan} from './find-numbers.ts';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Day, month, year, a century sign (old and new ones, any dash), a running number and a check character, spaced or not. */
const code = pattern('(?:\\d\\s?){6}[-+\\u2010-\\u2015\\u2212A-FU-Y]\\s?(?:\\d\\s?){3}[\\dA-Y]');

/**
 * Finds Finnish personal identity codes in a text, however they are written: all century signs
 * (`+ - Y X W V U A B C D E F`), lower case, spaced, with an en dash. Only dates that can be and check characters
 * that fit count, so that order numbers and phone numbers are left alone.
 *
 * @see Population Information Act 661/2009, 11 §; Decree 128/2010 with the signs added in 2023
 */
export const findPersonalIdentityCodes = (text: string): TextSpan[] =>
  findNumbers(text, code, (characters) => {
    const born = characters.slice(0, 6);
    return (
      /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])/.test(born) &&
      checkCharacters[Number(born + characters.slice(-4, -1)) % 31] === characters.at(-1)
    );
  });
