import {inTransaction} from '../database/index.ts';
import type {JobHandlers} from '../outbox/index.ts';
import {buildInThread} from './build-in-thread.ts';
import {createModelKeeper, type ModelKeeper, type ModelKeeperOptions} from './model-keeper.ts';
import {goLive, keepModel} from './store.ts';
import {fingerprintOf, wordsOf} from './words.ts';

export interface TopicModelsOptions extends ModelKeeperOptions {
  log: ModelKeeperOptions['log'] & {info(details: object, message: string): void};
}

export interface TopicModels extends ModelKeeper {
  /** `topic_model` builds a model from the words that the catalogue has by then. */
  handlers: JobHandlers;
}

/** Keeps the models of all jurisdictions up to date while it runs. */
export function createTopicModels(options: TopicModelsOptions): TopicModels {
  const {pool, catalogue, log} = options;
  const keeper = createModelKeeper(options);
  const stopping = new AbortController();

  async function buildFromWords(jurisdictionId: string): Promise<void> {
    const known = catalogue.jurisdiction(jurisdictionId);
    const words = known ? wordsOf(known) : [];
    if (words.length === 0) return;
    const startedAt = performance.now();
    const built = await buildInThread({words, cases: []}, stopping.signal);
    await inTransaction(pool, async (client) => {
      await keepModel(client, {...built, jurisdictionId, origin: 'words', wordsFingerprint: fingerprintOf(words)});
      await goLive(client, jurisdictionId, built.version);
    });
    const {version, brotli} = built;
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    log.info({jurisdictionId, version, bytes: brotli.length, seconds}, 'a topic model went live');
  }

  return {
    handlers: {topic_model: {concurrency: 1, each: ({jurisdictionId}) => buildFromWords(jurisdictionId)}},
    start: () => keeper.start(),
    async stop() {
      stopping.abort();
      await keeper.stop();
    },
  };
}
