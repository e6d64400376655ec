export {searchTopics, type SearchableTopic, type SearchOptions} from './search-topics.ts';
