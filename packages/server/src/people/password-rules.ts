/** Fewest characters of a password that is used without a second factor (NIST SP 800-63B-4, 3.1.1.2). */
export const shortestPassword = 15;
/** Most characters taken in; the guideline asks for at least 64. */
export const longestPassword = 200;

/** Powers of ten: fewer guesses than this and a list of leaked passwords with its usual variations gets there. */
const fewestGuessesLog10 = 10;

export type PasswordFault = 'too_short' | 'too_long' | 'too_common';

/**
 * What is wrong with a new password, or nothing.
 *
 * As NIST SP 800-63B-4 (3.1.1.2) has it: a length, a list of common and expected ones, and no rules about which
 * characters. Common means that zxcvbn finds it in under 10¹⁰ guesses: leaked passwords (49,000 of them), repetitions,
 * rows of keys, years, and the words in `about`, alone or strung together. The lists are loaded on the first call
 * (about 0.2 s), since a running server seldom needs them.
 *
 * @param about  words that an attacker tries first: name, e-mail address, jurisdiction
 */
export async function findPasswordFault(password: string, about: string[]): Promise<PasswordFault | undefined> {
  const length = [...password.normalize('NFC')].length;
  if (length < shortestPassword) return 'too_short';
  if (length > longestPassword) return 'too_long';
  const [{ZxcvbnFactory}, lists] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  const estimate = new ZxcvbnFactory({dictionary: lists.dictionary, graphs: lists.adjacencyGraphs});
  const words = ['city', 'feedback', ...about, ...about.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))];
  const {guessesLog10} = estimate.check(password, [...new Set(words.filter(Boolean))]);
  return guessesLog10 < fewestGuessesLog10 ? 'too_common' : undefined;
}

/** A fault in words, for whoever makes the account. */
export function describePasswordFault(fault: PasswordFault): string {
  if (fault === 'too_short') return `The password needs at least ${shortestPassword} characters; a few words do well.`;
  if (fault === 'too_long') return `The password may have ${longestPassword} characters at most.`;
  return 'The password is one of those that are tried first. Take a few words that nobody would put together.';
}
