import type {PendingWords} from './words.ts';

export type {PendingWords};

const languages: Record<string, () => Promise<{default: PendingWords}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  et: () => import('./et.ts'),
  so: () => import('./so.ts'),
  ar: () => import('./ar.ts'),
};

/** @param language  one that the dictionary speaks */
export async function loadPendingWords(language: string): Promise<PendingWords> {
  return (await languages[language]!()).default;
}
