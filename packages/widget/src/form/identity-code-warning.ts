import {findPersonalIdentityCodes} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import {withoutIdentityCodes} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';

/**
 * Says at once that a text holds a personal identity code, why it should not, and takes it away on one press.
 *
 * @param onClean  gets the text without the codes; takes the focus back to the field, since the button is gone then
 */
export function identityCodeWarning(journey: Journey, text: string, onClean: (text: string) => void) {
  if (!findPersonalIdentityCodes(text).length) return nothing;
  const {title, explain, remove, removed} = journey.words.identityCode;
  const clean = () => {
    onClean(withoutIdentityCodes(text));
    journey.say(removed);
  };
  return html`<div class="notice warning" part="warning">
    <p><strong>${title}.</strong> ${explain}</p>
    <button type="button" class="button" part="action" @click=${clean}>${remove}</button>
  </div>`;
}
