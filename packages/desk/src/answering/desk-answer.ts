import type {AnswerRequest, DeskCase, Outcome} from '@city-feedback/contract';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ChangeResult, Change} from '../case/case-controller.ts';
import type {Desk} from '../desk.ts';
import {noOption, optionsOf} from '../look/options.ts';
import {nameOfLanguage} from '../strings/language.ts';
import {SentEvent, type Composing} from './composer.ts';
import {answerStyles} from './desk-answer.styles.ts';
import {field, putAsideButton, submitOnCtrlEnter, valueOf} from './form.ts';
import {letter} from './letter.ts';
import {SendController} from './send-controller.ts';

type Draft = {
  text: string;
  outcome: Outcome | '';
  outcomeOn: string;
};

/** Outcomes of which a day is told: it must be for what will be done, it may be for what was. */
const dated: readonly (Outcome | '')[] = ['scheduled', 'fixed'];

/** Writes the answer in two steps: the text with its outcome, then a look at what the resident gets. */
export class DeskAnswer extends LitElement implements Composing {
  static override properties = {
    desk: {attribute: false},
    case: {attribute: false},
    change: {attribute: false},
    draft: {state: true},
    faults: {state: true},
    isPreview: {state: true},
  };

  declare desk: Desk;
  declare case: DeskCase;
  declare change: (change: Change) => Promise<ChangeResult>;
  declare protected draft: Draft;
  declare protected faults: {[name in keyof Draft]?: string};
  declare protected isPreview: boolean;
  readonly #sending = new SendController(this);

  constructor() {
    super();
    this.draft = {text: '', outcome: '', outcomeOn: ''};
    this.faults = {};
    this.isPreview = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = this.desk.drafts.read<Draft>(this.case.caseId, 'answer') ?? this.draft;
  }

  protected override firstUpdated(): void {
    this.#focus('text');
  }

  protected override render(): TemplateResult {
    return this.isPreview ? this.#preview() : this.#form();
  }

  #form(): TemplateResult {
    const {answer: words, send} = this.desk.words;
    const {text, outcome} = this.draft;
    return html`
      <form novalidate @submit=${this.#toPreview} @keydown=${submitOnCtrlEnter} aria-labelledby="title">
        <h2 id="title">${words.title}</h2>
        ${this.#sending.render()}
        ${field({
          id: 'text',
          label: words.text,
          hint: this.#languageHint(),
          fault: this.faults.text,
          control: ({describedBy, isInvalid}) => html`
            <textarea
              id="text"
              rows="6"
              maxlength="10000"
              required
              lang=${this.case.language}
              dir="auto"
              .value=${live(text)}
              @input=${(event: InputEvent) => this.#edit({text: valueOf(event)})}
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
            ></textarea>
          `,
        })}
        <div class="row">
          ${field({
            id: 'outcome',
            label: words.outcome,
            hint: this.#outcomeHint(),
            fault: this.faults.outcome,
            control: ({describedBy, isInvalid}) => html`
              <select
                id="outcome"
                required
                @change=${this.#chooseOutcome}
                aria-describedby=${describedBy}
                aria-invalid=${isInvalid}
              >
                ${noOption('–', outcome)} ${optionsOf(Object.entries(this.desk.words.outcomes), outcome)}
              </select>
            `,
          })}
          ${dated.includes(outcome) ? this.#day() : nothing}
        </div>
        <div class="buttons">
          <button class="primary">${words.preview}</button>
          ${putAsideButton(this.desk.words)}
          <span class="hint">${send.draftKept}</span>
        </div>
      </form>
    `;
  }

  #day(): TemplateResult {
    const {answer: words} = this.desk.words;
    const today = this.desk.calendar.today();
    const isPlan = this.draft.outcome === 'scheduled';
    return field({
      id: 'outcomeOn',
      label: isPlan ? words.outcomeOnScheduled : words.outcomeOnFixed,
      fault: this.faults.outcomeOn,
      control: ({describedBy, isInvalid}) => html`
        <input
          id="outcomeOn"
          type="date"
          ?required=${isPlan}
          min=${isPlan ? today : nothing}
          max=${isPlan ? nothing : today}
          .value=${live(this.draft.outcomeOn)}
          @input=${(event: InputEvent) => this.#edit({outcomeOn: valueOf(event)})}
          aria-describedby=${describedBy}
          aria-invalid=${isInvalid}
        />
      `,
    });
  }

  #preview(): TemplateResult {
    const {answer: words, send} = this.desk.words;
    return html`
      <form class="letter" @submit=${this.#send} @keydown=${submitOnCtrlEnter} aria-labelledby="preview-title">
        <h2 id="preview-title" tabindex="-1">${words.previewTitle}</h2>
        ${this.#sending.render()} ${letter(this.#request(), this.case, this.desk)}
        <p>${this.#way()} ${words.cannotBeUndone}</p>
        <div class="buttons">
          <button class="primary" aria-disabled=${this.#sending.isSending}>
            ${this.#sending.isSending ? send.sending : words.send}
          </button>
          <button type="button" @click=${this.#toForm}>${words.edit}</button>
        </div>
      </form>
    `;
  }

  #way(): string {
    const {answer: words} = this.desk.words;
    if (!this.case.wantsAnswer) return words.notAsked;
    return this.case.canAnswerByMail ? words.goesByMail : words.goesByCode;
  }

  #languageHint(): string | undefined {
    const {language} = this.case;
    if (language === this.desk.language) return undefined;
    return this.desk.words.answer.textHint(nameOfLanguage(language, this.desk.language));
  }

  #outcomeHint(): string | undefined {
    const {answer: words} = this.desk.words;
    if (this.draft.outcome === 'will_not_be_done') return words.whyNot;
    return this.draft.outcome === 'not_ours' ? words.whose : undefined;
  }

  readonly #chooseOutcome = (event: Event): void => {
    this.#edit({outcome: valueOf(event) as Outcome});
    // What was wrong with the day may be right now.
    this.faults = {...this.faults, outcomeOn: undefined};
  };

  #edit(part: Partial<Draft>): void {
    this.draft = {...this.draft, ...part};
    this.faults = {...this.faults, ...Object.fromEntries(Object.keys(part).map((name) => [name, undefined]))};
    this.desk.drafts.write(this.case.caseId, 'answer', this.draft);
  }

  readonly #toPreview = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {answer: words} = this.desk.words;
    const {text, outcome} = this.draft;
    this.faults = {
      text: text.trim().length < 2 ? words.textMissing : undefined,
      outcome: outcome === '' ? words.outcomeMissing : undefined,
      outcomeOn: this.#dayFault(),
    };
    const first = (['text', 'outcome', 'outcomeOn'] as const).find((name) => this.faults[name]);
    if (first) return this.#focus(first);
    this.isPreview = true;
    await this.updateComplete;
    this.#focus('preview-title');
  };

  #dayFault(): string | undefined {
    const {answer: words} = this.desk.words;
    const {outcome, outcomeOn} = this.draft;
    const today = this.desk.calendar.today();
    if (outcome === 'scheduled') {
      if (!outcomeOn) return words.outcomeOnMissing;
      return outcomeOn < today ? words.outcomeOnPast : undefined;
    }
    return outcome === 'fixed' && outcomeOn > today ? words.outcomeOnToCome : undefined;
  }

  readonly #toForm = async (): Promise<void> => {
    this.isPreview = false;
    await this.updateComplete;
    this.#focus('text');
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {caseId} = this.case;
    const request = this.#request();
    const isSent = await this.#sending.send(request.text, () =>
      this.change((api, id, version) => api.answer(id, version, request)),
    );
    if (!isSent) return;
    this.desk.drafts.clear(caseId, 'answer');
    this.dispatchEvent(new SentEvent(this.desk.words.case.answerSent));
  };

  #request(): AnswerRequest {
    const {text, outcome, outcomeOn} = this.draft;
    const day = dated.includes(outcome) && outcomeOn ? {outcomeOn} : {};
    return {text: text.trim(), outcome: outcome as Outcome, ...day};
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  static override styles = answerStyles;
}

customElements.define('desk-answer', DeskAnswer);

declare global {
  interface HTMLElementTagNameMap {
    'desk-answer': DeskAnswer;
  }
}
