/** One text, or one for each language. */
export type Localised<T> = T | Readonly<Record<string, T>>;

/** A topic with all its words, in as many languages as the city speaks. */
export interface TopicWords {
  readonly id: string;
  readonly name: Localised<string>;
  readonly synonyms?: Localised<readonly string[]> | undefined;
  readonly description?: Localised<string> | undefined;
}

function each<T extends string | readonly string[]>(words: Localised<T> | undefined): T[] {
  if (words === undefined) return [];
  return typeof words === 'string' || Array.isArray(words) ? [words as T] : Object.values(words as Record<string, T>);
}

/**
 * What a topic calls itself: every name, synonym and description by itself, and for each language all of its synonyms
 * in one, because a resident's message mixes them.
 */
export function phrasesOf({name, synonyms, description}: TopicWords): string[] {
  const lists = each<readonly string[]>(synonyms);
  return [...each<string>(name), ...lists.flat(), ...each<string>(description), ...lists.map((list) => list.join(' '))];
}
