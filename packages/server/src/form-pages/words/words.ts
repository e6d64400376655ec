import type {CallTime, Kind, Outcome, ProblemCode, PublicStatus, TrackingCodeFault} from '@city-feedback/contract';
import type {SensitiveKind} from '@city-feedback/contract/sensitive-text';
import type {Wish} from '../give/values.ts';

/** The words of the forms in one language: the same as the widget's where they say the same. */
export interface FormWords {
  /** For dates, BCP 47. */
  locale: string;
  /** How a month is written in dates. */
  month: 'numeric' | 'short';
  yes: string;
  no: string;
  optional: string;
  /** Before the title of a page that comes back with faults. */
  faulty: string;
  faults: {
    title: (count: number) => string;
    sensitive: Record<SensitiveKind, string>;
    sensitiveExplain: string;
    /** Browsers never give files back. */
    photosAgain: string;
  };
  problems: FormProblems;
  /** What a field takes, when it got something else. */
  example: (what: string) => string;
  requestId: string;
  back: string;
  give: GiveWords;
  receipt: ReceiptWords;
  track: TrackWords;
}

/**
 * Said instead of the problem's own words, which are written for programs, or speak of a map or of what a device does by
 * itself. `{name}` is replaced as in those.
 */
export type FormProblems = {[code in ProblemCode]?: {title?: string; hint?: string}};

export interface GiveWords {
  title: string;
  /** The link to this form where the widget can't help. */
  withoutScript: string;
  emergency: (number: string) => string;
  urgent: (number: string) => string;
  track: string;
  what: string;
  whatHint: string;
  limit: (characters: number) => string;
  topic: string;
  topicHint: string;
  unknownTopic: string;
  kind: string;
  kinds: {[kind in Kind]: string};
  confidential: string;
  confidentialTopic: (name: string) => string;
  goToSecureService: string;
  questions: string;
  questionsAsked: string;
  choose: string;
  where: string;
  placeWords: string;
  placeWordsHint: string;
  findPlace: string;
  placesFound: (count: number) => string;
  choosePlace: string;
  noneOfThese: string;
  handOver: {
    /** Whose a place outside is, who take messages about it. */
    belongsTo: (owner: string) => string;
    /** Button: the message shall go to them. */
    choose: (name: string) => string;
    goesTo: (name: string) => string;
    /** After that button; whether the topic has to be chosen again. */
    done: (asksTopic: boolean) => string;
  };
  unit: string;
  noUnit: string;
  coordinates: string;
  coordinatesHint: string;
  latitude: string;
  longitude: string;
  answer: string;
  wishes: {[wish in Wish]: string};
  due: (date: string) => string;
  contact: string;
  email: string;
  emailHint: string;
  name: string;
  phone: string;
  callTime: string;
  callTimes: {[time in CallTime]: string};
  mayPublish: string;
  photos: string;
  photosHint: (limit: number, megabytes: number) => string;
  leaveEmpty: string;
  privacy: string;
  send: string;
  sendHint: string;
}

export interface ReceiptWords {
  title: string;
  code: string;
  keep: string;
  print: string;
  next: string;
  unit: (name: string) => string;
  due: (date: string) => string;
  noAnswer: string;
  mailed: string;
  called: string;
  reference: string;
  photosSent: (count: number) => string;
  photosNotSent: (count: number) => string;
  photo: (number: number, name: string) => string;
  addPhotos: string;
  sendPhotos: string;
  link: string;
  linkHint: string;
  follow: string;
  another: string;
}

export interface TrackWords {
  title: string;
  code: string;
  hint: string;
  show: string;
  faults: {[fault in TrackingCodeFault]: string};
  typoExplained: string;
  linkWithoutScript: string;
  statuses: {[status in PublicStatus]: string};
  outcomes: {[outcome in Outcome]: string};
  outcomeOn: (date: string) => string;
  history: string;
  own: string;
  add: string;
  addHint: string;
  addSend: string;
  added: string;
  helped: string;
  rate: string;
  rated: string;
  comment: string;
  reopen: string;
  reopenHint: string;
  reopenSend: string;
  reopened: string;
  needsLink: string;
  another: string;
}
