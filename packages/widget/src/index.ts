export {CityFeedbackElement, type PagePlace} from './launcher/city-feedback.ts';
export type {CityFeedbackEventMap, ErrorDetail, SentDetail} from './launcher/events.ts';
