import type {ConfidentialNotice} from '@city-feedback/contract';
import {html} from 'lit';
import type {Journey} from '../journey/journey.ts';

/**
 * Why a topic is not taken in here, and the way to the secure service. It stands in the place of the text field: what
 * is confidential must never be typed into a page that others can read.
 */
export function confidentialNotice({words, catalogue}: Journey, {reason, url}: ConfidentialNotice) {
  const {title, go} = words.confidential;
  return html`<div class="notice" part="confidential">
    <p><strong>${title}</strong></p>
    <p lang=${catalogue.language}>${reason}</p>
    <a class="button main" part="action" href=${url}>${go}</a>
  </div>`;
}
