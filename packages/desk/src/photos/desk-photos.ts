import type {DeskPhoto} from '@city-feedback/contract';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Words} from '../strings/fi.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import {photoStyles} from './desk-photos.styles.ts';

/** Small pictures in a row; each opens large in a dialog, where the arrow keys go on to the next. */
export class DeskPhotos extends LitElement {
  static override properties = {
    words: {attribute: false},
    photos: {attribute: false},
    at: {state: true},
  };

  declare words: Words;
  declare photos: readonly DeskPhoto[];
  /** Index of the one that is shown large. */
  declare protected at: number | undefined;

  protected override render(): TemplateResult {
    const {case: words} = this.words;
    return html`
      <ul>
        ${this.photos.map(
          (photo, index) => html`
            <li>
              <button aria-label=${words.openPhoto(photo.number)} @click=${() => this.#open(index)}>
                <img src=${photo.url} width=${photo.width} height=${photo.height} alt="" loading="lazy" />
              </button>
            </li>
          `,
        )}
      </ul>
      <dialog
        aria-label=${words.photos}
        @close=${() => (this.at = undefined)}
        @click=${this.#onBackdrop}
        @keydown=${this.#onKey}
      >
        ${this.at === undefined ? nothing : this.#large(this.at)}
      </dialog>
    `;
  }

  #large(at: number): TemplateResult {
    const {case: words, app} = this.words;
    const photo = this.photos[at]!;
    const caption = words.photo(at + 1, this.photos.length);
    const step = (by: number, label: string, icon: TemplateResult) => html`
      <button class="icon" aria-label=${label} aria-disabled=${!this.photos[at + by]} @click=${() => this.#step(by)}>
        ${icon}
      </button>
    `;
    return html`
      <figure>
        <img src=${photo.url} width=${photo.width} height=${photo.height} alt=${caption} />
        <figcaption>
          ${step(-1, words.previousPhoto, icons.back)}
          <span role="status">${caption}</span>
          ${step(1, words.nextPhoto, icons.forward)}
          <button class="icon" autofocus aria-label=${app.close} @click=${this.#close}>${icons.close}</button>
        </figcaption>
      </figure>
    `;
  }

  async #open(index: number): Promise<void> {
    this.at = index;
    await this.updateComplete;
    this.#dialog.showModal();
  }

  #step(by: number): void {
    if (this.at !== undefined && this.photos[this.at + by]) this.at += by;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  readonly #close = (): void => this.#dialog.close();

  readonly #onBackdrop = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.#dialog.close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') this.#step(-1);
    if (event.key === 'ArrowRight') this.#step(1);
  };

  static override styles = [basics, controls, photoStyles];
}

customElements.define('desk-photos', DeskPhotos);

declare global {
  interface HTMLElementTagNameMap {
    'desk-photos': DeskPhotos;
  }
}
