export {createTopicModels} from './create-topic-models.ts';
export type {TopicModels, TopicModelsOptions} from './create-topic-models.ts';
export {topicModelRoutes} from './routes.ts';
export type {TopicModelRoutesOptions} from './routes.ts';
