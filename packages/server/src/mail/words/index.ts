import {
  residentLanguage,
  serverLanguage,
  type InEveryLanguage,
  type InEveryResidentLanguage,
} from '../../problems/index.ts';
import {ar} from './ar.ts';
import {en} from './en.ts';
import {et} from './et.ts';
import {fi} from './fi.ts';
import {so} from './so.ts';
import {sv} from './sv.ts';
import {uk} from './uk.ts';
import type {MailWords, ResidentMailWords, StaffMailWords} from './words.ts';

export type {ResidentMailWords, RingNews, StaffMailWords} from './words.ts';

const spoken: InEveryLanguage<MailWords> = {fi, sv, en};
const toResidents: InEveryResidentLanguage<ResidentMailWords> = {...spoken, uk, et, so, ar};

/** The mails to residents; English where there are none yet. */
export function residentMailWords(language: string): ResidentMailWords {
  return toResidents[residentLanguage(language)];
}

/** The mails to staff; English where there are none yet. */
export function staffMailWords(language: string): StaffMailWords {
  return spoken[serverLanguage(language)];
}
