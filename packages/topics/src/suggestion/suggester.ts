import {confidences} from '../model/confidences.ts';
import {bucketCount, contextBuckets, readableWords, wordBuckets, type Context} from '../model/features.ts';
import {parse} from '../model/parse.ts';
import {weightOf, type TopicModel} from '../model/topic-model.ts';
import {vectorOf} from '../model/vector.ts';

/** A topic that a message may be about. */
export interface Suggestion {
  readonly topicId: string;
  /** How likely it is, 0–1; over all topics they add up to one. */
  readonly confidence: number;
  /** At least 95 of 100 held-out messages with such a confidence were right: may be acted on without asking. */
  readonly sure: boolean;
  /** The words of the message that speak for it most, as written; at most three. */
  readonly because: readonly string[];
}

export interface Suggester {
  /**
   * Says what a message is probably about, likeliest first, in a few milliseconds.
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
  const model = source instanceof Uint8Array ? parse(source) : source;
  const {topics, step, bias, sharpness, sureFrom, worthFrom} = model;
  const weights = Float32Array.from(model.weights, (level) => weightOf(level, step));
  const table = new Int32Array(bucketCount).fill(-1);
  model.buckets.forEach((bucket, row) => (table[bucket] = row));
  const weighing = {...model, rowOf: (bucket: number) => table[bucket]!};

  /** The three words that add most to a topic's score. */
  const because = (words: readonly string[], buckets: readonly (readonly number[])[], topic: number) =>
    words
      .map((word, at) => {
        const score = buckets[at]!.reduce((sum, bucket) => {
          const row = table[bucket]!;
          return row < 0 ? sum : sum + model.rarity[row]! * weights[row * topics.length + topic]!;
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

  return {
    suggest(text, context = {}, limit = 3) {
      const words = readableWords(text);
      const buckets = words.map(wordBuckets);
      const {rows, values} = vectorOf(buckets.flat(), contextBuckets(context), weighing);
      const scores = [...bias];
      rows.forEach((row, at) => {
        const value = values[at]!;
        for (let topic = 0; topic < scores.length; topic++)
          scores[topic]! += value * weights[row * scores.length + topic]!;
      });
      if (!words.length) return [];
      return confidences(scores, sharpness)
        .map((confidence, topic) => ({confidence, topic}))
        .filter(({confidence}) => confidence >= worthFrom)
        .sort((a, b) => b.confidence - a.confidence)
        .slice(0, limit)
        .map(({confidence, topic}) => ({
          topicId: topics[topic]!,
          confidence,
          sure: confidence >= sureFrom,
          because: because(words, buckets, topic),
        }));
    },
  };
}
