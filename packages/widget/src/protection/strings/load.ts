import type {ProtectionWords} from './words.ts';

export type {ProtectionWords};

const languages: Record<string, () => Promise<{default: ProtectionWords}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  et: () => import('./et.ts'),
  so: () => import('./so.ts'),
  ar: () => import('./ar.ts'),
};

/** @param language  one that the dictionary speaks */
export async function loadProtectionWords(language: string): Promise<ProtectionWords> {
  return (await languages[language]!()).default;
}
