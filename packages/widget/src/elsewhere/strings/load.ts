import type {ElsewhereWords} from './words.ts';

const languages: Record<string, () => Promise<{default: ElsewhereWords}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  et: () => import('./et.ts'),
  so: () => import('./so.ts'),
  ar: () => import('./ar.ts'),
};

/** @param language  one that the dictionary speaks */
export async function loadElsewhereWords(language: string): Promise<ElsewhereWords> {
  return (await languages[language]!()).default;
}
