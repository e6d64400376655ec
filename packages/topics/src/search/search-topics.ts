import {foldedWords} from '../text/fold.ts';
import {closeness} from './closeness.ts';

/** What the search reads of a topic; a topic of the catalogue fits. */
export interface SearchableTopic {
  readonly id: string;
  readonly name: string;
  /** Other words that residents use for it. */
  readonly synonyms?: readonly string[] | undefined;
  readonly description?: string | undefined;
}

export interface SearchOptions {
  /** The most topics to return. Default: all that fit. */
  limit?: number;
}

/** Each different word of a topic with its weight: name 1, synonym 0.95, description 0.5. */
type Index = Map<string, number>[];

const indexes = new WeakMap<object, Index>();

function indexOf(topics: readonly SearchableTopic[]): Index {
  let index = indexes.get(topics);
  if (!index) {
    index = topics.map(({name, synonyms, description}) => {
      const weights = new Map<string, number>();
      const add = (text: string, weight: number) =>
        foldedWords(text).forEach((word) => weights.has(word) || weights.set(word, weight));
      add(name, 1);
      add((synonyms ?? []).join(' '), 0.95);
      add(description ?? '', 0.5);
      return weights;
    });
    indexes.set(topics, index);
  }
  return index;
}

/**
 * Finds topics by keywords, best first, for the topic picker: over names, synonyms and descriptions, tolerant of
 * inflection, compounds, word order, unfinished words and small typos, in any language written with letters.
 *
 * A word that fits few topics counts more than one that fits many. An empty query returns the topics as they stand. The
 * words of a list are read once and kept for as long as the same array is passed, so pass the same array at each key.
 *
 * @param query  only its first eight words of two letters or more are looked at
 */
export function searchTopics<T extends SearchableTopic>(
  topics: readonly T[],
  query: string,
  {limit = topics.length}: SearchOptions = {},
): T[] {
  const typed = foldedWords(query);
  if (!typed.length) return topics.slice(0, limit);
  const scores = topics.map(() => 0);
  const words = typed.filter((word) => word.length > 1);
  for (const word of (words.length ? words : typed).slice(0, 8)) {
    const fits = indexOf(topics).map((weights) => {
      let best = 0;
      for (const [known, weight] of weights) {
        if (weight > best) best = Math.max(best, weight * closeness(word, known));
      }
      return best > 0.3 ? best : 0;
    });
    // A word that fits many topics says little, and so does a short one.
    const say = Math.min(word.length, 5) / Math.sqrt(fits.reduce((sum, fit) => sum + fit, 0.1));
    fits.forEach((fit, at) => (scores[at]! += say * fit ** 2));
  }
  const enough = Math.max(...scores) * 0.3;
  return topics
    .map((topic, at) => ({topic, score: scores[at]!}))
    .filter(({score}) => score > enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({topic}) => topic);
}
