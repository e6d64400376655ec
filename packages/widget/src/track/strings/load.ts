import type {TrackWords} from './words.ts';

const languages: Record<string, () => Promise<{default: TrackWords}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
};

/** @param language  one that the dictionary speaks */
export async function loadTrackWords(language: string): Promise<TrackWords> {
  return (await languages[language]!()).default;
}
