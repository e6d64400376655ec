import {html, nothing} from 'lit';

export interface HeadOptions {
  title: string;
  /** Whose form it is. */
  city?: string | undefined;
  /** Name of the close button. */
  close: string;
  /** Missing for a form in the page, which can't be closed. */
  onClose?: (() => void) | undefined;
}

/** The top of the form. */
export function head({title, city, close, onClose}: HeadOptions) {
  return html`<header>
    <div>
      ${city ? html`<p class="eyebrow">${city}</p>` : nothing}
      <h2 id="title" part="title">${title}</h2>
    </div>
    ${
      onClose
        ? html`<button type="button" class="close" part="close" aria-label=${close} @click=${onClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
          </button>`
        : nothing
    }
  </header>`;
}
