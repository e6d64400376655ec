import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';

/**
 * What is wrong, at the top of the step, with a link to each field. It takes the focus when it appears; the same
 * words stand at the fields.
 */
export function errorSummary(journey: Journey) {
  const {faults, words} = journey;
  if (!faults.length) return nothing;
  return html`<div
    class="summary"
    part="error-summary"
    id="summary"
    tabindex="-1"
    role="group"
    aria-labelledby="summary-title"
  >
    <h3 id="summary-title">${words.faults.title(faults.length)}</h3>
    <ul>
      ${faults.map(
        ({field, message}) =>
          html`<li>
            ${
              field
                ? html`<a
                    href="#${field}"
                    @click=${(event: Event) => {
                      event.preventDefault();
                      journey.focus(field);
                    }}
                    >${message}</a
                  >`
                : message
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
