import {findPersonalIdentityCodes, type FollowedCase} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import type {JourneyStart} from '../journey/journey.ts';
import type {TrackWords} from './strings/words.ts';

/** Changes the case by its link, and says that it is done. */
export type ChangeCase = (change: (linkToken: string) => Promise<FollowedCase>, said: string) => void;

/** What only the sender may do: say whether the answer helped, add information, open the case again. */
export function caseActions({words, city}: JourneyStart, track: TrackWords, found: FollowedCase, change: ChangeCase) {
  const {yes, no} = words;
  const rate = (helped: boolean) => change((link) => city.rate(link, {helped}), track.rated);
  return html`${
    found.canRate
      ? html`<div class="field" role="group" aria-labelledby="rate-title">
          <h4 id="rate-title">${track.helped}</h4>
          <div class="tools">
            <button type="button" class="button" @click=${() => rate(true)}>${yes}</button>
            <button type="button" class="button" @click=${() => rate(false)}>${no}</button>
          </div>
        </div>`
      : found.helped === undefined
        ? nothing
        : html`<p>${track.rated}</p>`
  }
  ${
    found.canReopen
      ? writing('reopen', track.reopen, track.reopenHint, track.reopenSend, (text) =>
          change((link) => city.reopen(link, text), track.reopened),
        )
      : nothing
  }
  ${
    found.canAddInformation
      ? writing('add', track.add, track.addHint, track.addSend, (text) =>
          change((link) => city.addInformation(link, text), track.added),
        )
      : nothing
  }`;

  function writing(id: string, label: string, hint: string, send: string, onSend: (text: string) => void) {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const field = (event.target as HTMLFormElement).querySelector('textarea')!;
      const text = field.value.trim();
      const fault = !text
        ? words.faults.textEmpty
        : findPersonalIdentityCodes(text).length
          ? words.faults.identityCode
          : '';
      // The browser's own bubble speaks the words and takes the focus to the field.
      field.setCustomValidity(fault);
      if (!field.reportValidity()) return;
      onSend(text);
      field.value = '';
    };
    return html`<details>
      <summary>${label}</summary>
      <form class="field" novalidate @submit=${submit}>
        <label for=${id}>${hint}</label>
        <textarea
          id=${id}
          rows="3"
          @input=${(event: InputEvent) => (event.target as HTMLTextAreaElement).setCustomValidity('')}
        ></textarea>
        <button class="button main">${send}</button>
      </form>
    </details>`;
  }
}
