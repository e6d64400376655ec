import {searchTopics} from '@city-feedback/topics/search';
import {LitElement, html, nothing, type PropertyValues} from 'lit';
import type {GroupedTopic} from '../journey/journey.ts';
import type {WhatStrings} from '../strings/dictionary.ts';

/** Long enough that a screen reader is not interrupted by each key. */
const PAUSE_MILLISECONDS = 500;

/**
 * A combobox over all topics: the whole tree at first, by keywords while one types.
 *
 * Renders into the tree of its parent. Selection is manual: nothing is picked before Enter or a click.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @fires topic-picked - Detail: id of the topic.
 * @fires topics-found - Detail: how many there are, after a pause.
 */
export class TopicPicker extends LitElement {
  static override properties = {
    topics: {attribute: false},
    language: {attribute: false},
    words: {attribute: false},
    query: {state: true},
    active: {state: true},
    open: {state: true},
  };

  declare topics: readonly GroupedTopic[];
  /** Language of the topics' names, which may not be that of the words. */
  declare language: string;
  declare words: WhatStrings;
  declare query: string;
  /** Index of the option that the arrows have come to, −1 for none. */
  declare active: number;
  declare open: boolean;

  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.query = '';
    this.active = -1;
    this.open = true;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  get #found(): GroupedTopic[] {
    return searchTopics(this.topics, this.query);
  }

  protected override render() {
    const {words, language, query, active, open} = this;
    const found = open ? this.#found : [];
    return html`<div class="field">
      <label for="topic-search">${words.search}</label>
      <input
        id="topic-search"
        part="input"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="topic-list"
        aria-expanded=${open}
        aria-activedescendant=${active < 0 ? nothing : `topic-${active}`}
        .value=${query}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @click=${() => (this.open = true)}
      />
      <ul id="topic-list" part="topic-list" role="listbox" aria-label=${words.topic} ?hidden=${!open}>
        ${found.map(
          ({id, name, group}, at) =>
            html`<li
              id="topic-${at}"
              role="option"
              lang=${language}
              aria-selected=${at === active}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#pick(id)}
            >
              ${name} <small>${group}</small>
            </li>`,
        )}
      </ul>
      ${open && !found.length ? html`<p class="hint">${words.found(0)}</p>` : nothing}
    </div>`;
  }

  protected override firstUpdated(): void {
    this.scrollIntoView({block: 'nearest'});
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active')) this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  #onInput = (event: InputEvent): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = -1;
    this.open = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell('topics-found', this.#found.length), PAUSE_MILLISECONDS);
  };

  #onKey = (event: KeyboardEvent): void => {
    const count = this.#found.length;
    const {active, open} = this;
    switch (event.key) {
      case 'ArrowDown':
        this.active = open ? (active + 1) % count : 0;
        this.open = true;
        break;
      case 'ArrowUp':
        this.active = open ? (active < 1 ? count : active) - 1 : count - 1;
        this.open = true;
        break;
      case 'Enter':
        if (open && active >= 0) this.#pick(this.#found[active]!.id);
        break;
      case 'Escape':
        // The first Escape closes the list, a second one empties the field, a third one is the dialog's.
        if (!open && !this.query) return;
        if (!open) this.query = '';
        this.open = false;
        this.active = -1;
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #pick(id: string): void {
    this.#tell('topic-picked', id);
  }

  #tell(type: string, detail: string | number): void {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}
