import type {CallTime, Kind} from '@city-feedback/contract';
import type {SensitiveKind} from '@city-feedback/contract/sensitive-text';
import type {Wish} from '../journey/answers.ts';
import type {MapWords} from '../map/words.ts';
import type {PhotoWords} from '../photos/words.ts';

export type KindSigns = Record<'praise' | 'fault' | 'idea' | 'criticism', RegExp>;

/**
 * Every word that the widget says, in one language. A language is one file with one object of this type, so that a
 * missing key fails the type check.
 *
 * Words with a number in them are functions, which use `plurals` for their forms.
 */
export interface Dictionary {
  /** For `lang`: primary subtag. */
  language: string;
  /** Where lines begin; on the left when missing. */
  direction?: 'rtl';
  /** For dates and plurals, BCP 47. */
  locale: string;
  /** How a month is written in a short date. */
  month: 'numeric' | 'short';
  give: string;
  loading: string;
  close: string;
  back: string;
  next: string;
  yes: string;
  no: string;
  optional: string;
  required: string;
  step: (at: number, of: number) => string;
  /** Before the emergency number. */
  emergency: string;
  /** Before the city's own number for dangerous faults. */
  urgent: string;
  failed: FailedStrings;
  faults: FaultStrings;
  what: WhatStrings;
  confidential: ConfidentialStrings;
  kinds: Record<Kind, string>;
  /** Words by which a message shows what kind it is, in lower case. */
  kindSigns: KindSigns;
  where: WhereStrings;
  map: MapWords;
  details: DetailsStrings;
  photos: PhotoWords;
  uploads: UploadStrings;
  you: YouStrings;
  review: ReviewStrings;
  sending: SendingStrings;
  receipt: ReceiptStrings;
}

/** The form itself could not be loaded. */
export interface FailedStrings {
  title: string;
  explain: string;
  retry: string;
  /** Name of the button that closes; with the words of the form. */
  close?: string;
}

/** What was wrong with a field, and how to put it right. */
export interface FaultStrings {
  title: (count: number) => string;
  textEmpty: string;
  textTooLong: (over: number) => string;
  sensitive: Record<SensitiveKind, string>;
  email: string;
  phone: string;
  placeMissing: string;
  outside: (jurisdiction: string) => string;
  answerMissing: (label: string) => string;
  numberInvalid: string;
  unexpected: string;
}

export interface WhatStrings {
  title: string;
  hint: string;
  left: (count: number) => string;
  over: (count: number) => string;
  topic: string;
  topicHint: string;
  suggestions: (count: number) => string;
  other: string;
  unknown: string;
  search: string;
  found: (count: number) => string;
  kind: string;
  track: string;
}

export interface ConfidentialStrings {
  title: string;
  go: string;
  other: string;
}

export interface WhereStrings {
  title: string;
  hint: string;
  /** Instead of the hint, for topics that need a place. */
  hintRequired: string;
  /** A pin without words for it. */
  pin: string;
  none: string;
  words: string;
  wordsHint: string;
  mapFailed: string;
}

export interface DetailsStrings {
  title: string;
  hint: string;
}

/** What becomes of the photos after the message is sent. */
export interface UploadStrings {
  sending: (number: number, of: number) => string;
  sent: (count: number) => string;
  /** They are tried again by themselves. */
  waiting: (count: number) => string;
  /** The city does not take them, or they waited for too long. */
  notSent: (count: number) => string;
}

export interface YouStrings {
  title: string;
  answer: string;
  wishes: Record<Wish, string>;
  email: string;
  contactHint: string;
  name: string;
  phone: string;
  callTime: string;
  callTimes: Record<CallTime, string>;
  mayPublish: string;
  privacy: string;
  send: string;
}

export interface ReviewStrings {
  title: string;
  edit: string;
  text: string;
  topic: string;
  kind: string;
  place: string;
  photos: string;
  photoCount: (count: number) => string;
  noPhotos: string;
}

export interface SendingStrings {
  sending: string;
  sent: string;
  waiting: string;
  waitingExplain: string;
  waitingContact: string;
  retry: string;
  /** Instead of `waitingExplain` where the device keeps nothing. */
  waitingOpen: string;
}

export interface ReceiptStrings {
  title: string;
  code: string;
  keep: string;
  copy: string;
  copied: string;
  print: string;
  save: string;
  mail: string;
  spell: string;
  next: string;
  unit: (name: string) => string;
  due: (date: string) => string;
  noAnswer: string;
  /** What follows at the address or number that was given. */
  acknowledged: {[wish in Wish]?: string};
  reference: string;
  follow: string;
  another: string;
}
