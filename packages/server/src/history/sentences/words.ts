import type {Outcome, PublicStatus} from '@city-feedback/contract';
import type {EventType, Suspicion} from '../model.ts';

/**
 * A language's words about a case's history. `{unit}` is the ring's name, always a subject or in the nominative, so
 * that no name has to be inflected; `{date}` a calendar date in words.
 */
export interface HistoryWords extends ResidentHistoryWords {
  /** Told to staff alone. */
  suspicion: {[suspicion in Suspicion]: string};
  topicChanged: {byStaff: string; bySystem: string};
}

/** The part of it that residents read. */
export interface ResidentHistoryWords {
  status: {[status in PublicStatus]: string};
  event: {[type in Exclude<EventType, 'rated' | 'answered' | 'topic_changed'>]: string};
  rated: {helped: string; notHelped: string};
  answered: {[outcome in Outcome]: string};
  standing: {
    received: string;
    receivedWithoutPromise: string;
    inProgress: string;
    inProgressWithoutPromise: string;
    /** The promised day has passed and nobody has answered. */
    late: string;
    passedOn: string;
    answered: string;
    closed: string;
  };
}
