import type {MapSettings, StaffSession} from '@city-feedback/contract';
import type {Drafts} from './answering/drafts.ts';
import type {DeskApi} from './api/desk-api.ts';
import type {LiveCases} from './api/live.ts';
import type {Calendar} from './dates/calendar.ts';
import type {Words} from './strings/fi.ts';
import type {Language} from './strings/language.ts';

/** What every element of the desk is handed: who works here, in which words, and the ways out to the world. */
export interface Desk {
  readonly session: StaffSession;
  readonly language: Language;
  readonly words: Words;
  readonly calendar: Calendar;
  readonly api: DeskApi;
  readonly live: LiveCases;
  readonly drafts: Drafts;
  /** How the jurisdiction's map is drawn; asked for until it is known, and then never again. */
  readonly map: () => Promise<MapSettings>;
  /** Says a sentence to screen readers when they are done with what they are reading. */
  readonly announce: (sentence: string) => void;
  /** Goes to a page of the desk; Back comes back. */
  readonly go: (path: string) => void;
}
