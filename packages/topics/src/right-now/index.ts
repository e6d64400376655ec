export {moreThanUsual, mostFactor, recentHours, usualDays, type TopicCount} from './more-than-usual.ts';
