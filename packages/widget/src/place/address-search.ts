import type {Coordinates, FoundPlace} from '@city-feedback/contract';
import type {CityFeedback} from '@city-feedback/sdk';
import {LitElement, html, nothing} from 'lit';
import {ComboboxController, type ComboboxHost} from '../form/combobox-controller.ts';
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
 * @fires address-picked - Detail: the {@link FoundPlace}.
 * @fires address-said - Detail: a sentence for the live region.
 */
export class AddressSearch extends LitElement implements ComboboxHost {
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
  declare active: number;
  declare open: boolean;
  /** Why there is no list. */
  declare note: string;

  readonly #combobox = new ComboboxController(this);
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
    const {words, query, found, active, note, isExpanded: open} = this;
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
        @keydown=${this.#combobox.onKey}
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
              @click=${() => this.pick(at)}
            >
              ${place.label}
            </li>`,
        )}
      </ul>
      ${note ? html`<p class="hint" id="address-note">${note}</p>` : nothing}
    </div>`;
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

  #onFocusOut = (): void => {
    this.open = false;
  };

  get isExpanded(): boolean {
    return this.open && this.found.length > 0;
  }

  get optionCount(): number {
    return this.found.length;
  }

  /** Asks at once. */
  search(): void {
    void this.#ask();
  }

  pick(index: number): void {
    const place = this.found[index]!;
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
