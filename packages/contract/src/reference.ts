import {
  alphabet,
  checkSymbol,
  hasValidCheckSymbol,
  inGroupsOfFour,
  symbolsFromBytes,
  withoutSeparators,
} from './secret-alphabet.ts';

const referenceLength = 8;

/**
 * Makes a reference, `XXXX-XXXX`: the public id of a case. Seven random symbols, so that it tells nothing about
 * how many cases there are, and a check symbol.
 *
 * @param bytes  at least 21 random bytes
 */
export function makeReference(bytes: Uint8Array): string {
  const symbols = symbolsFromBytes(bytes, referenceLength - 1);
  return inGroupsOfFour(symbols + checkSymbol(symbols));
}

/** The reference as it is stored and printed, or `undefined` when it can't be one. */
export function parseReference(typed: string): string | undefined {
  const symbols = withoutSeparators(typed);
  const isReference =
    symbols.length === referenceLength &&
    [...symbols].every((symbol) => alphabet.includes(symbol)) &&
    hasValidCheckSymbol(symbols);
  return isReference ? inGroupsOfFour(symbols) : undefined;
}
