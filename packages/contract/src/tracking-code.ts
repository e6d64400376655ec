import {
  alphabet,
  checkSymbol,
  hasValidCheckSymbol,
  inGroupsOfFour,
  symbolsFromBytes,
  withoutSeparators,
} from './secret-alphabet.ts';

/** Symbols of a tracking code: 11 random ones (54 bits) and a check symbol. */
export const trackingCodeLength = 12;

export type TrackingCodeFault = 'empty' | 'is_reference' | 'too_short' | 'too_long' | 'wrong_symbol' | 'typo';

export type ParsedTrackingCode = {ok: true; code: string} | {ok: false; fault: TrackingCodeFault};

/**
 * Makes a tracking code, `XXXX-XXXX-XXXX`, from random bytes.
 *
 * @param bytes  at least 33, from a cryptographic source or a keyed derivation
 */
export function makeTrackingCode(bytes: Uint8Array): string {
  const symbols = symbolsFromBytes(bytes, trackingCodeLength - 1);
  return inGroupsOfFour(symbols + checkSymbol(symbols));
}

/**
 * Reads what a person typed: any case, with or without spaces and hyphens.
 *
 * Tells a typo from a wrong code before any server is asked: one wrong symbol, or two that changed places,
 * is always `typo`. A reference (eight symbols) that was typed instead is told apart too.
 */
export function parseTrackingCode(typed: string): ParsedTrackingCode {
  const symbols = withoutSeparators(typed);
  const fault = faultOf(symbols);
  return fault ? {ok: false, fault} : {ok: true, code: inGroupsOfFour(symbols)};
}

function faultOf(symbols: string): TrackingCodeFault | undefined {
  if (symbols === '') return 'empty';
  if ([...symbols].some((symbol) => !alphabet.includes(symbol))) return 'wrong_symbol';
  if (symbols.length === 8 && hasValidCheckSymbol(symbols)) return 'is_reference';
  if (symbols.length < trackingCodeLength) return 'too_short';
  if (symbols.length > trackingCodeLength) return 'too_long';
  return hasValidCheckSymbol(symbols) ? undefined : 'typo';
}
