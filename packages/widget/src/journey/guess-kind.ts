import type {Kind} from '@city-feedback/contract';

/** First match wins: thanks may come with a question mark, a fault is often told as a question. */
const signs: [Kind, RegExp][] = [
  ['praise', /\b(kiito|hieno[ai]|mahtava|tack |jättebra|thank|great job|wonderful)/],
  [
    'fault',
    /\b(rikki|hajo|vialli|ei toimi|pimeä|kuoppa|liukas|trasig|sönder|fungerar inte|släckt|broken|dark|not work|pothole|slippery)/,
  ],
  ['idea', /\b(ehdota|idea|voisiko|olisiko mahdollista|toivo|förslag|föreslå|önskar|could you|suggest|would be nice)/],
  ['question', /\?/],
  ['criticism', /\b(huono|surkea|ärsyt|pettyny|valit|dåli|besvik|klaga|bad|disappoint|complain|annoy)/],
];

/**
 * Guesses from the words what a message is, in Finnish, Swedish and English. Only a proposal: the person sees it and
 * may change it.
 */
export function guessKind(text: string): Kind {
  const lower = text.toLowerCase();
  return signs.find(([, sign]) => sign.test(lower))?.[0] ?? 'other';
}
