import type {DeskNotices, DeskTopicModels, NoticeRequest, WordsByLanguage} from '@city-feedback/contract';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {explain} from '../api/explain.ts';
import type {Desk} from '../desk.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import {topicStyles} from './desk-topics.styles.ts';
import {figures, models} from './models.ts';
import {notices} from './notices.ts';

/** What coordinators and administrators do with topics as such: notices in a storm, and how well topics are found. */
export class DeskTopics extends LitElement {
  static override properties = {
    desk: {attribute: false},
    backPath: {attribute: false},
    notices: {state: true},
    models: {state: true},
    error: {state: true},
    isSending: {state: true},
    chosen: {state: true},
    open: {state: true},
  };

  declare desk: Desk;
  /** The inbox that Back leads to. */
  declare backPath: string;
  declare protected notices: DeskNotices | undefined;
  declare protected models: DeskTopicModels | undefined;
  declare protected error: unknown;
  declare protected isSending: boolean;
  /** The topic that a notice is to be switched on for. */
  declare protected chosen: string;
  /** The topic whose words are open. */
  declare protected open: string | undefined;

  constructor() {
    super();
    this.isSending = false;
    this.chosen = '';
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
    void this.#load();
  }

  async #load(): Promise<void> {
    this.error = undefined;
    try {
      [this.notices, this.models] = await Promise.all([this.desk.api.notices(), this.desk.api.topicModels()]);
    } catch (error) {
      this.error = error;
    }
  }

  protected override render(): TemplateResult {
    const {topics: words, case: back, app} = this.desk.words;
    return html`
      <a class="back" href=${this.backPath}>${icons.back} ${back.back}</a>
      <h1 tabindex="-1">${words.title}</h1>
      ${this.error ? this.#trouble() : nothing}
      ${
        this.notices && this.models
          ? html`
              ${notices(this.notices, this.desk, {
                isSending: this.isSending,
                chosen: this.chosen,
                choose: (topicId) => {
                  this.chosen = topicId;
                  this.open = undefined;
                },
                open: this.open,
                toggle: (topicId) => void this.#toggle(topicId),
                switchOn: (topicId, text) => this.#switchOn(topicId, text),
                switchOff: (topicId) => void this.#change(() => this.#setNotice({topicId, isOn: false})),
              })}
              ${figures(this.models, this.desk)}
              ${models(this.models, this.desk, {
                isSending: this.isSending,
                use: (version) => void this.#use(version),
              })}
            `
          : this.error
            ? nothing
            : html`<p class="muted" role="status">${app.loading}</p>`
      }
    `;
  }

  #trouble(): TemplateResult {
    const {title, hint} = explain(this.error, this.desk.words);
    return html`
      <div role="alert" class="notice">
        <span>${title} ${hint ?? ''}</span>
        <div><button @click=${() => void this.#load()}>${this.desk.words.app.tryAgain}</button></div>
      </div>
    `;
  }

  /** Opens the words of a topic, or puts them aside and goes back to the button that opened them. */
  async #toggle(topicId: string): Promise<void> {
    const isOpen = this.open === topicId;
    this.open = isOpen ? undefined : topicId;
    if (!isOpen) return;
    await this.updateComplete;
    const opener = this.chosen === topicId ? '#open-other' : `#open-${topicId}`;
    this.renderRoot.querySelector<HTMLElement>(opener)?.focus();
  }

  async #switchOn(topicId: string, text: WordsByLanguage): Promise<void> {
    const said = await this.#setNotice({topicId, isOn: true, text});
    this.open = undefined;
    this.chosen = '';
    // On a phone the form was longer than the screen: what it did should be in sight.
    await this.#say(said, `#open-${topicId}`);
  }

  /** @returns what came of it */
  async #setNotice(request: NoticeRequest): Promise<string> {
    const {topics: words} = this.desk.words;
    this.notices = await this.desk.api.setNotice(request);
    const name = this.notices.topics.find(({topicId}) => topicId === request.topicId)?.topicName ?? '';
    return request.isOn ? words.nowOn(name) : words.nowOff(name);
  }

  async #use(version: string): Promise<void> {
    await this.#change(async () => {
      this.models = await this.desk.api.useTopicModel(version);
      return this.desk.words.topics.nowLive(version);
    });
  }

  /** One change at a time. */
  async #change(make: () => Promise<string>): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.error = undefined;
    try {
      await this.#say(await make());
    } catch (error) {
      this.error = error;
    }
    this.isSending = false;
  }

  /** What came of a change is announced, and the focus goes there, or back to where the page begins. */
  async #say(done: string, focusOn?: string): Promise<void> {
    this.desk.announce(done);
    await this.updateComplete;
    if (focusOn) this.renderRoot.querySelector<HTMLElement>(focusOn)?.focus();
    else this.renderRoot.querySelector<HTMLElement>('h1')?.focus({preventScroll: true});
  }

  static override styles = [basics, controls, topicStyles];
}

customElements.define('desk-topics', DeskTopics);

declare global {
  interface HTMLElementTagNameMap {
    'desk-topics': DeskTopics;
  }
}
