import type {Coordinates, FoundPlace} from '@city-feedback/contract';
import type {CityFeedback} from '@city-feedback/sdk';
import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {placeStyles} from './place.styles.ts';
import type {PlaceWords} from './strings/words.ts';

/** The server is asked when nothing was typed for so long. */
const PAUSE_MILLISECONDS = 250;
const FEWEST_CHARACTERS = 2;

/**
 * A combobox that finds places by address or name at the server of the city, as one types.
 *
 * Renders into the tree of its parent. Selection is manual: nothing is picked before Enter or a click. An older question
 * is given up when a newer one is asked, so that its answer can't come in between.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @fires address-picked - Detail: the {@link FoundPlace}.
 * @fires address-said - Detail: a sentence for the live region.
 */
export class AddressSearch extends LitElement {
  static override properties = {
    city: {attribute: false},
    words: {attribute: false},
    near: {attribute: false},
    mayAsk: {attribute: false},
    query: {state: true},
    found: {state: true},
    active: {state: true},
    open: {state: true},
    note: {state: true},
  };

  declare city: Pick<CityFeedback, 'searchPlaces' | 'language'>;
  declare words: PlaceWords;
  /** Places near it come first. */
  declare near: Coordinates;
  /** Whether a text may be sent to the server while it is typed. */
  declare mayAsk: (query: string) => boolean;
  declare query: string;
  declare found: readonly FoundPlace[];
  /** Index of the option that the arrows have come to, −1 for none. */
  declare active: number;
  declare open: boolean;
  /** Why there is no list. */
  declare note: string;

  #pause: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();

  constructor() {
    super();
    this.query = this.note = '';
    this.found = [];
    this.active = -1;
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const {adoptedStyleSheets} = this.getRootNode() as ShadowRoot;
    if (!adoptedStyleSheets.includes(placeStyles.styleSheet!)) adoptedStyleSheets.push(placeStyles.styleSheet!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render() {
    const {words, query, found, active, note} = this;
    const open = this.open && found.length > 0;
    return html`<div class="field address" @focusout=${this.#onFocusOut}>
      <label for="address">${words.search}</label>
      <input
        id="address"
        part="input"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-autocomplete="list"
        aria-controls="address-list"
        aria-expanded=${open}
        aria-activedescendant=${open && active >= 0 ? `address-${active}` : nothing}
        aria-describedby=${note ? 'address-note' : nothing}
        .value=${query}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @click=${() => (this.open = true)}
      />
      <ul id="address-list" part="address-list" role="listbox" aria-label=${words.results} ?hidden=${!open}>
        ${found.map(
          (place, at) =>
            html`<li
              id="address-${at}"
              role="option"
              lang=${this.city.language ?? nothing}
              aria-selected=${at === active}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#pick(place)}
            >
              ${place.label}
            </li>`,
        )}
      </ul>
      ${note ? html`<p class="hint" id="address-note">${note}</p>` : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active')) this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  #onInput = (event: InputEvent): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.#stop();
    this.#show([], '');
    this.#pause = setTimeout(this.#ask, PAUSE_MILLISECONDS);
  };

  #ask = async (): Promise<void> => {
    this.#stop();
    const query = this.query.trim();
    if (query.length < FEWEST_CHARACTERS || !this.mayAsk(query)) return;
    const {signal} = (this.#asking = new AbortController());
    try {
      const found = await this.city.searchPlaces(query, {near: this.near, signal});
      if (!signal.aborted) this.#show(found, found.length ? '' : this.words.notFound);
    } catch {
      if (!signal.aborted) this.#show([], this.words.unavailable);
    }
    if (!signal.aborted) this.#tell('address-said', this.note || this.words.found(this.found.length));
  };

  #show(found: readonly FoundPlace[], note: string): void {
    this.found = found;
    this.note = note;
    this.active = -1;
    this.open = true;
  }

  #stop(): void {
    clearTimeout(this.#pause);
    this.#asking.abort();
  }

  #onKey = (event: KeyboardEvent): void => {
    const {active, open, found} = this;
    const count = found.length;
    const isOpen = open && count > 0;
    switch (event.key) {
      case 'ArrowDown':
        this.open = true;
        this.active = count ? (isOpen ? (active + 1) % count : 0) : -1;
        break;
      case 'ArrowUp':
        this.open = true;
        this.active = (isOpen && active > 0 ? active : count) - 1;
        break;
      case 'Enter':
        if (isOpen && active >= 0) this.#pick(found[active]!);
        else void this.#ask();
        break;
      case 'Escape':
        // The first Escape closes the list, a second one empties the field, a third one is the dialog's.
        if (!isOpen && !this.query) return;
        if (!isOpen) this.query = '';
        this.open = false;
        this.active = -1;
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #onFocusOut = (): void => {
    this.open = false;
  };

  #pick(place: FoundPlace): void {
    this.#stop();
    this.query = place.label;
    this.open = false;
    this.active = -1;
    this.#tell('address-picked', place);
  }

  #tell(type: string, detail: FoundPlace | string): void {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-address')) customElements.define('city-feedback-address', AddressSearch);
