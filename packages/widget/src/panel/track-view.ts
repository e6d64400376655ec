import {html} from 'lit';
import type {Journey} from '../journey/journey.ts';
import type {CityFeedbackPanel} from './city-feedback-panel.ts';
import {emergencyLine} from './emergency-line.ts';
import {head} from './head.ts';
import {wait} from './loading-view.ts';

/** Where a case stands, by its code or its link. */
export function trackView(panel: CityFeedbackPanel, journey: Journey) {
  const {trackWords, start, linkToken} = panel;
  return html`<div class="form">
    ${head(panel, trackWords?.title ?? panel.failed?.title ?? '', journey)}
    <div class="body">
      ${
        trackWords
          ? html`<city-feedback-track
              .start=${start}
              .words=${trackWords}
              .linkToken=${linkToken}
              @track-shown=${() => panel.requestUpdate()}
              @track-said=${({detail}: CustomEvent<string>) => journey.say(detail)}
            ></city-feedback-track>`
          : wait(panel)
      }
    </div>
    <div class="foot">
      ${emergencyLine(journey)}
      <div class="actions">
        ${
          journey.wouldLose && journey.receipt
            ? html`<button type="button" class="button" part="back" @click=${() => panel.turnTo('give')}>
                ${journey.words.back}
              </button>`
            : html`<button type="button" class="button" part="give" @click=${panel.giveAgain}>
                ${journey.words.give}
              </button>`
        }
      </div>
    </div>
  </div>`;
}
