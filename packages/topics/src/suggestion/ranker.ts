import {confidences} from '../model/confidences.ts';
import {bucketCount, contextBuckets, readableWords, squareOf, wordBuckets, type Context} from '../model/features.ts';
import {parse} from '../model/parse.ts';
import {weightOf, type TopicModel} from '../model/topic-model.ts';
import {vectorOf} from '../model/vector.ts';

/** A topic that a message may be about. */
export interface RankedTopic {
  readonly topicId: string;
  /** How likely it is, with what others report, 0–1; over all topics they add up to one. */
  readonly confidence: number;
}

/** A model made ready to be asked: its weights as numbers, and where each bucket's are. */
export interface ReadyModel {
  readonly model: TopicModel;
  /** `weights[row * topics + topic]` */
  readonly weights: Float32Array;
  /** The row of each bucket, −1 for none. */
  readonly rows: Int32Array;
}

/** @throws {ModelFormatError} when the bytes are not a model */
export function ready(source: Uint8Array | TopicModel): ReadyModel {
  const model = source instanceof Uint8Array ? parse(source) : source;
  const weights = Float32Array.from(model.weights, (level) => weightOf(level, model.step));
  const rows = new Int32Array(bucketCount).fill(-1);
  model.buckets.forEach((bucket, row) => (rows[bucket] = row));
  return {model, weights, rows};
}

/** How much likelier topics are than usual in a context, because of what others report; the closest place counts. */
export function factorsAt(context: Context): {readonly [topicId: string]: number} {
  const {now, tags = []} = context;
  return Object.assign({}, ...['', ...tags, squareOf(context)].map((where) => now?.[where]));
}

/**
 * Says what a message is probably about, likeliest first, in a few milliseconds; the same in a browser and in Node.
 *
 * @param isOffered  whether a topic can be chosen
 * @returns nothing where the message says too little: show the picker and "I don't know" as always
 */
export function rank(
  {model, weights, rows}: ReadyModel,
  text: string,
  context: Context,
  isOffered: (topicId: string) => boolean = () => true,
): RankedTopic[] {
  const {topics, bias, sharpness, worthFrom} = model;
  const words = readableWords(text);
  if (!words.length) return [];
  const vector = vectorOf(words.flatMap(wordBuckets), contextBuckets(context), {
    ...model,
    rowOf: (bucket) => rows[bucket]!,
  });
  const factors = factorsAt(context);
  const scores = bias.map((score, topic) => score + Math.log(factors[topics[topic]!] ?? 1) / sharpness);
  vector.rows.forEach((row, at) => {
    const value = vector.values[at]!;
    for (let topic = 0; topic < scores.length; topic++) scores[topic]! += value * weights[row * scores.length + topic]!;
  });
  const ranked = confidences(scores, sharpness)
    .map((confidence, topic) => ({topicId: topics[topic]!, confidence}))
    .filter(({topicId}) => isOffered(topicId))
    .sort((a, b) => b.confidence - a.confidence);
  return ranked[0] && ranked[0].confidence >= worthFrom ? ranked : [];
}
