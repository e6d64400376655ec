import type {DeskCase} from '@city-feedback/contract';
import {html, LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Change, ChangeResult} from '../case/case-controller.ts';
import type {Desk} from '../desk.ts';
import {SentEvent, type Composing} from './composer.ts';
import {field, formButtons, submitOnCtrlEnter} from './form.ts';
import {formStyles} from './form.styles.ts';
import {SendController} from './send-controller.ts';

type Draft = {
  text: string;
};

/** Writes a note for colleagues. */
export class DeskNote extends LitElement implements Composing {
  static override properties = {
    desk: {attribute: false},
    case: {attribute: false},
    change: {attribute: false},
    text: {state: true},
    fault: {state: true},
  };

  declare desk: Desk;
  declare case: DeskCase;
  declare change: (change: Change) => Promise<ChangeResult>;
  declare protected text: string;
  declare protected fault: string | undefined;
  readonly #sending = new SendController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.text = this.desk.drafts.read<Draft>(this.case.caseId, 'note')?.text ?? '';
  }

  protected override firstUpdated(): void {
    this.#focusText();
  }

  protected override render(): TemplateResult {
    const {note: words} = this.desk.words;
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${submitOnCtrlEnter} aria-labelledby="title">
        <h2 id="title">${words.title}</h2>
        ${this.#sending.render()}
        ${field({
          id: 'text',
          label: words.text,
          hint: words.hint,
          fault: this.fault,
          control: ({describedBy, isInvalid}) => html`
            <textarea
              id="text"
              rows="3"
              maxlength="10000"
              required
              .value=${live(this.text)}
              @input=${this.#edit}
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

  readonly #edit = (event: InputEvent): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.fault = undefined;
    this.desk.drafts.write(this.case.caseId, 'note', {text: this.text} satisfies Draft);
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {caseId} = this.case;
    const text = this.text.trim();
    if (!text) {
      this.fault = this.desk.words.note.missing;
      return this.#focusText();
    }
    const isSent = await this.#sending.send(text, () =>
      this.change((api, id, version) => api.note(id, version, {text})),
    );
    if (!isSent) return;
    this.desk.drafts.clear(caseId, 'note');
    this.dispatchEvent(new SentEvent(this.desk.words.case.noted));
  };

  #focusText(): void {
    this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
  }

  static override styles = formStyles;
}

customElements.define('desk-note', DeskNote);

declare global {
  interface HTMLElementTagNameMap {
    'desk-note': DeskNote;
  }
}
