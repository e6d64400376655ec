import {parseTrackingCode, type FollowedCase, type TrackedCase} from '@city-feedback/contract';
import {ApiError} from '@city-feedback/sdk';
import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {loading} from '../form/loading.ts';
import type {JourneyStart} from '../journey/journey.ts';
import type {TrackWords} from './strings/words.ts';
import {caseActions} from './case-actions.ts';
import {timeline} from './timeline.ts';
import {trackStyles} from './track.styles.ts';

/**
 * Shows where a case stands: by tracking code, or by the link of the receipt, which lets the sender do more.
 *
 * A typo in the code is told before any server is asked. Renders into the tree of its parent.
 *
 * @fires track-said - Detail: a sentence for the live region.
 * @fires track-shown - Its first words are there, and the field that takes the focus.
 */
export class CityFeedbackTrack extends LitElement {
  static override properties = {
    start: {attribute: false},
    words: {attribute: false},
    linkToken: {attribute: false},
    typed: {state: true},
    fault: {state: true},
    busy: {state: true},
    found: {state: true},
  };

  declare start: JourneyStart;
  declare words: TrackWords;
  /** Secret of the receipt or the mail; opens the case at once. */
  declare linkToken: string;
  declare typed: string;
  declare fault: string;
  declare busy: boolean;
  declare found: TrackedCase | FollowedCase | undefined;

  constructor() {
    super();
    this.typed = this.fault = this.linkToken = '';
    this.busy = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const {adoptedStyleSheets} = this.getRootNode() as ShadowRoot;
    if (!adoptedStyleSheets.includes(trackStyles.styleSheet!)) adoptedStyleSheets.push(trackStyles.styleSheet!);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('linkToken') && this.linkToken) void this.#ask(() => this.start.city.follow(this.linkToken));
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new Event('track-shown'));
  }

  protected override render() {
    const {found, words: track} = this;
    if (!found) return this.linkToken && this.busy ? loading : this.#codeForm();
    return html`${timeline(this.start, track, found)}
      ${
        'canRate' in found
          ? caseActions(this.start, track, found, (change, said) => this.#ask(() => change(this.linkToken), said))
          : html`<p class="hint">${track.needsLink}</p>`
      }
      ${this.#fault()}
      <div class="tools">
        <button type="button" class="button" part="action" @click=${this.#again}>${track.another}</button>
      </div>`;
  }

  #codeForm() {
    const {start, words: track} = this;
    const {loading} = start.words;
    return html`<form class="ask" novalidate @submit=${this.#onSubmit}>
      <h3 id="step-title" tabindex="-1"><label for="code">${track.code}</label></h3>
      <div class="field">
        <p class="hint" id="code-hint">${track.hint}</p>
        ${this.#fault()}
        <input
          id="code"
          part="input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          .value=${this.typed}
          aria-invalid=${!!this.fault}
          aria-describedby="code-hint ${this.fault ? 'code-fault' : ''}"
          @input=${(event: InputEvent) => (this.typed = (event.target as HTMLInputElement).value)}
        />
        <button class="button main" part="track" aria-disabled=${this.busy}>${this.busy ? loading : track.show}</button>
      </div>
    </form>`;
  }

  #fault() {
    return this.fault ? html`<p class="fault" id="code-fault" tabindex="-1">${this.fault}</p>` : nothing;
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const parsed = parseTrackingCode(this.typed);
    if (parsed.ok) void this.#ask(() => this.start.city.track(parsed.code));
    else this.#complain(this.words.faults[parsed.fault]);
  };

  #again = (): void => {
    this.found = undefined;
    this.typed = this.fault = this.linkToken = '';
    this.#focus('code');
  };

  async #ask(question: () => Promise<TrackedCase | FollowedCase>, said?: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.fault = '';
    try {
      this.found = await question();
      this.#say(said ?? this.found.statusSentence);
      this.#focus('step-title');
    } catch (error) {
      const {words} = this.start;
      this.#complain(error instanceof ApiError ? `${error.message} ${error.hint}` : words.failed.explain);
    }
    this.busy = false;
    return !this.fault;
  }

  #complain(fault: string): void {
    this.fault = fault;
    this.#say(fault);
    this.#focus(this.found ? 'code-fault' : 'code');
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #say(sentence: string): void {
    this.dispatchEvent(new CustomEvent('track-said', {detail: sentence}));
  }
}
