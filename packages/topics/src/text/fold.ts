/**
 * A text without what people leave out or double by mistake: lower case, no marks on letters, doubled letters once.
 *
 * "Jäätä" and "jaata" become the same, as do "tienviitta" and "tienvita"; different words may become one, too.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 's')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
}

/**
 * Folds a text to the form in which words are compared: plain, and with `b d g w` as `p t k v`.
 *
 * Finnish words change inside when they inflect (katu – kadun, penkki – penkin, roskis – roskiksen); after folding most
 * of them differ at the end only. Different words may fold to one form; ranking sorts that out.
 *
 * @see Iso suomen kielioppi, § 41 (quantitative and qualitative consonant gradation)
 */
export function fold(text: string): string {
  return plain(plain(text).replace(/[bdgw]/g, (letter) => 'ptkv'['bdgw'.indexOf(letter)]!));
}

/** The words of a text as written, in order; everything that is neither letter, mark nor digit separates them. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return words(fold(text));
}
