import type {TopicModel} from './topic-model.ts';

/** The first four bytes of a model file; the digit changes with the format. */
export const magic = 'CFT1';

/** What stands in the head of a model file, as JSON. */
export type ModelHead = Omit<TopicModel, 'buckets' | 'rarity' | 'weights'> & {
  readonly rows: number;
  /** How many weights are not zero. */
  readonly used: number;
};

/** Thrown when bytes are not a model file, or one of another format. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';
}

/**
 * Reads a model file, see {@link serialise}.
 *
 * @throws {ModelFormatError} when the bytes are something else, cut short, or of a newer format
 */
export function parse(bytes: Uint8Array): TopicModel {
  const at = (index: number): number => {
    const byte = bytes[index];
    if (byte === undefined) throw new ModelFormatError('expected a whole topic model');
    return byte;
  };
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== magic) {
    throw new ModelFormatError(`expected a topic model that begins with ${magic}, got other bytes`);
  }
  const headEnd = 6 + at(4) + at(5) * 256;
  at(headEnd - 1);
  const {rows, used: usedCount, ...head} = JSON.parse(text.decode(bytes.subarray(6, headEnd))) as ModelHead;
  let next = headEnd;
  const buckets = Uint32Array.from(positions(rows));
  at(next + rows - 1);
  const rarity = bytes.slice(next, (next += rows));
  const used = positions(usedCount);
  const weights = new Int8Array(rows * head.topics.length);
  used.forEach((position, index) => {
    const pair = at(next + (index >> 1));
    weights[position] = (index % 2 ? pair >> 4 : pair & 15) - 8;
  });
  return {...head, buckets, rarity, weights};

  /** Reads ascending numbers, each as its distance from the one before; 255 means "and more". */
  function positions(count: number): number[] {
    const found: number[] = [];
    for (let last = -1; found.length < count; found.push(last)) {
      let gap;
      do last += gap = at(next++);
      while (gap === 255);
      last++;
    }
    return found;
  }
}
