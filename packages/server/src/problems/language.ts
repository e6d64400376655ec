/** Languages in which the server itself speaks. The first one is what others fall back to. */
export const serverLanguages = ['fi', 'sv', 'en'] as const;

export type ServerLanguage = (typeof serverLanguages)[number];

/** Languages in which residents read what becomes of their messages; staff and mails keep to {@link serverLanguages}. */
export const residentLanguages = [...serverLanguages, 'uk', 'et', 'so', 'ar'] as const;

/** Words in every language that residents read: a missing one fails the type check. */
export type InEveryResidentLanguage<T> = {[language in (typeof residentLanguages)[number]]: T};

/** Words in every language of the server: a missing one fails the type check. */
export type InEveryLanguage<T> = {[language in ServerLanguage]: T};

export function isServerLanguage(language: string): language is ServerLanguage {
  return (serverLanguages as readonly string[]).includes(language);
}

/** The given language when the server speaks it, else English, which most others read best. */
export function serverLanguage(language: string): ServerLanguage {
  return isServerLanguage(language) ? language : 'en';
}

/** The given language when residents are spoken to in it, else English. */
export function residentLanguage(language: string): (typeof residentLanguages)[number] {
  return residentLanguages.find((known) => known === language) ?? 'en';
}

/**
 * The language that a header `Accept-Language` likes best among `offered`.
 *
 * @param header   as received; may be missing or nonsense
 * @param offered  BCP 47 primary subtags; the first one is the answer when nothing fits
 * @see RFC 9110, 12.5.4
 */
export function chooseLanguage(header: string | undefined, offered: readonly string[] = serverLanguages): string {
  let best = offered[0] ?? 'fi';
  let bestQuality = 0;
  for (const range of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = range.split(';');
    const primary = tag.trim().split('-')[0]!.toLowerCase();
    const quality = qualityOf(parameters);
    if (offered.includes(primary) && quality > bestQuality) [best, bestQuality] = [primary, quality];
  }
  return best;
}

function qualityOf(parameters: string[]): number {
  const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
  if (!q) return 1;
  const quality = Number(q.trim().slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
