import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';

/** Not sent yet, said plainly: where the message is, what happens by itself, and what the person can do. */
export function waitingView(journey: Journey, retry: () => void) {
  const {words, answers, report} = journey;
  const {waiting, waitingExplain, waitingOpen, waitingContact, retry: again} = words.sending;
  return html`<h3 id="step-title" tabindex="-1">${waiting}</h3>
    <div class="notice warning" part="waiting">
      <p>${report?.survivesReload ? waitingExplain : waitingOpen}</p>
      ${answers.email || answers.phone ? html`<p>${waitingContact}</p>` : nothing}
    </div>
    <div class="tools">
      <button
        type="button"
        class="button main"
        part="action"
        aria-disabled=${report?.state === 'sending'}
        @click=${retry}
      >
        ${report?.state === 'sending' ? words.sending.sending : again}
      </button>
    </div>`;
}
