/** How a code is spelled out on the phone, in one language. */
export interface SpellingWords {
  /** Words of the spelling alphabet, one for each letter A–Z. */
  alphabet: string;
  spelled: (letter: string, word: string) => string;
}
