import {html} from 'lit';
import {loading} from '../form/loading.ts';
import type {CityFeedbackPanel} from './city-feedback-panel.ts';
import {failedNotice} from './failed-notice.ts';
import {head} from './head.ts';

/** The frame of the form before there are words for it. */
export function loadingView(panel: CityFeedbackPanel) {
  return html`<div class="form" aria-busy=${!panel.failed}>
    ${head(panel, panel.failed?.title ?? panel.host.shadowRoot!.querySelector('button')!.textContent)}
    <div class="body">${wait(panel)}</div>
  </div>`;
}

/** In the place of what is still being loaded, or could not be. */
export function wait(panel: CityFeedbackPanel) {
  return panel.failed ? failedNotice(panel.failed, panel.host.querySelector('a'), () => void panel.load()) : loading;
}
