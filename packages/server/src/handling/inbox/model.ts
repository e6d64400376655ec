import type {CallTime, Kind} from '@city-feedback/contract';
import type {RingScope} from '../../people/index.ts';

/** Which cases the inbox shows: nobody answered yet; answered, not closed; closed; or all of them. */
export type Stage = 'open' | 'answered' | 'closed' | 'all';

export type InboxSort = 'received' | 'due';

/** The place in a sorted inbox after which a page begins. */
export interface InboxPosition {
  /** Instant of receipt with all its microseconds, or the due date (`infinity` without one). */
  key: string;
  caseId: string;
}

export interface InboxFilter {
  jurisdictionId: string;
  rings: RingScope;
  stage: Stage;
  /** Newest first, or what is due first. */
  sort: InboxSort;
  /** Only what is due on these calendar days. */
  due?: {from?: string; until?: string};
  /** Only who asks to be phoned. */
  wantsCall: boolean;
  takenBy?: string;
  after?: InboxPosition;
  /** Cases on a page. */
  limit: number;
}

/** A case as a row of the inbox. */
export interface InboxRow {
  id: string;
  reference: string;
  excerpt: string;
  kind?: Kind;
  topicId?: string;
  ringId: string;
  areaId?: string;
  status: 'received' | 'in_progress' | 'passed_on' | 'answered' | 'closed';
  receivedAt: Date;
  answerDueOn?: string;
  takenBy?: string;
  takenByName?: string;
  callTime?: CallTime;
  photoCount: number;
  followerCount: number;
  language: string;
  isOpen: boolean;
  position: InboxPosition;
}
