import type {DeskCase} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import '../photos/desk-photos.ts';
import {nameOfLanguage} from '../strings/language.ts';

/** What the resident wrote, in their own language, with their photos. */
export function message(each: DeskCase, {words, language}: Desk): TemplateResult {
  const isForeign = each.language !== language;
  return html`
    <section aria-labelledby="message" class="message">
      <h2 id="message" class="visually-hidden">${words.case.message}</h2>
      <p class="text" lang=${each.language} dir="auto">${each.text}</p>
      ${
        isForeign
          ? html`<p class="small muted">${words.case.language(nameOfLanguage(each.language, language))}</p>`
          : nothing
      }
      ${each.photos.length > 0 ? html`<desk-photos .words=${words} .photos=${each.photos}></desk-photos>` : nothing}
    </section>
  `;
}
