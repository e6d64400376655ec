/** Languages that are read from right to left, by primary subtag: texts may come in more than we speak. */
const fromRightToLeft: readonly string[] = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** From which side a language is read. @param language BCP 47 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return fromRightToLeft.includes(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
}

/**
 * A name, number or code that keeps its own direction inside of a sentence of another one, by characters that nobody
 * sees (U+2068 … U+2069): for plain text, where there is no `<bdi>`.
 */
export function isolated(text: string | number): string {
  return `\u2068${text}\u2069`;
}
