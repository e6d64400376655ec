import type {Dictionary} from './dictionary.ts';

/** Each language is a chunk of its own, loaded when it is needed. */
const languages: Record<string, () => Promise<{default: Dictionary}>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  et: () => import('./et.ts'),
  so: () => import('./so.ts'),
  ar: () => import('./ar.ts'),
};

export function speaks(language: string | undefined): language is string {
  return !!language && Object.hasOwn(languages, language);
}

/** @param language  one that the widget {@link speaks} */
export async function loadDictionary(language: string): Promise<Dictionary> {
  return (await languages[language]!()).default;
}
