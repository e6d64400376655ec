import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import type {CityFeedbackPanel} from './city-feedback-panel.ts';

/** The top of the form: whose it is, what it is, and the way out. A form in the page can't be closed. */
export function head(panel: CityFeedbackPanel, title: string, journey?: Journey) {
  const close = journey?.words.close ?? panel.failed?.close ?? '×';
  // The city's own title is in the language of its catalogue.
  const language = journey?.catalogue.texts.title === title ? journey.catalogue.language : nothing;
  return html`<header part="head">
    <div>
      <p class="eyebrow">${journey?.catalogue.jurisdiction.name}</p>
      <h2 id="title" part="title" lang=${language}>${title}</h2>
    </div>
    ${
      panel.host.variant === 'inline'
        ? nothing
        : html`<button type="button" class="close" part="close" aria-label=${close} @click=${panel.askToClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
          </button>`
    }
  </header>`;
}
