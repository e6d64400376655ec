import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';

/** Whom to call when it can't wait: always the emergency number, for faults the city's own number too. */
export function emergencyLine({words, catalogue, kind}: Journey) {
  const {emergencyNumber, urgentPhone} = catalogue.jurisdiction;
  return html`<p class="emergency" part="emergency">
    ${call(words.emergency, emergencyNumber)}
    ${kind === 'fault' && urgentPhone ? call(words.urgent, urgentPhone) : nothing}
  </p>`;
}

const call = (when: string, number: string) =>
  html`<span>${when}: <a href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a></span>`;
