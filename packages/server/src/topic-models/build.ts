import {hash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, brotliDecompressSync, constants} from 'node:zlib';
import {serialise, train, type TopicWords, type TrainingCase} from '@city-feedback/topics/train';
import {measure, type ModelFigures} from './figures.ts';

/** What a model is built from. */
export interface BuildOrder {
  words: readonly TopicWords[];
  cases: readonly TrainingCase[];
  /** What it is measured on; not learnt from. */
  aside?: readonly TrainingCase[];
  /** The model that is live now, to be measured on the same. */
  live?: {version: string; brotli: Uint8Array} | undefined;
}

export interface BuiltModel {
  /** The beginning of the file's SHA-256, so that an address with it may be kept by caches for ever. */
  version: string;
  /** The file, compressed. */
  brotli: Uint8Array;
  /** Missing when there was nothing to measure it on. */
  figures?: ModelFigures;
}

const compress = promisify(brotliCompress);

/** Builds a model. Takes seconds of one core, minutes with very many cases: outside of this thread, see `build-in-thread`. */
export async function build({words, cases, aside = [], live}: BuildOrder): Promise<BuiltModel> {
  const file = serialise(train(cases, words).model);
  const brotli = await compress(file, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: file.length}});
  const built = {version: hash('sha256', file).slice(0, 12), brotli};
  if (aside.length === 0) return built;
  const topicIds = words.map(({id}) => id);
  const figures = measure(file, topicIds, aside);
  if (!live) return {...built, figures};
  const {top1, top3} = measure(new Uint8Array(brotliDecompressSync(live.brotli)), topicIds, aside);
  return {...built, figures: {...figures, before: {version: live.version, top1, top3}}};
}
