import {serverLanguage, type InEveryLanguage} from '../../problems/index.ts';
import {en} from './en.ts';
import {fi} from './fi.ts';
import {sv} from './sv.ts';
import type {NearbyWords} from './words.ts';

const words: InEveryLanguage<NearbyWords> = {fi, sv, en};

export function nearbyWords(language: string): NearbyWords {
  return words[serverLanguage(language)];
}
