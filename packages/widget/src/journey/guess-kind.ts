import type {Kind} from '@city-feedback/contract';
import type {KindSigns} from '../strings/dictionary.ts';

/**
 * Guesses from the words what a message is. Only a proposal: the person sees it and may change it.
 *
 * @param signs  of the language that the form speaks
 */
export function guessKind(text: string, {praise, fault, idea, criticism}: KindSigns): Kind {
  // First match wins: thanks may come with a question mark, a fault is often told as a question.
  const signs: [Kind, RegExp][] = [
    ['praise', praise],
    ['fault', fault],
    ['idea', idea],
    ['question', /[?؟]/],
    ['criticism', criticism],
  ];
  return signs.find(([, sign]) => sign.test(text.toLowerCase()))?.[0] ?? 'other';
}
