import type {InEveryLanguage} from '../../../problems/index.ts';
import {en} from './en.ts';
import {fi} from './fi.ts';
import {sv} from './sv.ts';
import type {EmbedWords} from './words.ts';

export const embedWords: InEveryLanguage<EmbedWords> = {fi, sv, en};
export type {EmbedWords} from './words.ts';
