import {html, type TemplateResult} from 'lit';
import {explain} from '../api/explain.ts';
import type {Words} from '../strings/fi.ts';

export interface Trouble {
  what: 'logOutFailed' | 'languageFailed';
  error: unknown;
}

/** Says what could not be done and why, until it is closed. It can have the focus. */
export function troubleNotice({what, error}: Trouble, words: Words, close: () => void): TemplateResult {
  const {title, hint} = explain(error, words);
  return html`
    <div role="alert" class="trouble">
      <div class="notice bad" id="trouble" tabindex="-1">
        <strong>${words.app[what]}</strong>
        <span>${title} ${hint ?? ''}</span>
        <div><button @click=${close}>${words.app.close}</button></div>
      </div>
    </div>
  `;
}
