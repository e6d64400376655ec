/** Languages in which the server itself speaks. The first one is what others fall back to. */
export const serverLanguages = ['fi', 'sv', 'en'] as const;

export type ServerLanguage = (typeof serverLanguages)[number];

/** Languages in which residents are spoken to: pages, mails, problems. Staff keep to {@link serverLanguages}. */
export const residentLanguages = [...serverLanguages, 'uk', 'et', 'so', 'ar'] as const;

export type ResidentLanguage = (typeof residentLanguages)[number];

/** Words in every language that residents read: a missing one fails the type check. */
export type InEveryResidentLanguage<T> = {[language in ResidentLanguage]: T};

/** Words in every language of the server: a missing one fails the type check. */
export type InEveryLanguage<T> = {[language in ServerLanguage]: T};

function isServerLanguage(language: string): language is ServerLanguage {
  return (serverLanguages as readonly string[]).includes(language);
}

/** The given language when the server speaks it, else English, which most others read best. */
export function serverLanguage(language: string): ServerLanguage {
  return isServerLanguage(language) ? language : 'en';
}

/** The given language when residents are spoken to in it, else English. */
export function residentLanguage(language: string): ResidentLanguage {
  return residentLanguages.find((known) => known === language) ?? 'en';
}

/**
 * The languages in which a resident can be spoken to on a site, its own ones first: the words are there in all of them,
 * whichever languages the city has written its topics in.
 *
 * @param ofSite  the site's languages; ours begin with English when it has none of them
 */
export function spokenOn(ofSite: readonly string[]): ResidentLanguage[] {
  const own = residentLanguages.filter((language) => ofSite.includes(language));
  own.sort((a, b) => ofSite.indexOf(a) - ofSite.indexOf(b));
  return [...new Set<ResidentLanguage>([...(own.length > 0 ? own : (['en'] as const)), ...residentLanguages])];
}

/**
 * The asked language when residents are spoken to in it (`sv-FI` counts as `sv`), else the site's first one.
 *
 * @param ofSite  as for {@link spokenOn}
 */
export function spokenAs(asked: string | undefined, ofSite: readonly string[]): ResidentLanguage {
  const primary = asked?.split('-')[0]!.toLowerCase();
  const spoken = spokenOn(ofSite);
  return spoken.find((language) => language === primary) ?? spoken[0]!;
}

/** The same made in each language that residents read. */
export function inEveryResidentLanguage<T>(make: (language: ResidentLanguage) => T): InEveryResidentLanguage<T> {
  const made = residentLanguages.map((language) => [language, make(language)]);
  return Object.fromEntries(made) as InEveryResidentLanguage<T>;
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
