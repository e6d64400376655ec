export type {Actor, CaseEvent, EventContent, EventType} from './model.ts';
export {publicEventTypes} from './model.ts';
