import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import type {ElsewhereWords} from './strings/words.ts';

interface Notice {
  /** To the jurisdiction of the page. */
  back: {name: string; go: () => void};
  /** Whether the topic that was chosen is not known there. */
  asksTopic: boolean;
}

/** Who gets the message, and the way back; nothing once it has left the form. */
export function receiverNotice(journey: Journey, words: ElsewhereWords, {back, asksTopic}: Notice) {
  const {isOver, answers, catalogue, state} = journey;
  if (isOver) return nothing;
  return html`<div class="notice" part="hint" id="receiver" tabindex="-1">
    <p>${words.goesTo(catalogue.jurisdiction.name)}</p>
    ${asksTopic && !answers.topic ? html`<p><strong>${words.topicAgain}</strong></p>` : nothing}
    <div>
      <button
        type="button"
        class="link"
        part="action"
        aria-disabled=${state === 'sending'}
        @click=${() => state === 'sending' || back.go()}
      >
        ${words.choose(back.name)}
      </button>
    </div>
  </div>`;
}
