import type {Outcome, PublicStatus} from '@city-feedback/contract';

export type Actor = {by: 'resident'} | {by: 'system'} | {by: 'staff'; staffId: string};

/** Why staff are told to look twice; nothing is thrown away for it. */
export type Suspicion = 'hidden_field_filled' | 'written_in_no_time';

export interface Received {
  ringId: string;
  ruleId: string;
  /** Null for "I don't know". */
  topicId?: string | null;
  answerDueOn?: string;
  suspicion?: Suspicion;
}

export interface TopicChange {
  /** Missing when it had none. */
  fromTopicId?: string;
  toTopicId: string;
  /** The rule by which the topic leads to its ring now. */
  ruleId?: string;
  /** Words of the message that the topic was recognised by, when nobody chose it. */
  because?: readonly string[];
}

/** What can happen to a case. Texts of residents and of the city stand here, and in no log. */
export type EventContent =
  | {type: 'received'; data: Received}
  | {type: 'photo_added'; data: {number: number; replaces?: boolean}}
  | {type: 'information_added'; data: {text: string}}
  | {type: 'rated'; data: {helped: boolean; comment?: string}}
  | {type: 'reopened'; data: {text: string; answerDueOn?: string}}
  | {type: 'taken'; data: Record<string, never>}
  | {type: 'released'; data: Record<string, never>}
  | {type: 'transferred'; data: {fromRingId: string; toRingId: string; reason: string}}
  | {type: 'topic_changed'; data: TopicChange}
  | {type: 'status_changed'; data: {from: PublicStatus; to: PublicStatus; sentence: string}}
  | {type: 'answered'; data: {text: string; outcome: Outcome; outcomeOn?: string}}
  | {type: 'noted'; data: {text: string}};

export type EventType = EventContent['type'];

/** One entry of a case's append-only history. */
export type CaseEvent = EventContent & {
  id: string;
  caseId: string;
  jurisdictionId: string;
  /** 1 for the first event of a case, then one more each; also the case's version after it. */
  version: number;
  actor: Actor;
  /** Whole milliseconds of the database's clock. */
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

/** What the events of a case add up to; the case row holds the same. */
export interface CaseState {
  version: number;
  ringId: string;
  /** The rule that led it to its first ring, or by which its topic was recognised. */
  ruleId: string;
  /** Missing for "I don't know". */
  topicId?: string;
  status: PublicStatus;
  /** `YYYY-MM-DD`; missing when no answer was asked for. */
  answerDueOn?: string;
  takenBy?: string;
  firstReactionAt?: Date;
  answeredAt?: Date;
  closedAt?: Date;
  outcome?: Outcome;
  outcomeOn?: string;
  /** Of the latest answer; missing until it is rated. */
  helped?: boolean;
  photoCount: number;
}
