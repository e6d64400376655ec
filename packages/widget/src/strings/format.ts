import type {Dictionary} from './dictionary.ts';

/** The forms that a language has for counts; `other` is always there. */
export type PluralForms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Picks the form of a word that goes with a count: `one` for 1 in English, `few` for 3 in Ukrainian. A `#` in the
 * form stands for the count.
 */
export function plurals(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}

/**
 * A calendar day as people say it: `pe 27.11.`, `fre 27 nov.`, `Fri 27 Nov`.
 *
 * @param date  `YYYY-MM-DD`, already in the jurisdiction's time zone
 */
export function formatDay({locale, month}: Pick<Dictionary, 'locale' | 'month'>, date: string): string {
  return new Intl.DateTimeFormat(locale, {weekday: 'short', day: 'numeric', month, timeZone: 'UTC'}).format(
    new Date(`${date}T00:00Z`),
  );
}

/**
 * An instant as day and time of the clock on the city's wall.
 *
 * @param at        ISO 8601
 * @param timeZone  the jurisdiction's, IANA name
 */
export function formatInstant(
  {locale, month}: Pick<Dictionary, 'locale' | 'month'>,
  at: string,
  timeZone: string,
): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(at));
}
