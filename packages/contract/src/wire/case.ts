import type {Kind} from './catalogue.ts';

/** Where a case stands, as everybody may know it. */
export type PublicStatus = 'received' | 'in_progress' | 'passed_on' | 'answered' | 'closed';

/** How a case ended, or what was decided. */
export type Outcome =
  'answered' | 'fixed' | 'scheduled' | 'in_work_programme' | 'will_not_be_done' | 'not_ours' | 'duplicate';

/** How the place was found. */
export type PlaceSource = 'pin' | 'here' | 'address' | 'photo' | 'unit';

/** Where it is. */
export interface PlaceDraft {
  /**
   * Degrees north, WGS 84. Checked by the server, which can tell swapped coordinates from wrong ones.
   */
  latitude: number;
  /**
   * Degrees east, WGS 84.
   */
  longitude: number;
  /**
   * The place in words, as the resident saw and accepted it.
   * @maxLength 200
   */
  label?: string;
  source?: PlaceSource;
}

/** When a resident may be phoned, on working days. */
export type CallTime = 'any' | 'morning' | 'afternoon';

/** How to reach the resident. */
export interface ContactDraft {
  /**
   * @maxLength 200
   */
  name?: string;
  /**
   * @maxLength 254
   */
  email?: string;
  /**
   * @maxLength 40
   */
  phone?: string;
}

/** An answer to a topic's own question. */
export interface AttributeAnswer {
  /**
   * @maxLength 60
   */
  id: string;
  /**
   * One value, or several for a `multiple` question.
   * @maxItems 50
   */
  values: string[];
}

/**
 * What a resident sends. Always needed: `text`, `language`, `wantsAnswer`, `mayPublish`. Some topics need `place` or
 * answers in `attributes`, too.
 */
export interface CaseDraft {
  /**
   * The message, plain text.
   */
  text: string;
  kind?: Kind;
  /**
   * Absent: "I don't know"; it goes to the coordinators.
   * @maxLength 60
   */
  topicId?: string;
  place?: PlaceDraft;
  /**
   * The page's own unit, by its id in the catalogue.
   * @maxLength 120
   */
  serviceObjectId?: string;
  /**
   * @maxItems 50
   */
  attributes?: AttributeAnswer[];
  wantsAnswer: boolean;
  /**
   * Asks to be phoned, and says when. Needs `contact.phone`.
   */
  callTime?: CallTime;
  mayPublish: boolean;
  contact?: ContactDraft;
  /**
   * Language of the message and of the answer, BCP 47 primary subtag.
   * @pattern ^[a-z]{2,3}$
   */
  language: string;
  /**
   * The page on which it was written.
   * @maxLength 2000
   */
  pageUrl?: string;
  /**
   * Seconds from the opening of the form to sending; a hint against robots, never a reason to refuse.
   * @minimum 0
   */
  secondsToWrite?: number;
  /**
   * A field that people do not see; robots fill it.
   * @maxLength 200
   */
  website?: string;
}

/** The city has it: shown once, and again for the same idempotency key and body. */
export interface CaseReceipt {
  caseId: string;
  /** Public id, safe to print. */
  reference: string;
  /** Secret: opens status and answers. `XXXX-XXXX-XXXX` */
  trackingCode: string;
  /** Secret: opens everything the sender may see and do. */
  linkToken: string;
  /** The tracking page with the link token in its fragment. */
  followUrl: string;
  status: PublicStatus;
  receivedAt: string;
  /** `YYYY-MM-DD`; absent when no answer was asked for. */
  answerDueOn?: string;
  topicName?: string;
  /** The unit that has it; never a person's name. */
  unitName: string;
}

/** The photo as it is kept: its number, from 1, its pixels and bytes. */
export interface PhotoReceipt {
  number: number;
  width: number;
  height: number;
  bytes: number;
}
