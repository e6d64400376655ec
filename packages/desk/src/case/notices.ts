import type {DeskEvent} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Explanation} from '../api/explain.ts';
import type {Desk} from '../desk.ts';
import {badNotice} from '../look/bad-notice.ts';
import {icons} from '../look/icons.ts';

/** Something that I have just done, with the way to undo it or to go on. */
export interface Done {
  sentence: string;
  undo?: () => void;
  /** Path of the next case. */
  next?: string | undefined;
}

/** Says what is done; it stays until something else is done, since nobody reads against a clock. */
export function doneNotice(done: Done | undefined, {words: {case: words, app}}: Desk): TemplateResult {
  return html`
    <div role="status">
      ${
        done &&
        html`<div class="notice done" tabindex="-1" id="done">
          <span class="mark">${icons.done} ${done.sentence}</span>
          ${done.undo ? html`<button @click=${done.undo}>${app.undo}</button>` : nothing}
          ${done.next ? html`<a class="button" href=${done.next}>${words.nextCase}</a>` : nothing}
        </div>`
      }
    </div>
  `;
}

/** Says what could not be done, and what helps. */
export function troubleNotice(trouble: Explanation | undefined): TemplateResult {
  return html`<div role="alert">${trouble && badNotice(trouble, 'why')}</div>`;
}

/** What others did while the case was open. */
export function newsNotice(
  news: readonly DeskEvent[],
  {words: {case: words, app}}: Desk,
  close: () => void,
): TemplateResult | typeof nothing {
  if (news.length === 0) return nothing;
  return html`
    <div class="notice">
      <strong>${words.updated}</strong>
      <ul>
        ${news.map(({sentence, actorName}) => html`<li>${sentence} <span class="muted">${actorName}</span></li>`)}
      </ul>
      <div><button class="small" @click=${close}>${app.close}</button></div>
    </div>
  `;
}
