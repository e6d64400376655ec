import type {FollowedCase} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import type {JourneyStart} from '../journey/journey.ts';
import type {TrackWords} from './strings/words.ts';

/** Changes the case by its link, and says that it is done. Resolves to whether it was. */
export type ChangeCase = (change: (linkToken: string) => Promise<FollowedCase>, said: string) => Promise<boolean>;

/** What only the sender may do: say whether the answer helped, add information, open the case again. */
export function caseActions({words, city}: JourneyStart, track: TrackWords, found: FollowedCase, change: ChangeCase) {
  const {canRate, canReopen, canAddInformation, helped} = found;
  const rate = (helped: boolean, comment = '') =>
    change((link) => city.rate(link, {helped, ...(comment && {comment})}), track.rated);
  const reopen = (text: string) => change((link) => city.reopen(link, text), track.reopened);
  const add = (text: string) => change((link) => city.addInformation(link, text), track.added);
  const note = (name: string, label: string, hint: string, button: string, send: (text: string) => unknown) =>
    html`<city-feedback-case-note
      .name=${name}
      .label=${label}
      .hint=${hint}
      .button=${button}
      .faults=${words.faults}
      .optional=${name === 'comment'}
      .send=${send}
    ></city-feedback-case-note>`;
  return html`${
    canRate
      ? html`<div class="field" role="group" aria-labelledby="rate-title">
          <h4 id="rate-title">${track.helped}</h4>
          <button type="button" class="button" part="action" @click=${() => rate(true)}>${words.yes}</button>
          ${note('comment', words.no, track.comment, track.commentSend, (text) => rate(false, text))}
        </div>`
      : helped === undefined
        ? nothing
        : html`<p>${track.rated}</p>`
  }
  ${canReopen ? note('reopen', track.reopen, track.reopenHint, track.reopenSend, reopen) : nothing}
  ${canAddInformation ? note('add', track.add, track.addHint, track.addSend, add) : nothing}`;
}
