export {factorsAt, rank, ready, type RankedTopic, type ReadyModel} from './ranker.ts';
export {createSuggester, type Suggester, type Suggestion} from './suggester.ts';
export {squareOf, type Context, type ReportsNow} from '../model/features.ts';
export {ModelFormatError, parse} from '../model/parse.ts';
export type {TopicModel} from '../model/topic-model.ts';
