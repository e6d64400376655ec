import type {ProblemCode, PublicStatus, TimelineType} from '@city-feedback/contract';
import {en} from './en.ts';
import {fi} from './fi.ts';
import {sv} from './sv.ts';

export type Language = 'fi' | 'sv' | 'en';

/** What the test double says: of every problem a title and a hint. */
export interface Words {
  problems: {[Code in ProblemCode]?: [title: string, hint: string]};
  timeline: {[Type in TimelineType]: string};
  status: {[Status in PublicStatus]: string};
}

export const words: {[Key in Language]: Words} = {fi, sv, en};

export function problemWords(code: ProblemCode, language: Language): [title: string, hint: string] {
  return words[language].problems[code] ?? [code, ''];
}

/** The first language of an `Accept-Language` header that the test double speaks, else Finnish. */
export function languageOf(header: string | null): Language {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find((language): language is Language => language in words) ?? 'fi';
}
