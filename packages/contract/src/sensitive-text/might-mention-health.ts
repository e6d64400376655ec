const pieces =
  /adhd|al[ck]o|abor|auti|canc|deme|depr|dia[bg]|epil|grav|hiv|illn|itse|läke|lääk|mase|medi|menta|miele|muist|poti|preg|psy|päih|rask|saira|s[ck]h?i[tz]|själ|sjuk|suic|syö/i;

/**
 * Whether the list of health words is worth loading for a text. True for every text in which {@link mentionsHealth}
 * finds something, and for many others.
 */
export function mightMentionHealth(text: string): boolean {
  return pieces.test(text);
}
