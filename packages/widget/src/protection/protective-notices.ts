import {nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {mightMentionHealth, sensitiveDataIn} from './rules.ts';

let view: typeof import('./notices.ts') | undefined;

/**
 * Says at once what a text should not hold: data that must be taken out, which one press does, and a gentle word when
 * it tells of somebody's health. The words for it are loaded when they are needed for the first time.
 *
 * @param onClean  gets the text without the data; takes the focus back to the field, since the button is gone then
 */
export function protectiveNotices(journey: Journey, text: string, onClean: (text: string) => void) {
  const kinds = [...new Set(sensitiveDataIn(text).map(({kind}) => kind))];
  if (!kinds.length && !mightMentionHealth(text)) return nothing;
  if (view) return view.notices(journey, text, kinds, onClean);
  // Without its words the form still keeps back what must be kept back.
  import('./notices.ts').then(
    (loaded) => {
      view = loaded;
      journey.changed();
    },
    () => {},
  );
  return nothing;
}
