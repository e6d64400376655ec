import type {DeskCase} from '@city-feedback/contract';
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Change, ChangeResult} from '../case/case-controller.ts';
import type {Desk} from '../desk.ts';
import {noOption, optionsOf} from '../look/options.ts';
import {SentEvent, type Composing} from './composer.ts';
import {field, formButtons, submitOnCtrlEnter, valueOf} from './form.ts';
import {formStyles} from './form.styles.ts';
import {SendController} from './send-controller.ts';

/** Says what the case is really about; suggestions learn from it. */
export class DeskTopic extends LitElement implements Composing {
  static override properties = {
    desk: {attribute: false},
    case: {attribute: false},
    change: {attribute: false},
    topicId: {state: true},
    moves: {state: true},
    fault: {state: true},
  };

  declare desk: Desk;
  declare case: DeskCase;
  declare change: (change: Change) => Promise<ChangeResult>;
  declare protected topicId: string;
  declare protected moves: boolean;
  declare protected fault: string | undefined;
  readonly #sending = new SendController(this);

  constructor() {
    super();
    this.topicId = '';
    this.moves = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('case') || this.topicId !== this.case.topicId) return;
    // Somebody was quicker: it has this topic already.
    this.topicId = '';
    this.fault = this.desk.words.topic.missing;
  }

  protected override firstUpdated(): void {
    this.#focus();
  }

  protected override render(): TemplateResult {
    const {topic: words} = this.desk.words;
    const others = this.desk.session.topics.filter(({id}) => id !== this.case.topicId);
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${submitOnCtrlEnter} aria-labelledby="title">
        <h2 id="title">${words.title}</h2>
        ${this.#sending.render()}
        ${field({
          id: 'topicId',
          label: words.topic,
          hint: words.hint,
          fault: this.fault,
          control: ({describedBy, isInvalid}) => html`
            <select
              id="topicId"
              required
              @change=${(event: Event) => this.#choose(valueOf(event))}
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
            >
              ${noOption(words.choose, this.topicId)}
              ${repeat(
                new Set(others.map(({groupName}) => groupName)),
                (group) => group,
                (group) => html`
                  <optgroup label=${group}>
                    ${optionsOf(
                      others.filter(({groupName}) => groupName === group).map(({id, name}) => [id, name]),
                      this.topicId,
                    )}
                  </optgroup>
                `,
              )}
            </select>
          `,
        })}
        <label class="check">
          <input type="checkbox" id="moves" .checked=${this.moves} @change=${this.#toggleMoves} />
          ${words.moves}
        </label>
        ${formButtons({
          words: this.desk.words,
          send: words.send,
          isSending: this.#sending.isSending,
        })}
      </form>
    `;
  }

  #choose(topicId: string): void {
    this.topicId = topicId;
    this.fault = undefined;
  }

  readonly #toggleMoves = (event: Event): void => {
    this.moves = (event.target as HTMLInputElement).checked;
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {topic: words, case: done} = this.desk.words;
    const {topicId, moves} = this;
    const chosen = this.desk.session.topics.find(({id}) => id === topicId && id !== this.case.topicId);
    this.fault = chosen ? undefined : words.missing;
    if (!chosen) return this.#focus();
    const inHistory = [this.case.topicName, chosen.name].filter(Boolean).join(' → ');
    const isSent = await this.#sending.send(inHistory, () =>
      this.change((api, id, version) => api.changeTopic(id, version, {topicId, moves})),
    );
    if (isSent) this.dispatchEvent(new SentEvent(done.topicChanged(chosen.name)));
  };

  #focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#topicId')?.focus();
  }

  static override styles = formStyles;
}

customElements.define('desk-topic', DeskTopic);

declare global {
  interface HTMLElementTagNameMap {
    'desk-topic': DeskTopic;
  }
}
