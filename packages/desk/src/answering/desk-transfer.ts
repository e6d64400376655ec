import type {DeskCase} from '@city-feedback/contract';
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
  ringId: string;
  reason: string;
};

/** Hands the case to another ring, with the reason that this ring will read. */
export class DeskTransfer extends LitElement implements Composing {
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
    this.draft = {ringId: '', reason: ''};
    this.faults = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = this.desk.drafts.read<Draft>(this.case.caseId, 'transfer') ?? this.draft;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('case') || this.draft.ringId !== this.case.ringId) return;
    // Somebody was quicker: it is in this ring already.
    this.#edit({ringId: ''});
    this.faults = {ringId: this.desk.words.transfer.ringMissing};
  }

  protected override firstUpdated(): void {
    this.#focus('ringId');
  }

  protected override render(): TemplateResult {
    const {transfer: words} = this.desk.words;
    const rings = this.desk.session.rings.filter(({id}) => id !== this.case.ringId);
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${submitOnCtrlEnter} aria-labelledby="title">
        <h2 id="title">${words.title}</h2>
        ${this.#sending.render()}
        ${field({
          id: 'ringId',
          label: words.ring,
          fault: this.faults.ringId,
          control: ({describedBy, isInvalid}) => html`
            <select
              id="ringId"
              required
              @change=${(event: Event) => this.#edit({ringId: valueOf(event)})}
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
            >
              ${noOption(words.chooseRing, this.draft.ringId)}
              ${optionsOf(
                rings.map(({id, name}) => [id, name]),
                this.draft.ringId,
              )}
            </select>
          `,
        })}
        ${field({
          id: 'reason',
          label: words.reason,
          hint: words.reasonHint,
          fault: this.faults.reason,
          control: ({describedBy, isInvalid}) => html`
            <textarea
              id="reason"
              rows="3"
              maxlength="1000"
              required
              .value=${live(this.draft.reason)}
              @input=${(event: InputEvent) => this.#edit({reason: valueOf(event)})}
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
    this.desk.drafts.write(this.case.caseId, 'transfer', this.draft);
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {transfer: words, case: done} = this.desk.words;
    const {caseId} = this.case;
    const request = {ringId: this.draft.ringId, reason: this.draft.reason.trim()};
    const ring = this.desk.session.rings.find(({id}) => id === request.ringId);
    this.faults = {
      ringId: ring && ring.id !== this.case.ringId ? undefined : words.ringMissing,
      reason: request.reason.length < 3 ? words.reasonMissing : undefined,
    };
    if (!ring || this.faults.ringId) return this.#focus('ringId');
    if (this.faults.reason) return this.#focus('reason');
    const isSent = await this.#sending.send(request.reason, () =>
      this.change((api, id, version) => api.transfer(id, version, request)),
    );
    if (!isSent) return;
    this.desk.drafts.clear(caseId, 'transfer');
    this.dispatchEvent(new SentEvent(done.transferred(ring.name)));
  };

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  static override styles = formStyles;
}

customElements.define('desk-transfer', DeskTransfer);

declare global {
  interface HTMLElementTagNameMap {
    'desk-transfer': DeskTransfer;
  }
}
