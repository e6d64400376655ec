import {searchTopics} from '@city-feedback/topics/search';
import {LitElement, html, nothing} from 'lit';
import {ComboboxController, type ComboboxHost} from '../form/combobox-controller.ts';
import type {GroupedTopic} from '../journey/journey.ts';
import type {WhatStrings} from '../strings/dictionary.ts';

/** Long enough that a screen reader is not interrupted by each key. */
const PAUSE_MILLISECONDS = 500;

/**
 * A combobox over all topics: the whole tree at first, by keywords while one types.
 *
 * Renders into the tree of its parent. Selection is manual: nothing is picked before Enter or a click.
 *
 * @fires topic-picked - Detail: id of the topic.
 * @fires topics-found - Detail: how many there are, after a pause.
 */
export class TopicPicker extends LitElement implements ComboboxHost {
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
  declare active: number;
  declare open: boolean;

  readonly #combobox = new ComboboxController(this);
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
        @keydown=${this.#combobox.onKey}
        @click=${() => (this.open = true)}
      />
      <ul id="topic-list" part="topic-list" role="listbox" aria-label=${words.topic} ?hidden=${!open}>
        ${found.map(
          ({name, group}, at) =>
            html`<li
              id="topic-${at}"
              role="option"
              lang=${language}
              aria-selected=${at === active}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.pick(at)}
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

  #onInput = (event: InputEvent): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = -1;
    this.open = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell('topics-found', this.#found.length), PAUSE_MILLISECONDS);
  };

  get isExpanded(): boolean {
    return this.open;
  }

  get optionCount(): number {
    return this.#found.length;
  }

  pick(index: number): void {
    this.#tell('topic-picked', this.#found[index]!.id);
  }

  #tell(type: string, detail: string | number): void {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }
}
