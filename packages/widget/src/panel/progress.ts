import {html} from 'lit';
import type {Journey} from '../journey/journey.ts';

/** How far the journey is, in words; the bar beside them is decoration. */
export function progress({words, steps, step}: Journey) {
  const at = steps.indexOf(step);
  return html`<div class="progress" part="progress">
    <p>${words.step(at + 1, steps.length)}</p>
    <div aria-hidden="true">${steps.map((_, other) => html`<i class=${other > at ? '' : 'done'}></i>`)}</div>
  </div>`;
}
