import type {DeskNotices, DeskTopicNotice, WordsByLanguage} from '@city-feedback/contract';
import {css, html, LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {field, formButtons, submitOnCtrlEnter, valueOf} from '../answering/form.ts';
import {formStyles} from '../answering/form.styles.ts';
import {SendController} from '../answering/send-controller.ts';
import type {ChangeResult} from '../case/case-controller.ts';
import type {Desk} from '../desk.ts';
import {nameOfLanguage} from '../strings/language.ts';

/** Own words for a topic's notice, with what residents read in each language, before it is shown to them. */
export class DeskNotice extends LitElement {
  static override properties = {
    desk: {attribute: false},
    notice: {attribute: false},
    notices: {attribute: false},
    send: {attribute: false},
    text: {state: true},
    faults: {state: true},
  };

  declare desk: Desk;
  declare notice: DeskTopicNotice;
  declare notices: Pick<DeskNotices, 'languages' | 'ordinaryText' | 'textLength'>;
  /** Shows the notice with these words; rejects when that failed. */
  declare send: (text: WordsByLanguage) => Promise<void>;
  declare protected text: WordsByLanguage;
  declare protected faults: {[language: string]: string | undefined};
  readonly #sending = new SendController(this);

  constructor() {
    super();
    this.faults = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const {desk, notice} = this;
    this.text = desk.drafts.read<WordsByLanguage>(notice.topicId, 'notice') ?? {...notice.text};
  }

  protected override firstUpdated(): void {
    this.#focus(this.notices.languages[0]!);
  }

  protected override render(): TemplateResult {
    const {topics: words} = this.desk.words;
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${submitOnCtrlEnter} aria-labelledby="title">
        <h3 id="title">${words.wordsTitle(this.notice.topicName)}</h3>
        <p class="hint">${words.wordsHint}</p>
        ${this.#sending.render()} ${this.notices.languages.map((language) => this.#field(language))}
        ${formButtons({
          words: this.desk.words,
          send: this.notice.isOn ? words.saveWords : words.switchOn,
          isSending: this.#sending.isSending,
        })}
      </form>
    `;
  }

  #field(language: string): TemplateResult {
    const {topics: words} = this.desk.words;
    const {textLength, ordinaryText} = this.notices;
    const written = this.text[language]?.trim() ?? '';
    const read = (written || (ordinaryText[language] ?? '')).replaceAll('{topic}', this.notice.names[language] ?? '');
    return html`
      ${field({
        id: `text-${language}`,
        label: words.wordsIn(nameOfLanguage(language, this.desk.language)),
        hint: words.wordsLeft(Math.max(0, textLength - written.length)),
        fault: this.faults[language],
        control: ({describedBy, isInvalid}) => html`
          <textarea
            id="text-${language}"
            rows="2"
            lang=${language}
            dir="auto"
            .value=${live(this.text[language] ?? '')}
            @input=${(event: InputEvent) => this.#edit({[language]: valueOf(event)})}
            aria-describedby=${describedBy}
            aria-invalid=${isInvalid}
          ></textarea>
        `,
      })}
      <p class="read">
        <span class="small muted">${words.residentsRead}</span>
        <span lang=${language} dir="auto">${read}</span>
      </p>
    `;
  }

  #edit(part: WordsByLanguage): void {
    this.text = {...this.text, ...part};
    this.faults = {};
    this.desk.drafts.write(this.notice.topicId, 'notice', this.text);
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {languages, textLength} = this.notices;
    const text = Object.fromEntries(languages.map((language) => [language, this.text[language]?.trim() ?? '']));
    const tooLong = languages.filter((language) => text[language]!.length > textLength);
    const {topics: words} = this.desk.words;
    this.faults = Object.fromEntries(
      tooLong.map((language) => [language, words.wordsTooLong(textLength, text[language]!.length)]),
    );
    if (tooLong[0]) return this.#focus(tooLong[0]);
    await this.#sending.send('', () => this.#result(text));
  };

  async #result(text: WordsByLanguage): Promise<ChangeResult> {
    try {
      await this.send(text);
      this.desk.drafts.clear(this.notice.topicId, 'notice');
      return {is: 'done'};
    } catch (error) {
      return {is: 'failed', error};
    }
  }

  #focus(language: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#text-${language}`)?.focus();
  }

  static override styles = [
    formStyles,
    css`
      :host {
        display: block;
        padding: var(--4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      p,
      h3 {
        margin: 0;
      }
      textarea {
        min-height: 4rem;
      }
      .read {
        display: grid;
        gap: var(--1);
        margin-block-start: calc(-1 * var(--2));
        padding-inline-start: var(--3);
        border-inline-start: 4px solid var(--line);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ];
}

customElements.define('desk-notice', DeskNotice);

declare global {
  interface HTMLElementTagNameMap {
    'desk-notice': DeskNotice;
  }
}
