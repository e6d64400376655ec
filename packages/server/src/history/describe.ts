import type {PublicStatus} from '@city-feedback/contract';
import {
  residentLanguage,
  serverLanguage,
  type InEveryLanguage,
  type InEveryResidentLanguage,
} from '../problems/index.ts';
import type {CaseEvent} from './model.ts';
import {ar} from './sentences/ar.ts';
import {en} from './sentences/en.ts';
import {et} from './sentences/et.ts';
import {fi} from './sentences/fi.ts';
import {so} from './sentences/so.ts';
import {sv} from './sentences/sv.ts';
import {uk} from './sentences/uk.ts';
import type {HistoryWords, ResidentHistoryWords} from './sentences/words.ts';

const wordsForStaff: InEveryLanguage<HistoryWords> = {fi, sv, en};
const words: InEveryResidentLanguage<ResidentHistoryWords> = {...wordsForStaff, uk, et, so, ar};

/** What happened, as a sentence. `unitName` is the ring's that had the case after the event. */
export function describeEvent(event: CaseEvent, unitName: string, language: string): string {
  const say = words[residentLanguage(language)];
  const values = {unit: unitName};
  switch (event.type) {
    case 'rated':
      return event.data.helped ? say.rated.helped : say.rated.notHelped;
    case 'answered': {
      const {outcome, outcomeOn} = event.data;
      return fill(say.answered[outcome], {...values, date: outcomeOn ? dateInWords(outcomeOn, language) : ''});
    }
    case 'topic_changed': {
      const {bySystem, byStaff} = wordsForStaff[serverLanguage(language)].topicChanged;
      return event.actor.by === 'system' ? bySystem : byStaff;
    }
    case 'photo_added':
      return fill(say.event.photo_added, {number: String(event.data.number)});
    case 'status_changed':
      return fill(say.event.status_changed, {status: say.status[event.data.to]});
    default:
      return fill(say.event[event.type], values);
  }
}

/** Why staff should look twice at a new case, if so. */
export function describeSuspicion(event: CaseEvent, language: string): string | undefined {
  if (event.type !== 'received' || !event.data.suspicion) return undefined;
  return wordsForStaff[serverLanguage(language)].suspicion[event.data.suspicion];
}

export function statusInWords(status: PublicStatus, language: string): string {
  return words[residentLanguage(language)].status[status];
}

export interface Standing {
  status: PublicStatus;
  unitName: string;
  answerDueOn?: string | undefined;
  /** Today in the jurisdiction's time zone, `YYYY-MM-DD`. */
  today: string;
}

/** Where a case stands, what comes next and by when, as sentences. */
export function describeStanding({status, unitName, answerDueOn, today}: Standing, language: string): string {
  const {standing} = words[residentLanguage(language)];
  const isOpen = status === 'received' || status === 'in_progress';
  const sentence = {
    received: answerDueOn ? standing.received : standing.receivedWithoutPromise,
    in_progress: answerDueOn ? standing.inProgress : standing.inProgressWithoutPromise,
    passed_on: standing.passedOn,
    answered: standing.answered,
    closed: standing.closed,
  }[status];
  const isLate = isOpen && answerDueOn !== undefined && answerDueOn < today;
  return fill(isLate ? standing.late : sentence, {
    unit: unitName,
    date: answerDueOn ? dateInWords(answerDueOn, language) : '',
  });
}

const dateFormat = (locale: string, month: 'short' | 'numeric'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {weekday: 'short', day: 'numeric', month, year: 'numeric', timeZone: 'UTC'});

/** Made once: making one takes longer than a hundred dates. */
const dateFormats: InEveryResidentLanguage<Intl.DateTimeFormat> = {
  fi: dateFormat('fi-FI', 'numeric'),
  sv: dateFormat('sv-FI', 'numeric'),
  en: dateFormat('en-GB', 'short'),
  uk: dateFormat('uk', 'short'),
  et: dateFormat('et', 'short'),
  so: dateFormat('so', 'short'),
  // Dates with the digits of codes and telephones.
  ar: dateFormat('ar-u-nu-latn', 'short'),
};

/** A calendar date with its weekday: `pe 27.11.2026`, `fre 27.11.2026`, `Fri 27 Nov 2026`. */
export function dateInWords(date: string, language: string): string {
  return dateFormats[residentLanguage(language)]
    .format(new Date(`${date}T12:00:00Z`))
    .replace(/(?<=^\p{L}+)[.,](?= )/u, '');
}

function fill(sentence: string, values: {[name: string]: string}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').replace(/ (?=[.,])/g, '');
}
