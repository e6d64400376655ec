import {readableWords, wordBuckets, type Context} from '../model/features.ts';
import type {TopicModel} from '../model/topic-model.ts';
import {rank, ready, type RankedTopic, type ReadyModel} from './ranker.ts';

/** A topic that a message may be about, and why. */
export interface Suggestion extends RankedTopic {
  /**
   * At least 95 of 100 held-out messages with such a confidence were right, also without what others report: may be acted
   * on without asking.
   */
  readonly sure: boolean;
  /** The words of the message that speak for it most, as written; at most three. */
  readonly because: readonly string[];
}

export interface Suggester {
  /**
   * Says what a message is probably about, likeliest first, in a few milliseconds, with the words that speak for it.
   *
   * @param limit  the most suggestions to return; default 3
   * @returns nothing where the message says too little: show the picker and "I don't know" as always
   */
  suggest(text: string, context?: Context, limit?: number): Suggestion[];
}

/**
 * Makes suggestions from a model file or a model; the same in a browser and in Node. Nothing leaves the page.
 *
 * @throws {ModelFormatError} when the bytes are not a model
 */
export function createSuggester(source: Uint8Array | TopicModel): Suggester {
  const model = ready(source);
  return {
    suggest(text, context = {}, limit = 3) {
      const words = readableWords(text).map((word) => ({word, buckets: wordBuckets(word)}));
      const found = rank(model, text, context).slice(0, limit);
      // What others report makes nobody sure of what this message is about.
      const alone = context.now ? rank(model, text, {...context, now: undefined}) : found;
      const {sureFrom} = model.model;
      const isSure = (ranked: RankedTopic) => ranked.confidence >= sureFrom;
      return found.map((ranked) => ({
        ...ranked,
        sure: isSure(ranked) && alone.some((each) => each.topicId === ranked.topicId && isSure(each)),
        because: because(model, words, ranked.topicId),
      }));
    },
  };
}

interface ReadWord {
  word: string;
  buckets: readonly number[];
}

/** The three words that add most to a topic's score. */
function because({model, weights, rows}: ReadyModel, words: readonly ReadWord[], topicId: string): string[] {
  const topic = model.topics.indexOf(topicId);
  return words
    .map(({word, buckets}) => {
      const score = buckets.reduce((sum, bucket) => {
        const row = rows[bucket]!;
        return row < 0 ? sum : sum + model.rarity[row]! * weights[row * model.topics.length + topic]!;
      }, 0);
      return {word, score};
    })
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .filter(
      ({word, score}, at, all) => score > all[0]!.score / 3 && all.findIndex((other) => other.word === word) === at,
    )
    .slice(0, 3)
    .map(({word}) => word);
}
