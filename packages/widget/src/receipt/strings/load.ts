import type {SpellingWords} from './words.ts';

export type {SpellingWords};

const languages: Record<string, () => Promise<{default: SpellingWords}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  et: () => import('./et.ts'),
  so: () => import('./so.ts'),
  ar: () => import('./ar.ts'),
};

/** @param language  one that the dictionary speaks */
export async function loadSpellingWords(language: string): Promise<SpellingWords> {
  return (await languages[language]!()).default;
}
