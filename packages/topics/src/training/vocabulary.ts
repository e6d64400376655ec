import {bucketCount, contextBuckets, readableWords, wordBuckets, type Context} from '../model/features.ts';
import {vectorOf} from '../model/vector.ts';
import type {Example} from './fit.ts';

/** A message as buckets, before anything is known about how common they are. */
export interface Document {
  readonly topic: number;
  readonly text: readonly number[];
  readonly context: readonly (readonly [bucket: number, value: number])[];
}

/** Reads a message; what is kept of it are bucket numbers. */
export function documentOf(text: string, topic: number, context: Context = {}): Document {
  return {topic, text: readableWords(text).flatMap(wordBuckets), context: contextBuckets(context)};
}

/** The buckets that a model may look at, and how much each says. */
export interface Vocabulary {
  /** Ascending. */
  readonly buckets: Uint32Array;
  readonly rarity: Uint8Array;
  readonly unknownRarity: number;
}

const halves = (documents: number, containing: number) =>
  Math.round(2 * (1 + Math.log((documents + 1) / (containing + 1))));

/**
 * Collects the buckets of messages and of the catalogue.
 *
 * A bucket of a message enters only when it stands in at least `minCases` different messages, so that what one or two
 * people wrote — a name, an address — leaves no trace. The catalogue's words are public and enter always.
 */
export function vocabularyOf(cases: readonly Document[], catalogue: readonly Document[], minCases: number): Vocabulary {
  const inCases = new Uint32Array(bucketCount);
  const inCatalogue = new Uint32Array(bucketCount);
  for (const [documents, counts] of [
    [cases, inCases],
    [catalogue, inCatalogue],
  ] as const) {
    for (const {text, context} of documents) {
      for (const bucket of new Set([...text, ...context.map(([found]) => found)])) counts[bucket]!++;
    }
  }
  const buckets: number[] = [];
  const rarity: number[] = [];
  const documents = cases.length + catalogue.length;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    if (inCases[bucket]! < minCases && !inCatalogue[bucket]) continue;
    buckets.push(bucket);
    rarity.push(halves(documents, inCases[bucket]! + inCatalogue[bucket]!));
  }
  return {
    buckets: Uint32Array.from(buckets),
    rarity: Uint8Array.from(rarity),
    unknownRarity: halves(documents, 2),
  };
}

/** The part of a vocabulary at these positions. */
export function partOf({buckets, rarity, unknownRarity}: Vocabulary, positions: readonly number[]): Vocabulary {
  const ascending = [...positions].sort((a, b) => a - b);
  return {
    buckets: Uint32Array.from(ascending, (at) => buckets[at]!),
    rarity: Uint8Array.from(ascending, (at) => rarity[at]!),
    unknownRarity,
  };
}

/** Looks documents up in a vocabulary. */
export function examplesOf(documents: readonly Document[], vocabulary: Vocabulary): Example[] {
  const table = new Int32Array(bucketCount).fill(-1);
  vocabulary.buckets.forEach((bucket, row) => (table[bucket] = row));
  const weighing = {...vocabulary, rowOf: (bucket: number) => table[bucket]!};
  return documents.map(({topic, text, context}) => {
    const known = context.filter(([bucket]) => table[bucket]! >= 0).length;
    const vector = vectorOf(text, context, weighing);
    return {...vector, topic, contextFrom: vector.rows.length - known};
  });
}
