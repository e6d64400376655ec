import {residentLanguage, type InEveryResidentLanguage} from '../../problems/index.ts';
import {ar} from './ar.ts';
import {en} from './en.ts';
import {et} from './et.ts';
import {fi} from './fi.ts';
import {so} from './so.ts';
import {sv} from './sv.ts';
import {uk} from './uk.ts';
import type {NearbyWords} from './words.ts';

export type {NearbyWords} from './words.ts';

const words: InEveryResidentLanguage<NearbyWords> = {fi, sv, en, uk, et, so, ar};

export function nearbyWords(language: string): NearbyWords {
  return words[residentLanguage(language)];
}
