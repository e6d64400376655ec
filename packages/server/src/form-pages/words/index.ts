import {residentLanguage, type InEveryResidentLanguage} from '../../problems/index.ts';
import {ar} from './ar.ts';
import {en} from './en.ts';
import {et} from './et.ts';
import {fi} from './fi.ts';
import {so} from './so.ts';
import {sv} from './sv.ts';
import {uk} from './uk.ts';
import type {FormWords} from './words.ts';

export type {FormWords} from './words.ts';

const words: InEveryResidentLanguage<FormWords> = {fi, sv, en, uk, et, so, ar};

/** The words of the forms; English where there are none yet. */
export function formWords(language: string): FormWords {
  return words[residentLanguage(language)];
}

/** A calendar day as people say it: `pe 27.11.`, `fre 27 nov.`, `Fri 27 Nov`. @param date `YYYY-MM-DD` */
export function formatDay({locale, month}: FormWords, date: string): string {
  const format = new Intl.DateTimeFormat(locale, {weekday: 'short', day: 'numeric', month, timeZone: 'UTC'});
  return format.format(new Date(`${date}T00:00Z`));
}

/** An instant as day and time of the clock on the city's wall. @param timeZone IANA name */
export function formatInstant({locale, month}: FormWords, at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  return format.format(new Date(at));
}
