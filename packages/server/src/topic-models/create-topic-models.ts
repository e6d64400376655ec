import type {JobHandlers} from '../outbox/index.ts';
import {learn} from './learn.ts';
import {createModelKeeper, type ModelKeeper, type ModelKeeperOptions} from './model-keeper.ts';

export interface TopicModelsOptions extends ModelKeeperOptions {
  log: ModelKeeperOptions['log'] & {info(details: object, message: string): void};
}

export interface TopicModels extends ModelKeeper {
  /** `topic_model` builds a jurisdiction's model from what there is by then, see {@link learn}. */
  handlers: JobHandlers;
}

/** Keeps the models of all jurisdictions up to date while it runs. */
export function createTopicModels(options: TopicModelsOptions): TopicModels {
  const {pool, catalogue, log} = options;
  const keeper = createModelKeeper(options);
  const stopping = new AbortController();

  async function build(jurisdictionId: string): Promise<void> {
    const known = catalogue.jurisdiction(jurisdictionId);
    if (!known) return;
    const startedAt = performance.now();
    const {outcome, cases, version} = await learn(pool, known, stopping.signal);
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    log.info({jurisdictionId, outcome, cases, version, seconds}, 'a topic model was built');
  }

  return {
    handlers: {
      topic_model: {concurrency: 1, isLong: true, each: ({jurisdictionId}) => build(jurisdictionId)},
    },
    start: () => keeper.start(),
    async stop() {
      stopping.abort();
      await keeper.stop();
    },
  };
}
