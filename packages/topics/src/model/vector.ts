import type {SparseVector} from './topic-model.ts';

/** How rare an unseen or a seen bucket is, in halves; see {@link vectorOf}. */
export interface Weighing {
  readonly rowOf: (bucket: number) => number;
  readonly rarity: ArrayLike<number>;
  readonly unknownRarity: number;
}

/**
 * Turns buckets into a vector of length one: repeated buckets count by logarithm, rare ones more than common ones.
 *
 * Buckets that the model does not know count towards the length only, by half. So a text of which the model knows little
 * gets a short vector, and little confidence.
 *
 * @see Salton and Buckley, Term-weighting approaches in automatic text retrieval (1988)
 */
export function vectorOf(
  text: Iterable<number>,
  context: Iterable<readonly [bucket: number, value: number]>,
  {rowOf, rarity, unknownRarity}: Weighing,
): SparseVector {
  const counts = new Map<number, number>();
  for (const bucket of text) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const rows: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [bucket, count] of counts) {
    const row = rowOf(bucket);
    const value = ((1 + Math.log(count)) * (row < 0 ? unknownRarity : rarity[row]!)) / 2;
    squares += value * value * (row < 0 ? 0.5 : 1);
    if (row < 0) continue;
    rows.push(row);
    values.push(value);
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at++) values[at]! /= length;
  for (const [bucket, value] of context) {
    const row = rowOf(bucket);
    if (row < 0) continue;
    rows.push(row);
    values.push(value);
  }
  return {rows: Int32Array.from(rows), values: Float32Array.from(values)};
}
