import type {ClosingWords} from './words.ts';

export type {ClosingWords};

const languages: Record<string, () => Promise<{default: ClosingWords}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  et: () => import('./et.ts'),
  so: () => import('./so.ts'),
  ar: () => import('./ar.ts'),
};

/** @param language  one that the dictionary speaks */
export async function loadClosingWords(language: string): Promise<ClosingWords> {
  return (await languages[language]!()).default;
}
