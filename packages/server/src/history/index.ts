export type {Actor, CaseEvent, CaseState, EventContent, EventType, Suspicion} from './model.ts';
export {publicEventTypes} from './model.ts';
export {applyEvent, foldCase} from './fold.ts';
export {appendEvent, eventOf, eventsOf, stateColumns, stateOf} from './store.ts';
export type {Appended, EventRow, NewEvent} from './store.ts';
export {dateInWords, describeEvent, describeStanding, describeSuspicion, statusInWords} from './describe.ts';
export type {Standing} from './describe.ts';
export {publicTimeline} from './timeline.ts';
export type {TimelineContext} from './timeline.ts';
