import {html} from 'lit';
import type {Journey} from '../journey/journey.ts';

/** Asks before closing what would be lost. To be opened with `showModal()` once it is rendered. */
export function closeQuestion({words, page}: Journey, answer: (closes: boolean) => void) {
  const {title, explain, explainKiosk, stay, leave} = words.closing;
  return html`<dialog
    class="question"
    role="alertdialog"
    aria-labelledby="close-title"
    aria-describedby="close-explain"
    @close=${({target}: Event) => answer((target as HTMLDialogElement).returnValue === 'leave')}
  >
    <form method="dialog">
      <h3 id="close-title">${title}</h3>
      <p id="close-explain">${page.kiosk ? explainKiosk : explain}</p>
      <div class="actions">
        <button class="button" part="action" value="leave">${leave}</button>
        <button class="button main" part="action" autofocus>${stay}</button>
      </div>
    </form>
  </dialog>`;
}
