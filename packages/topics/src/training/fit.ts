import type {SparseVector} from '../model/topic-model.ts';
import {shuffled} from './random.ts';

/** A message to learn from. Of its rows, those from `contextFrom` on belong to the context, the others to the text. */
export interface Example extends SparseVector {
  readonly topic: number;
  readonly contextFrom: number;
}

export interface FitOptions {
  readonly rows: number;
  readonly topics: number;
  /** How often each example is learnt from. */
  readonly epochs: number;
  /** Share of each example that is hidden each time, at random: the model learns not to lean on single words. */
  readonly hidden: number;
  /** Whether the context is learnt from as well, or as if there were none. */
  readonly withContext: boolean;
  readonly random: () => number;
}

/** Weights row by row, and a bias a topic, as learnt. */
export interface Fitted {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const rate = 0.3;
const biasRate = 0.02;
const decay = 1e-5;

/** Topics that are all but settled for an example are not learnt from it: the error is too small to matter. */
const settled = 1e-3;

/**
 * Learns a multinomial logistic regression by stochastic gradient descent with a step size for each weight (AdaGrad).
 *
 * @see Duchi, Hazan and Singer, Adaptive Subgradient Methods (2011); Wager, Wang and Liang, Dropout Training as Adaptive
 *   Regularization (2013). What is kept is not scaled up: the scale is set when confidences are calibrated.
 */
export function fit(
  examples: readonly Example[],
  {rows, topics, epochs, hidden, withContext, random}: FitOptions,
): Fitted {
  const weights = new Float32Array(rows * topics);
  const gradients = new Float32Array(rows * topics).fill(0.1);
  const bias = new Float32Array(topics);
  const error = new Float64Array(topics);
  const active = new Int32Array(topics);
  const kept = new Int32Array(examples.reduce((most, example) => Math.max(most, example.rows.length), 0));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      const {rows: rowsOf, values, contextFrom} = example;
      const end = withContext ? rowsOf.length : contextFrom;
      let keptCount = 0;
      for (let at = 0; at < end; at++) if (random() >= hidden) kept[keptCount++] = at;
      error.set(bias);
      for (let index = 0; index < keptCount; index++) {
        const value = values[kept[index]!]!;
        const base = rowsOf[kept[index]!]! * topics;
        for (let topic = 0; topic < topics; topic++) error[topic]! += value * weights[base + topic]!;
      }
      let highest = -Infinity;
      let sum = 0;
      for (let topic = 0; topic < topics; topic++) if (error[topic]! > highest) highest = error[topic]!;
      for (let topic = 0; topic < topics; topic++) sum += error[topic] = Math.exp(error[topic]! - highest);
      let count = 0;
      for (let topic = 0; topic < topics; topic++) {
        error[topic] = error[topic]! / sum - (topic === example.topic ? 1 : 0);
        bias[topic]! -= biasRate * error[topic]!;
        if (Math.abs(error[topic]!) > settled) active[count++] = topic;
      }
      for (let index = 0; index < keptCount; index++) {
        const value = values[kept[index]!]!;
        const base = rowsOf[kept[index]!]! * topics;
        for (let which = 0; which < count; which++) {
          const weight = base + active[which]!;
          const gradient = value * error[active[which]!]! + decay * weights[weight]!;
          gradients[weight]! += gradient * gradient;
          weights[weight]! -= (rate * gradient) / Math.sqrt(gradients[weight]!);
        }
      }
    }
  }
  return {weights, bias};
}

/** The mean of two models. */
export function meanOf(one: Fitted, other: Fitted): Fitted {
  return {
    weights: one.weights.map((weight, at) => (weight + other.weights[at]!) / 2),
    bias: one.bias.map((weight, at) => (weight + other.bias[at]!) / 2),
  };
}

/** The scores of a vector, topic by topic. */
export function scoresOf({weights, bias}: Fitted, {rows, values}: SparseVector): number[] {
  const topics = bias.length;
  const scores = [...bias];
  rows.forEach((row, at) => {
    for (let topic = 0; topic < topics; topic++) scores[topic]! += values[at]! * weights[row * topics + topic]!;
  });
  return scores;
}
