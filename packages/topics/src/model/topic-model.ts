/**
 * A linear model of topics over hashed features, in four bits a weight.
 *
 * Row `r` belongs to bucket `buckets[r]`; its weight for topic `t` is that of level
 * `weights[r * topics.length + t]`, see {@link weightOf}.
 */
export interface TopicModel {
  /** Topic ids, in the order of the weights. */
  readonly topics: readonly string[];
  /** The buckets that count, ascending. */
  readonly buckets: Uint32Array;
  /** How rare each bucket is, in halves: its count in a text is multiplied by `rarity / 2`. */
  readonly rarity: Uint8Array;
  /** Rarity, in halves, of buckets that the model does not know; they only thin out the others. */
  readonly unknownRarity: number;
  /** −7 … 7. */
  readonly weights: Int8Array;
  /** The weight of level 1. */
  readonly step: number;
  readonly bias: readonly number[];
  /** Scores are multiplied by this before they become confidences, so that confidences are honest. */
  readonly sharpness: number;
  /** From this confidence on, at least 95 of 100 held-out messages were right; above 1: never sure. */
  readonly sureFrom: number;
  /** Where the likeliest topic is below this, the message says too little for any suggestion. */
  readonly worthFrom: number;
}

/** Each level weighs so much more than the one below: few weights are large, and these must not be cut. */
export const stepRatio = 1.5;

/** The weight of a level from −7 to 7. */
export function weightOf(level: number, step: number): number {
  return level && Math.sign(level) * step * stepRatio ** (Math.abs(level) - 1);
}

/** A message as the model sees it: rows of the model and their values. */
export interface SparseVector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** Finds the row of a bucket; −1 where the model has none. */
export type RowOf = (bucket: number) => number;
