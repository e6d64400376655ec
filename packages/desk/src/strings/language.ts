import {UnreachableError} from '../api/errors.ts';
import type {Words} from './fi.ts';

/** The desk's languages, each with its own name for itself. A language is added here and as one file beside. */
export const languages = {fi: 'Suomi', sv: 'Svenska', en: 'English'} as const;

export type Language = keyof typeof languages;

const load: {[language in Language]: () => Promise<Words>} = {
  fi: async () => (await import('./fi.ts')).fi,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

/** @throws {UnreachableError} when they did not come; asking again may help */
export async function loadWords(language: Language): Promise<Words> {
  try {
    return await load[language]();
  } catch (cause) {
    throw new UnreachableError(`The words of ${language} did not come`, {cause});
  }
}

const storageKey = 'city-feedback-desk:language';

/** The language that was chosen here before, else the browser's first one that the desk speaks, else Finnish. */
export function preferredLanguage(storage: Storage = localStorage, wished = navigator.languages): Language {
  const chosen = storage.getItem(storageKey);
  return [chosen, ...wished].map((tag) => tag?.split('-')[0]).find(isLanguage) ?? 'fi';
}

export function rememberLanguage(language: Language, storage: Storage = localStorage): void {
  storage.setItem(storageKey, language);
}

function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(languages, tag);
}

/** What the desk's language calls another one: `ruotsi`, `English`. A tag that is none stays as it is. */
export function nameOfLanguage(tag: string, inLanguage: Language): string {
  try {
    return new Intl.DisplayNames([inLanguage], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
