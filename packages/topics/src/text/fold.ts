/**
 * Folds a text to the form in which words are compared: lower case, no marks on letters, doubled letters once, and
 * `b d g w` as `p t k v`.
 *
 * Finnish words change inside when they inflect (katu – kadun, penkki – penkin, roskis – roskiksen); after folding most
 * of them differ at the end only. The same folding forgives the commonest slips of the pen: a missing dot over
 * an ä, a letter too many or too few. Different words may fold to one form; ranking sorts that out.
 *
 * @see Iso suomen kielioppi, § 41 (quantitative and qualitative consonant gradation)
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[bdgw]/g, (letter) => 'ptkv'['bdgw'.indexOf(letter)]!)
    .replace(/(.)\1+/g, '$1');
}

/** The folded words of a text, in order; everything that is neither letter nor digit separates them. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
