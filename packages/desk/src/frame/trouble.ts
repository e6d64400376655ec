import {html, type TemplateResult} from 'lit';
import {explain} from '../api/explain.ts';
import {badNotice} from '../look/bad-notice.ts';
import type {Words} from '../strings/fi.ts';

export interface Trouble {
  what: 'logOutFailed' | 'languageFailed';
  error: unknown;
}

/** Says what could not be done and why, until it is closed. It can have the focus. */
export function troubleNotice({what, error}: Trouble, words: Words, close: () => void): TemplateResult {
  const {title, hint} = explain(error, words);
  const why = {title: words.app[what], hint: `${title} ${hint ?? ''}`};
  const button = html`<div><button @click=${close}>${words.app.close}</button></div>`;
  return html`<div role="alert" class="trouble">${badNotice(why, 'trouble', button)}</div>`;
}
