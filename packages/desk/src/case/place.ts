import type {DeskCase} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';

/** Where it is: in words first, then on a map. */
export function place({place: at}: DeskCase, desk: Desk): TemplateResult | typeof nothing {
  if (!at) return nothing;
  const {case: words} = desk.words;
  const coordinates = `${at.latitude.toFixed(5)}, ${at.longitude.toFixed(5)}`;
  return html`
    <section aria-labelledby="place" class="block">
      <h2 id="place">${words.place}</h2>
      <p>${at.label ?? coordinates}</p>
      <desk-map .desk=${desk} .latitude=${at.latitude} .longitude=${at.longitude}></desk-map>
      ${at.label ? html`<p class="small muted">${words.coordinates}: ${coordinates}</p>` : nothing}
    </section>
  `;
}
