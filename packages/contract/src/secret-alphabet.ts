/**
 * The symbols of tracking codes and references: 2–9 and A–Z without I, L and O, which read like 1 and 0.
 *
 * There are 31, a prime, so that the weighted sum below can be inverted for every weight but zero.
 */
export const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const modulus = alphabet.length;

/**
 * The symbol that makes the weighted sum of all symbols zero mod 31; it has the weight 1, the one before it 2,
 * and so on. Weights differ and none is zero, therefore one wrong symbol is always found, and so is every swap
 * of two symbols, neighbours or not.
 *
 * @param symbols  up to 29 symbols of {@link alphabet}
 */
export function checkSymbol(symbols: string): string {
  let sum = 0;
  for (let i = 0; i < symbols.length; i++) sum += (symbols.length + 1 - i) * alphabet.indexOf(symbols[i]!);
  return alphabet[(modulus - (sum % modulus)) % modulus]!;
}

export function hasValidCheckSymbol(symbols: string): boolean {
  return checkSymbol(symbols.slice(0, -1)) === symbols.slice(-1);
}

/**
 * `count` symbols from random bytes. A byte of 248 or more is passed over (248 = 8 × 31), so that every symbol is
 * equally likely.
 *
 * @throws {RangeError} when the bytes do not suffice; three for each symbol do, but for once in 10^18 tries
 */
export function symbolsFromBytes(bytes: Uint8Array, count: number): string {
  let symbols = '';
  for (const byte of bytes) {
    if (symbols.length === count) break;
    if (byte < 248) symbols += alphabet[byte % modulus]!;
  }
  if (symbols.length < count)
    throw new RangeError(`expected bytes for ${count} symbols, got enough for ${symbols.length}`);
  return symbols;
}

/** Upper case, without white space, hyphens and dashes, which people add and leave out as they like. */
export function withoutSeparators(typed: string): string {
  return typed.toUpperCase().replace(/[\s\u00ad\u200b-\u200f\u2010-\u2015\u2212.\-_]+/g, '');
}

export function inGroupsOfFour(symbols: string): string {
  return symbols.replace(/(.{4})(?=.)/g, '$1-');
}
