import type {DeskCase, PublicStatus} from '@city-feedback/contract';
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Change, ChangeResult} from '../case/case-controller.ts';
import type {Desk} from '../desk.ts';
import {noOption, optionsOf} from '../look/options.ts';
import {SentEvent, type Composing} from './composer.ts';
import {field, formButtons, submitOnCtrlEnter, valueOf} from './form.ts';
import {formStyles} from './form.styles.ts';
import {SendController} from './send-controller.ts';

type Draft = {
  status: PublicStatus | '';
  sentence: string;
};

/** A case is received once, and answered by an answer. */
const choices: readonly PublicStatus[] = ['in_progress', 'passed_on', 'closed'];

/** Changes the status, with the sentence that the resident reads about it. */
export class DeskStatus extends LitElement implements Composing {
  static override properties = {
    desk: {attribute: false},
    case: {attribute: false},
    change: {attribute: false},
    draft: {state: true},
    faults: {state: true},
  };

  declare desk: Desk;
  declare case: DeskCase;
  declare change: (change: Change) => Promise<ChangeResult>;
  declare protected draft: Draft;
  declare protected faults: {[name in keyof Draft]?: string};
  readonly #sending = new SendController(this);

  constructor() {
    super();
    this.draft = {status: '', sentence: ''};
    this.faults = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = this.desk.drafts.read<Draft>(this.case.caseId, 'status') ?? this.draft;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('case') || this.draft.status !== this.case.status) return;
    // Somebody was quicker: it has this status already.
    this.#edit({status: ''});
    this.faults = {status: this.desk.words.status.missing};
  }

  protected override firstUpdated(): void {
    this.#focus('status');
  }

  protected override render(): TemplateResult {
    const {status: words, statuses} = this.desk.words;
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${submitOnCtrlEnter} aria-labelledby="title">
        <h2 id="title">${words.title}</h2>
        ${this.#sending.render()}
        ${field({
          id: 'status',
          label: words.status,
          fault: this.faults.status,
          control: ({describedBy, isInvalid}) => html`
            <select
              id="status"
              required
              @change=${(event: Event) => this.#edit({status: valueOf(event) as PublicStatus})}
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
            >
              ${noOption(words.choose, this.draft.status)}
              ${optionsOf(
                choices.filter((status) => status !== this.case.status).map((status) => [status, statuses[status]]),
                this.draft.status,
              )}
            </select>
          `,
        })}
        ${field({
          id: 'sentence',
          label: words.sentence,
          hint: words.sentenceHint,
          fault: this.faults.sentence,
          control: ({describedBy, isInvalid}) => html`
            <textarea
              id="sentence"
              rows="3"
              maxlength="2000"
              required
              lang=${this.case.language}
              dir="auto"
              .value=${live(this.draft.sentence)}
              @input=${(event: InputEvent) => this.#edit({sentence: valueOf(event)})}
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
            ></textarea>
          `,
        })}
        ${formButtons({
          words: this.desk.words,
          send: words.send,
          isSending: this.#sending.isSending,
        })}
      </form>
    `;
  }

  #edit(part: Partial<Draft>): void {
    this.draft = {...this.draft, ...part};
    this.faults = {};
    this.desk.drafts.write(this.case.caseId, 'status', this.draft);
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {status: words, case: done} = this.desk.words;
    const {caseId} = this.case;
    const {status} = this.draft;
    const sentence = this.draft.sentence.trim();
    this.faults = {
      status: status === '' || status === this.case.status ? words.missing : undefined,
      sentence: sentence.length < 3 ? words.sentenceMissing : undefined,
    };
    if (status === '' || this.faults.status) return this.#focus('status');
    if (this.faults.sentence) return this.#focus('sentence');
    const isSent = await this.#sending.send(sentence, () =>
      this.change((api, id, version) => api.changeStatus(id, version, {status, sentence})),
    );
    if (!isSent) return;
    this.desk.drafts.clear(caseId, 'status');
    this.dispatchEvent(new SentEvent(done.statusChanged));
  };

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  static override styles = formStyles;
}

customElements.define('desk-status', DeskStatus);

declare global {
  interface HTMLElementTagNameMap {
    'desk-status': DeskStatus;
  }
}
