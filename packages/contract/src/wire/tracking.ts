import type {Kind} from './catalogue.ts';
import type {Outcome, PublicStatus} from './case.ts';

/** A tracking code to look up. */
export interface TrackRequest {
  /**
   * As typed: any case, with or without spaces and hyphens.
   * @maxLength 64
   */
  trackingCode: string;
  /**
   * Solution of a proof-of-work challenge, when the server asked for one.
   * @maxLength 4000
   */
  proofOfWork?: string;
}

/** What a line of the timeline tells. */
export type TimelineType =
  | 'received'
  | 'taken'
  | 'transferred'
  | 'status'
  | 'answered'
  | 'information'
  | 'photo'
  | 'rated'
  | 'reopened'
  | 'interim_notice';

/** Something that happened to a case, as the resident sees it. `at` is UTC, ISO 8601. */
export interface TimelineEntry {
  at: string;
  type: TimelineType;
  /** What happened, as a sentence in the asked language. */
  sentence: string;
  status?: PublicStatus;
  unitName?: string;
  /** The city's own words: an answer, an interim notice, why not. Plain text in `language`. */
  text?: string;
  language?: string;
  outcome?: Outcome;
  /** `YYYY-MM-DD`: when it will be, or was, done. */
  outcomeOn?: string;
}

/** What a tracking code opens: status and answers, nothing that tells who wrote what. */
export interface TrackedCase {
  reference: string;
  status: PublicStatus;
  /** Where it stands now, what comes next and by when, as a sentence. */
  statusSentence: string;
  receivedAt: string;
  answerDueOn?: string;
  topicName?: string;
  unitName: string;
  timeline: TimelineEntry[];
}

/** The link token, out of the receipt or out of the link in a mail. */
export interface FollowRequest {
  /**
   * @maxLength 100
   */
  linkToken: string;
}

/** What the link from the receipt or a mail opens in addition. */
export interface FollowedCase extends TrackedCase {
  text: string;
  kind?: Kind;
  language: string;
  placeLabel?: string;
  latitude?: number;
  longitude?: number;
  photoCount: number;
  wantsAnswer: boolean;
  mayPublish: boolean;
  /** Whether the latest answer helped, once told. */
  helped?: boolean;
  canAddInformation: boolean;
  canRate: boolean;
  canReopen: boolean;
}

/** What the resident forgot, or was asked for. */
export interface InformationRequest {
  /**
   * @maxLength 100
   */
  linkToken: string;
  text: string;
}

/** Whether the answer helped. */
export interface RatingRequest {
  /**
   * @maxLength 100
   */
  linkToken: string;
  helped: boolean;
  /**
   * Why. One that comes later, with the same verdict, is kept, too.
   *
   * @maxLength 2000
   */
  comment?: string;
}

/** An answered or closed case, to be opened again. */
export interface ReopenRequest {
  /**
   * @maxLength 100
   */
  linkToken: string;
  /** Why the matter is not settled. */
  text: string;
}
