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
