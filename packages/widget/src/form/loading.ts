import {html} from 'lit';

/** In the place of what is still being loaded: nothing to read, but a screen reader tells that it is coming. */
export const loading = html`<div class="wait" role="progressbar" aria-labelledby="title"></div>`;
