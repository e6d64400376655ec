import {distanceToBeginning} from './edit-distance.ts';

/**
 * Says how well a typed word fits a word of a topic, both folded: 1 the same, 0 unrelated.
 *
 * In order: the same word; its beginning, as one types; a part of a compound ("valo" in "katuvalo", and "lamppu" in
 * "katulamppu" when only the shorter one is known); the same stem with another ending; a slip of the pen, one in words
 * of four letters, two from eight on.
 */
export function closeness(typed: string, known: string): number {
  if (typed === known) return 1;
  const shorter = Math.min(typed.length, known.length);
  if (known.startsWith(typed)) return 0.85 + (0.1 * typed.length) / known.length;
  if (shorter > 2 && known.includes(typed)) return 0.7 + (0.2 * typed.length) / known.length;
  // The last letter of a known word may be an ending: "valot" is in "katuvalo" too.
  const root = known.slice(0, Math.max(4, known.length - 1));
  const part = shorter > 3 && typed.includes(root) ? 0.5 + (0.4 * root.length) / typed.length : 0;
  let shared = 0;
  while (typed[shared] === known[shared]) shared++;
  const stem = shared > 2 && shared >= shorter * 0.6 ? (1.6 * shared) / (typed.length + known.length) : 0;
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  // Slips in the first letter and the second are too rare to spend time on.
  const worthwhile = typed.length < 40 && (typed[0] === known[0] || typed[1] === known[1] || typed[1] === known[0]);
  const distance = slips && worthwhile ? distanceToBeginning(typed, known.slice(0, typed.length + slips)) : 9;
  return Math.max(part, stem, distance > slips ? 0 : 1 - (2 * distance) / typed.length);
}
