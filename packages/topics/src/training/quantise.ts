import {stepRatio, type TopicModel} from '../model/topic-model.ts';
import type {Fitted} from './fit.ts';
import {gapsOf, usedOf} from './serialise.ts';
import type {Vocabulary} from './vocabulary.ts';

type Weights = Pick<TopicModel, 'weights' | 'step' | 'bias'>;

/** Weights below this many steps are dropped: fewer ones pack better than true ones. */
const nothingBelow = 0.65;

/** Bits that a good compressor needs for these symbols, each by itself (Shannon entropy). */
function bitsOf(symbols: ArrayLike<number>): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < symbols.length; at++) counts.set(symbols[at]!, (counts.get(symbols[at]!) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / symbols.length);
  return bits;
}

/** About how many bytes a model file will take when compressed; brotli comes within a few per cent of it. */
export function compressedBytes({buckets, rarity}: Vocabulary, weights: Int8Array, topics: number): number {
  const {positions, values} = usedOf(weights);
  const streams = [gapsOf(buckets), rarity, gapsOf(positions), values];
  return 200 + topics * 20 + streams.reduce((sum, stream) => sum + bitsOf(stream), 0) / 8;
}

/**
 * Rounds weights to four bits, so that the file fits into a number of bytes.
 *
 * What all topics share in a row is taken out first: it changes nothing. The less room, the
 * coarser the steps.
 *
 * @param maxBytes  of the compressed file
 */
export function quantise({weights, bias}: Fitted, vocabulary: Vocabulary, maxBytes: number): Weights {
  const topics = bias.length;
  const centred = new Float32Array(weights.length);
  for (let base = 0; base < weights.length; base += topics) {
    let sum = 0;
    for (let topic = 0; topic < topics; topic++) sum += weights[base + topic]!;
    for (let topic = 0; topic < topics; topic++) centred[base + topic] = weights[base + topic]! - sum / topics;
  }
  let step = centred.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 16 || 1;
  const rounded = () =>
    Int8Array.from(centred, (weight) => {
      const steps = Math.abs(weight) / step;
      if (steps < nothingBelow) return 0;
      const level = 1 + Math.round(Math.log(steps) / Math.log(stepRatio));
      return Math.sign(weight) * Math.max(1, Math.min(7, level));
    });
  let result = rounded();
  while (compressedBytes(vocabulary, result, topics) > maxBytes * 0.96 - 150) {
    step *= 1.06;
    result = rounded();
  }
  return {weights: result, step, bias: [...bias].map((value) => Math.round(value * 1000) / 1000)};
}
