import {LitElement, html, nothing} from 'lit';
import {look} from '../look/look.styles.ts';
import {styles} from './city-feedback-photos.styles.ts';
import {PhotoError, type PhotoFault} from './photo-error.ts';
import {preparePhoto, releasePhoto, type PreparedPhoto} from './prepare-photo.ts';
import type {PhotoWords} from './words.ts';

export interface PhotosChanged {
  photos: readonly PreparedPhoto[];
}

export interface CityFeedbackPhotosEventMap {
  'photos-changed': CustomEvent<PhotosChanged>;
  'photos-preparing': CustomEvent<Promise<void>>;
}

/** A file that is not a photo yet: being prepared, or failed. */
interface Pending {
  file: File;
  fault?: PhotoFault;
}

/**
 * Lets a resident choose photos, by button, drop or paste, and prepares them for sending on the spot.
 *
 * Each file stands for itself: it shows that it is being prepared, what is wrong with it, and can be tried again or
 * removed. Renders nothing until `words` are set.
 *
 * @fires photos-changed - `photos` has changed by what the person did; not composed.
 * @fires photos-preparing - Detail: settles when all that was chosen by now is ready, or has failed; not composed.
 * @csspart add - Button that opens the device's own picker.
 * @csspart remove - Button at each photo.
 * @csspart retry - Button at a file that failed.
 */
export class CityFeedbackPhotos extends LitElement {
  static override styles = [look, styles];

  static override properties = {
    photos: {attribute: false},
    limit: {attribute: false},
    words: {attribute: false},
    _pending: {state: true},
    _said: {state: true},
    _isOver: {state: true},
  };

  /** What is ready to be sent, in the order in which it came. Another array for each change. */
  declare photos: readonly PreparedPhoto[];
  /** How many may be chosen. Default 5. */
  declare limit: number;
  declare words?: PhotoWords;

  declare private _pending: readonly Pending[];
  declare private _said: string;
  declare private _isOver: boolean;

  #root?: Node;
  #work: Promise<void> = Promise.resolve();

  /** That some of the files that were chosen last had to stay out. */
  #tooMany = '';

  constructor() {
    super();
    this.photos = [];
    this.limit = 5;
    this._pending = [];
    this._said = '';
    this._isOver = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A picture may be pasted wherever the person is in the form, but not elsewhere on the page.
    this.#root = this.getRootNode();
    this.#root.addEventListener('paste', this.#onPaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('paste', this.#onPaste);
  }

  protected override render() {
    const {words, photos, limit, _pending: pending} = this;
    if (!words) return nothing;
    return html`
      <div
        class="picker ${this._isOver ? 'drop' : ''}"
        role="group"
        aria-labelledby="title"
        aria-describedby="hint"
        @dragover=${this.#onDragOver}
        @dragleave=${() => (this._isOver = false)}
        @drop=${this.#onDrop}
      >
        <p class="title" id="title">${words.title}</p>
        <p class="hint" id="hint">${this.#tooMany || words.hint(limit)}</p>
        ${
          photos.length + pending.length
            ? html`<ul>
                ${photos.map((photo, index) => this.#photo(words, photo, index + 1))}
                ${pending.map((file, index) => this.#file(words, file, photos.length + index + 1))}
              </ul>`
            : nothing
        }
        <button
          type="button"
          class="button add"
          part="add"
          aria-disabled=${this.#free <= 0}
          @click=${() => this.#free > 0 && this.renderRoot.querySelector('input')!.click()}
        >
          ${camera} ${words.add}
        </button>
        <input type="file" accept="image/*,.heic,.heif" multiple hidden @change=${this.#onChosen} />
        <p class="unseen" role="status">${this._said}</p>
      </div>
    `;
  }

  #photo(words: PhotoWords, photo: PreparedPhoto, number: number) {
    const {name, previewUrl, width, height} = photo;
    return html`<li>
      <img src=${previewUrl} alt=${words.alt(number, name)} width=${width} height=${height} />
      <span class="name">${name}</span>
      ${removeButton(words.remove(number, name), () => this.#remove(number - 1, photo))}
    </li>`;
  }

  #file(words: PhotoWords, pending: Pending, number: number) {
    const {file, fault} = pending;
    return html`<li class=${fault ? 'failed' : ''}>
      ${
        fault
          ? html`<span class="sign" aria-hidden="true">!</span>
              <span class="name">${describeFault(words, fault, file.name)}</span>
              ${fault === 'unreadable' ? retryButton(words, file, () => this.#prepare(pending)) : nothing}`
          : html`<progress aria-label=${`${words.preparing} ${file.name}`}></progress
              ><span class="name">${words.preparing} ${file.name}</span>`
      }
      ${removeButton(words.remove(number, file.name), () => this.#remove(number - 1, pending))}
    </li>`;
  }

  get #free(): number {
    return this.limit - this.photos.length - this._pending.length;
  }

  #onChosen = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    this.#take([...(input.files ?? [])]);
    // The same file can be chosen again after it was removed.
    input.value = '';
  };

  #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this._isOver = true;
  };

  #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this._isOver = false;
    this.#take([...(event.dataTransfer?.files ?? [])]);
  };

  #onPaste = (event: Event): void => {
    const {clipboardData} = event as ClipboardEvent;
    const files = [...(clipboardData?.files ?? [])];
    // Text from an office program comes with a picture of itself.
    if (!files.length || clipboardData!.types.includes('text/plain')) return;
    event.preventDefault();
    this.#take(files);
  };

  #take(files: File[]): void {
    const taken = files.slice(0, Math.max(0, this.#free)).map((file): Pending => ({file}));
    this.#tooMany = taken.length < files.length ? this.words!.tooMany(this.limit) : '';
    if (this.#tooMany) this.#say(this.#tooMany);
    this._pending = [...this._pending, ...taken];
    for (const pending of taken) this.#prepare(pending);
  }

  /** One after the other: a photo takes 200 MB of memory while it is unfolded, and they keep their order. */
  #prepare(pending: Pending): void {
    delete pending.fault;
    this.requestUpdate();
    this.#work = this.#work.then(() => this.#prepareNow(pending));
    this.dispatchEvent(new CustomEvent<Promise<void>>('photos-preparing', {detail: this.#work}));
  }

  async #prepareNow(pending: Pending): Promise<void> {
    const isWanted = () => this._pending.includes(pending);
    if (!isWanted()) return;
    try {
      const photo = await preparePhoto(pending.file);
      if (!isWanted()) return releasePhoto(photo);
      const focused = this.shadowRoot!.activeElement;
      this._pending = this._pending.filter((other) => other !== pending);
      this.#change([...this.photos, photo]);
      this.#say(this.words!.added(this.photos.length, this.limit));
      // The button by which it was tried again is gone.
      await this.updateComplete;
      if (focused?.isConnected === false) this.renderRoot.querySelector<HTMLElement>('.add')!.focus();
    } catch (error) {
      pending.fault = error instanceof PhotoError ? error.fault : 'unreadable';
      this.requestUpdate();
      if (isWanted()) this.#say(describeFault(this.words!, pending.fault, pending.file.name));
    }
  }

  async #remove(position: number, item: PreparedPhoto | Pending): Promise<void> {
    if ('file' in item) this._pending = this._pending.filter((other) => other !== item);
    else {
      releasePhoto(item);
      this.#change(this.photos.filter((other) => other !== item));
    }
    this.#say(this.words!.removed);
    await this.updateComplete;
    // To what has moved up into its place, else to the last one, else to where photos are added.
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    (buttons[position] ?? buttons[buttons.length - 1] ?? this.renderRoot.querySelector<HTMLElement>('.add'))!.focus();
  }

  #change(photos: readonly PreparedPhoto[]): void {
    this.photos = photos;
    this.dispatchEvent(new CustomEvent<PhotosChanged>('photos-changed', {detail: {photos}}));
  }

  #say(sentence: string): void {
    this._said = sentence === this._said ? `${sentence}\u00a0` : sentence;
  }
}

function describeFault(words: PhotoWords, fault: PhotoFault, name: string): string {
  const sentences: Record<PhotoFault, (name: string) => string> = {
    not_an_image: words.notAnImage,
    too_large: words.tooLarge,
    too_many_pixels: words.tooManyPixels,
    heic_unreadable: words.heicUnreadable,
    unreadable: words.unreadable,
  };
  return sentences[fault](name);
}

const retryButton = ({retry}: PhotoWords, {name}: File, onClick: () => void) =>
  html`<button type="button" class="button" part="retry" aria-label=${`${retry}: ${name}`} @click=${onClick}>
    ${retry}
  </button>`;

const removeButton = (label: string, onClick: () => void) =>
  html`<button type="button" class="button remove" part="remove" aria-label=${label} @click=${onClick}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
  </button>`;

const camera = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 8h4l2-3h6l2 3h4v11H3z" />
  <circle cx="12" cy="13" r="3.5" />
</svg>`;
