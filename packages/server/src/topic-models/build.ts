import {hash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {serialise, train, type TopicWords, type TrainingCase} from '@city-feedback/topics/train';

/** What a model is built from. */
export interface BuildOrder {
  words: readonly TopicWords[];
  cases: readonly TrainingCase[];
}

export interface BuiltModel {
  /** The beginning of the file's SHA-256, so that an address with it may be kept by caches for ever. */
  version: string;
  /** The file, compressed. */
  brotli: Uint8Array;
}

const compress = promisify(brotliCompress);

/** Builds a model. Takes seconds of one core, minutes with very many cases: outside of this thread, see `build-in-thread`. */
export async function build({words, cases}: BuildOrder): Promise<BuiltModel> {
  const file = serialise(train(cases, words).model);
  const brotli = await compress(file, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: file.length}});
  return {version: hash('sha256', file).slice(0, 12), brotli};
}
