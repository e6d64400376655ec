import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';

/** Whom to call when it can't wait: always the emergency number, for faults the city's own number too. */
export function emergencyLine({words, catalogue, kind}: Journey) {
  const {emergencyNumber, urgentPhone} = catalogue.jurisdiction;
  const urgent = kind === 'fault' && urgentPhone;
  return html`<p class="emergency" part="emergency">
    ${words.emergency(emergencyNumber)}${urgent ? html` ${words.urgent(urgentPhone)}` : nothing}
  </p>`;
}
