import {magic, type ModelHead} from '../model/parse.ts';
import type {TopicModel} from '../model/topic-model.ts';

/** Ascending numbers as distances, a byte each; 255 means "and more". */
export function gapsOf(ascending: Iterable<number>): number[] {
  const gaps: number[] = [];
  let last = -1;
  for (const position of ascending) {
    let gap = position - last - 1;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    last = position;
  }
  return gaps;
}

/** The places and values of the weights that are not zero. */
export function usedOf(weights: Int8Array): {positions: number[]; values: number[]} {
  const positions = [...weights.keys()].filter((at) => weights[at]);
  return {positions, values: positions.map((at) => weights[at]! + 8)};
}

/**
 * Writes a model as a file: `CFT1`, the length of the head (two bytes, the lower first), the head as JSON, the buckets as
 * gaps, a rarity each, the places of the weights that are not zero as gaps, and these weights plus eight, two a byte.
 * Meant to be sent compressed.
 */
export function serialise({buckets, rarity, weights, ...rest}: TopicModel): Uint8Array<ArrayBuffer> {
  const {positions, values} = usedOf(weights);
  const head: ModelHead = {...rest, rows: buckets.length, used: positions.length};
  const json = new TextEncoder().encode(JSON.stringify(head));
  if (json.length > 0xffff) throw new RangeError('expected a model head of at most 65,535 bytes: too many topics');
  const packed = new Uint8Array(Math.ceil(values.length / 2));
  values.forEach((value, at) => (packed[at >> 1]! |= at % 2 ? value << 4 : value));
  const start = [...new TextEncoder().encode(magic), json.length & 255, json.length >> 8];
  return Uint8Array.from([...start, ...json, ...gapsOf(buckets), ...rarity, ...gapsOf(positions), ...packed]);
}
