import type {PlaceWords} from './words.ts';

const languages: Record<string, () => Promise<{default: PlaceWords}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  et: () => import('./et.ts'),
  so: () => import('./so.ts'),
  ar: () => import('./ar.ts'),
};

/** @param language  one that the dictionary speaks */
export async function loadPlaceWords(language: string): Promise<PlaceWords> {
  return (await languages[language]!()).default;
}
