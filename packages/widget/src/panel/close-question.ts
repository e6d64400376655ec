import {html} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {loadClosingWords} from './strings/load.ts';

/** The question, to be shown as it is now. To be opened with `showModal()` once it is rendered. */
export type CloseQuestion = (answer: (closes: boolean) => void) => unknown;

/** Asks before closing what would be lost: what was written, or a code that nobody has kept. */
export async function closeQuestion({words: {language}, page, state}: Journey): Promise<CloseQuestion> {
  const words = await loadClosingWords(language);
  const {title, explain, stay} = state === 'sent' ? words.code : words.message;
  return (answer) =>
    html`<dialog
      class="question"
      role="alertdialog"
      aria-labelledby="close-title"
      aria-describedby="close-explain"
      @close=${({target}: Event) => answer((target as HTMLDialogElement).returnValue === 'leave')}
    >
      <form method="dialog">
        <h3 id="close-title">${title}</h3>
        <p id="close-explain">${page.kiosk && state !== 'sent' ? words.explainKiosk : explain}</p>
        <div class="actions">
          <button class="button" part="action" value="leave">${words.leave}</button>
          <button class="button main" part="action" autofocus>${stay}</button>
        </div>
      </form>
    </dialog>`;
}
