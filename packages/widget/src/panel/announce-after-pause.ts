import {lengthOf} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';
import {suggestedTopics} from '../what/topic-choice.ts';

/** Long enough that nothing is said between two keys. */
const PAUSE_MILLISECONDS = 1200;
/** The part of the limit from which on the characters left are counted out loud. */
const COUNTED_FROM = 0.9;

/** Says, when the person stops writing, how many topics are suggested now and how many characters are left. */
export function announceAfterPause(journey: Journey): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let {text} = journey.answers;
  let {suggest} = journey;
  let suggested = '';
  const unsubscribe = journey.subscribe(() => {
    // What is suggested is no news to somebody who has gone on.
    if (journey.step !== 'what') clearTimeout(pause);
    // What suggests may come after the words.
    if (journey.answers.text === text && journey.suggest === suggest) return;
    ({suggest} = journey);
    ({text} = journey.answers);
    clearTimeout(pause);
    pause = setTimeout(() => {
      // The message may go to another site by now, which has limits of its own.
      const {words, catalogue} = journey;
      const limit = catalogue.limits.textLength;
      const suggestions = suggestedTopics(journey);
      const ids = suggestions.map(({id}) => id).join();
      const left = limit - lengthOf(text);
      const said = [
        ids !== suggested && suggestions.length && words.what.suggestions(suggestions.length),
        left < limit * (1 - COUNTED_FROM) && (left < 0 ? words.what.over(-left) : words.what.left(left)),
      ].filter(Boolean);
      suggested = ids;
      if (said.length) journey.say(said.join('. '));
    }, PAUSE_MILLISECONDS);
  });
  return () => {
    clearTimeout(pause);
    unsubscribe();
  };
}
