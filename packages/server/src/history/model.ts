import type {Outcome, PublicStatus} from '@city-feedback/contract';

export type Actor = {by: 'resident'} | {by: 'system'} | {by: 'staff'; staffId: string};

/** What can happen to a case. Texts of residents and of the city stand here, and in no log. */
export type EventContent =
  | {type: 'received'; data: {ringId: string; ruleId: string}}
  | {type: 'photo_added'; data: {number: number}}
  | {type: 'information_added'; data: {text: string}}
  | {type: 'rated'; data: {helped: boolean; comment?: string}}
  | {type: 'reopened'; data: {text: string}}
  | {type: 'taken'; data: Record<string, never>}
  | {type: 'released'; data: Record<string, never>}
  | {type: 'transferred'; data: {fromRingId: string; toRingId: string; reason: string}}
  | {type: 'status_changed'; data: {from: PublicStatus; to: PublicStatus; sentence: string}}
  | {type: 'answered'; data: {text: string; outcome: Outcome; outcomeOn?: string}}
  | {type: 'noted'; data: {text: string}};

export type EventType = EventContent['type'];

/** One entry of a case's append-only history. */
export type CaseEvent = EventContent & {
  id: string;
  caseId: string;
  jurisdictionId: string;
  actor: Actor;
  recordedAt: Date;
};

/** Which events a resident sees; the others are the desk's own. */
export const publicEventTypes: ReadonlySet<EventType> = new Set([
  'received',
  'photo_added',
  'information_added',
  'rated',
  'reopened',
  'taken',
  'transferred',
  'status_changed',
  'answered',
]);
