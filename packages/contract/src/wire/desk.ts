import type {Kind} from './catalogue.ts';
import type {AttributeAnswer, CallTime, Outcome, PlaceSource, PublicStatus} from './case.ts';

/** What somebody does in a ring. */
export type StaffRole = 'coordinator' | 'responder' | 'manager' | 'administrator';

/** E-mail address and password of a member of staff. */
export interface LogInRequest {
  /**
   * @maxLength 254
   */
  email: string;
  /**
   * @maxLength 200
   */
  password: string;
}

/** A group of responders. */
export interface RingSummary {
  id: string;
  name: string;
  /** Cases that are neither answered nor closed, counted up to 1,000; absent for rings that one may not read. */
  openCount?: number;
}

/** A ring that somebody belongs to, and as what. */
export interface StaffMembership {
  ringId: string;
  ringName: string;
  role: StaffRole;
}

/** Who is logged in, and what they may see. */
export interface StaffSession {
  staffId: string;
  name: string;
  email: string;
  jurisdictionId: string;
  jurisdictionName: string;
  timeZone: string;
  memberships: StaffMembership[];
  /** Rings that a case can be transferred to. */
  rings: RingSummary[];
  /** Topics that a case can be about, in order of their groups. */
  topics: TopicChoice[];
}

/** A topic that a case can be given. */
export interface TopicChoice {
  id: string;
  name: string;
  groupName: string;
}

/** How a case stands to its promise. */
export type Urgency = 'late' | 'nearly_late' | 'in_time' | 'no_promise';

/** One row of the inbox. */
export interface DeskCaseSummary {
  caseId: string;
  reference: string;
  /** The first 160 characters of the message. */
  excerpt: string;
  kind?: Kind;
  topicName?: string;
  ringId: string;
  ringName: string;
  districtName?: string;
  status: PublicStatus;
  receivedAt: string;
  answerDueOn?: string;
  urgency: Urgency;
  /** The resident asks to be phoned, then. */
  callTime?: CallTime;
  takenByName?: string;
  takenByMe: boolean;
  photoCount: number;
  /** How many follow it instead of sending the same again. */
  followerCount: number;
  language: string;
}

/** A part of the inbox, in the order that was asked for. */
export interface InboxPage {
  cases: DeskCaseSummary[];
  /** Pass it as `cursor` for the next page; absent on the last one. */
  nextCursor?: string;
}

/** A photo of a case, in pixels, and where to load it. */
export interface DeskPhoto {
  number: number;
  url: string;
  width: number;
  height: number;
}

/** Something that happened to a case. `at` is UTC, ISO 8601. */
export interface DeskEvent {
  eventId: string;
  at: string;
  type: string;
  /** What happened, as a sentence in the desk's language. */
  sentence: string;
  /** `public`: the resident sees it too. */
  visibility: 'public' | 'staff';
  actor: 'resident' | 'staff' | 'system';
  actorName?: string;
  text?: string;
}

/** Where it is, in degrees, WGS 84. */
export interface DeskPlace {
  latitude: number;
  longitude: number;
  label?: string;
  source?: PlaceSource;
  districtName?: string;
}

/** A case with its history and with what one may do with it. */
export interface DeskCase extends DeskCaseSummary {
  /** Goes up by one with every change; sent back as `If-Match`. */
  version: number;
  /** Missing for "I don't know". */
  topicId?: string;
  text: string;
  siteName: string;
  channel: string;
  /** Which rule led to the ring, in words: `topic pothole → streets-south`. */
  routedBecause: string;
  place?: DeskPlace;
  serviceObjectName?: string;
  attributes: AttributeAnswer[];
  photos: DeskPhoto[];
  wantsAnswer: boolean;
  mayPublish: boolean;
  /** Whether there are contact data; they are read by a call of their own, which is audited. */
  hasContact: boolean;
  canAnswerByMail: boolean;
  outcome?: Outcome;
  outcomeOn?: string;
  helped?: boolean;
  events: DeskEvent[];
  /** What this member of staff may do with it now. */
  can: DeskRights;
}

/** What the one who asks may do with the case now. */
export interface DeskRights {
  take: boolean;
  transfer: boolean;
  changeTopic: boolean;
  answer: boolean;
  note: boolean;
  changeStatus: boolean;
  readContact: boolean;
}

/** How to reach the resident. */
export interface DeskContact {
  name?: string;
  email?: string;
  phone?: string;
}

/** The ring that gets the case, and why. */
export interface TransferRequest {
  /**
   * @maxLength 60
   */
  ringId: string;
  /**
   * Why; shown to the ring that gets it.
   * @minLength 3
   * @maxLength 1000
   */
  reason: string;
}

/** What the case is really about. */
export interface TopicChangeRequest {
  /**
   * @maxLength 60
   */
  topicId: string;
  /** Whether it also goes to the ring that the rules have for this topic. */
  moves: boolean;
}

/** What the resident is told, and how the matter ended. */
export interface AnswerRequest {
  /**
   * @minLength 2
   * @maxLength 10000
   */
  text: string;
  outcome: Outcome;
  /**
   * When it was or will be done: for `scheduled` it is needed, and today or later; for `fixed` today or earlier.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  outcomeOn?: string;
}

/** What only staff read. */
export interface NoteRequest {
  /**
   * @minLength 1
   * @maxLength 10000
   */
  text: string;
}

/** The new status, with a sentence for the resident. */
export interface StatusRequest {
  status: PublicStatus;
  /**
   * What a resident reads about it, and why.
   * @minLength 3
   * @maxLength 2000
   */
  sentence: string;
}

/** Sent over server-sent events (`event: case`) when something changed in one of my rings. */
export interface DeskNotice {
  type: 'received' | 'changed' | 'transferred';
  caseId: string;
  ringId: string;
  reference: string;
}
