/** As people write them: digits of any script, with whatever stands between. */
const number = /^\P{Nd}*(\p{Nd}\P{Nd}*){5,15}$/u;

/**
 * Whether a text can be a telephone number: 5 digits, as short numbers of switchboards have, to 15, as E.164 allows.
 */
export function isPhoneNumber(text: string): boolean {
  return number.test(text);
}
