import {html, nothing} from 'lit';
import type {FailedStrings} from '../strings/dictionary.ts';

/** Shown instead of the form when the site's catalogue can't be had, with the page's own link to the other form. */
export function failedNotice({explain, retry}: FailedStrings, link: HTMLAnchorElement | null, start: () => void) {
  return html`<div class="notice warning" role="alert">
    ${explain ? html`<p>${explain}</p>` : nothing}
    <button type="button" class="button" part="action" @click=${start}>${retry}</button>
    ${link ? html`<p><a href=${link.href}>${link.textContent}</a></p>` : nothing}
  </div>`;
}
