import type {DeskCase as Case, DeskEvent} from '@city-feedback/contract';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {PutAsideEvent, SentEvent} from '../answering/composer.ts';
import '../answering/define.ts';
import type {DraftKind} from '../answering/drafts.ts';
import {explain, type Explanation} from '../api/explain.ts';
import {EveryMinute} from '../dates/every-minute.ts';
import type {Desk} from '../desk.ts';
import {followers, handler, isDone, standing} from '../inbox/marks.ts';
import {markStyles} from '../inbox/marks.styles.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import '../map/desk-map.ts';
import {actions, mayToggleTaken, rightFor} from './actions.ts';
import {CaseController, type Change, type ChangeResult} from './case-controller.ts';
import './desk-contact.ts';
import {caseStyles} from './desk-case.styles.ts';
import {facts} from './facts.ts';
import {history} from './history.ts';
import {keptTexts} from './kept-texts.ts';
import {message} from './message.ts';
import './desk-suggestion.ts';
import {doneNotice, newsNotice, troubleNotice, type Done} from './notices.ts';
import {place} from './place.ts';

/** Fired with every state of the case that comes from the server, so that its row in the inbox can follow. */
export class CaseStateEvent extends Event {
  readonly state: Case;

  constructor(state: Case) {
    super('desk-case-state', {bubbles: true, composed: true});
    this.state = state;
  }
}

/** One case: the message, what can be done, and everything that is known and has happened. */
export class DeskCase extends LitElement {
  static override properties = {
    desk: {attribute: false},
    caseId: {attribute: false},
    backPath: {attribute: false},
    pathAfter: {attribute: false},
    form: {state: true},
    done: {state: true},
    trouble: {state: true},
    news: {state: true},
    isTaking: {state: true},
  };

  declare desk: Desk;
  declare caseId: string;
  /** The inbox that Back leads to, with its conditions. */
  declare backPath: string;
  /** The next case that waits in the list, if one does. */
  declare pathAfter: () => string | undefined;
  declare protected form: DraftKind | undefined;
  declare protected done: Done | undefined;
  /** Why what I pressed last was not done. */
  declare protected trouble: Explanation | undefined;
  declare protected news: readonly DeskEvent[];
  declare protected isTaking: boolean;

  readonly #case = new CaseController(this, {
    api: () => this.desk.api,
    me: () => this.desk.session.name,
    onState: (state) => this.dispatchEvent(new CaseStateEvent(state)),
    onNews: (events) => this.#hear(events),
    onGone: () => void this.#stop(),
  });
  #unsubscribe?: () => void;
  /** The case as it was when the form was opened, or when the form last told what others did. */
  #base: Case | undefined;
  /** Who had the case after I took or released it. */
  #handler: string | undefined;

  constructor() {
    super();
    this.news = [];
    this.isTaking = false;
    new EveryMinute(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override firstUpdated(): void {
    this.#unsubscribe = this.desk.live.subscribe({
      notice: (notice) => this.#case.notice(notice),
      opened: () => void this.#case.refresh(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('caseId')) void this.#open();
  }

  async #open(): Promise<void> {
    this.form = undefined;
    this.done = undefined;
    this.trouble = undefined;
    this.news = [];
    const {caseId} = this;
    await this.#case.show(caseId);
    await this.updateComplete;
    if (caseId !== this.caseId) return;
    this.scrollIntoView({block: 'start'});
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus({preventScroll: true});
  }

  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  /** Topic and reference of what is shown, for the window's title. */
  get heading(): string | undefined {
    const {case: shown, phase} = this.#case;
    if (phase === 'missing') return this.desk.words.case.missing;
    return shown && `${shown.topicName ?? this.desk.words.inbox.noTopic}, ${shown.reference}`;
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('desk-case-updated', {bubbles: true}));
  }

  protected override render(): TemplateResult {
    const {case: words} = this.desk.words;
    return html`
      <a class="back" href=${this.backPath}>${icons.back} ${words.back}</a>
      ${this.#body()}
    `;
  }

  #body(): TemplateResult {
    const {case: words, app} = this.desk.words;
    const {phase, error} = this.#case;
    if (phase === 'loading') return html`<p class="muted state" role="status">${words.loading}</p>`;
    if (phase === 'ready' && this.#case.case) return this.#shown(this.#case.case);
    const isMissing = phase === 'missing';
    const {title, hint} = explain(error, this.desk.words);
    return html`
      <div class="state">
        <h1 tabindex="-1">${isMissing ? words.missing : words.failed}</h1>
        <p class="muted" role="alert">${isMissing ? words.missingHint : `${title} ${hint ?? ''}`}</p>
        ${
          isMissing
            ? html`<a class="button" href=${this.backPath}>${app.toInbox}</a>`
            : html`<button @click=${() => void this.#open()}>${app.tryAgain}</button>`
        }
      </div>
    `;
  }

  #shown(each: Case): TemplateResult {
    const {words, calendar} = this.desk;
    const {isGone} = this.#case;
    const trouble = isGone ? {title: words.case.gone, hint: words.case.goneHint} : this.trouble;
    // What somebody else has taken since is not undone with what I did.
    const done = this.done?.undo && each.takenByName !== this.#handler ? {sentence: this.done.sentence} : this.done;
    return html`
      <header>
        <p class="small muted">${each.reference}</p>
        <h1 tabindex="-1">${each.topicName ?? words.inbox.noTopic}</h1>
        <p class="marks">
          <span class="mark status">${words.statuses[each.status]}</span>
          ${isDone(each.status) ? nothing : standing(each, this.desk)} ${handler(each, this.desk)}
          <span class="mark">${each.ringName}</span>
          <span class="mark">${words.case.received(calendar.age(each.receivedAt))}</span>
          ${followers(each, this.desk)}
        </p>
      </header>
      <div class="columns">
        <div class="main">
          ${message(each, this.desk)}
          <div>${doneNotice(done, this.desk)} ${troubleNotice(trouble)}</div>
          ${newsNotice(this.news, this.desk, this.#forgetNews)}
          ${isGone ? keptTexts(each.caseId, this.desk) : this.#work(each)} ${history(each, this.desk)}
        </div>
        <div class="side">
          ${place(each, this.desk)}
          <section class="block"><desk-contact .desk=${this.desk} .case=${each}></desk-contact></section>
          ${facts(each, this.desk)}
        </div>
      </div>
    `;
  }

  /** What can be done with the case, and the form that is open. */
  #work(each: Case): TemplateResult {
    return html`
      <desk-suggestions
        .desk=${this.desk}
        .case=${each}
        .change=${(made: Change) => this.#changeAtOnce(made)}
        @desk-sent=${this.#onSent}
      ></desk-suggestions>
      ${actions(each, this.desk, {
        open: this.form,
        isTaking: this.isTaking,
        toggleTaken: () => void this.toggleTaken(),
        openForm: (kind) => this.openForm(kind),
      })}
      ${this.#form(each)}
    `;
  }

  #form(each: Case): TemplateResult | typeof nothing {
    if (!this.form) return nothing;
    const change = (made: Change) => this.#changeByForm(made);
    const {desk} = this;
    const forms = {
      answer: () => html`<desk-answer .desk=${desk} .case=${each} .change=${change}></desk-answer>`,
      transfer: () => html`<desk-transfer .desk=${desk} .case=${each} .change=${change}></desk-transfer>`,
      topic: () => html`<desk-topic .desk=${desk} .case=${each} .change=${change}></desk-topic>`,
      note: () => html`<desk-note .desk=${desk} .case=${each} .change=${change}></desk-note>`,
      status: () => html`<desk-status .desk=${desk} .case=${each} .change=${change}></desk-status>`,
    };
    return html`
      <div class="composer" @desk-sent=${this.#onSent} @desk-put-aside=${this.#putAside} @keydown=${this.#onFormKey}>
        ${forms[this.form]()}
      </div>
    `;
  }

  /** Opens a form of this case, if this member of staff may use it now; the one that is open is put aside. */
  openForm(kind: DraftKind): void {
    if (!this.#case.case?.can[rightFor[kind]]) return;
    if (this.form === kind) {
      void this.#putAside();
      return;
    }
    this.form = kind;
    this.#base = this.#case.case;
    this.done = undefined;
    this.trouble = undefined;
  }

  /** Sends what a form holds only when the form has told what others did meanwhile. */
  async #changeByForm(made: Change): Promise<ChangeResult> {
    const result = await this.#case.change(made, this.#base);
    if (result.is === 'overtaken') {
      this.#base = this.#case.case;
      this.news = [];
    }
    return result;
  }

  /** Makes a change that one press asks for, and tells what others did when they were quicker. */
  async #changeAtOnce(made: Change): Promise<ChangeResult> {
    const {caseId} = this;
    const result = await this.#case.change(made);
    if (result.is === 'overtaken' && caseId === this.caseId) this.#hear(result.events);
    return result;
  }

  /**
   * Takes the case, or releases it when I have it. The other one of the two is the way to undo it; a case that was a
   * colleague's can't be given back to them, so there it is only said whose it was.
   */
  async toggleTaken(): Promise<void> {
    const before = this.#case.case;
    if (!before || !mayToggleTaken(before) || this.isTaking) return;
    const {case: words} = this.desk.words;
    const isRelease = before.takenByMe;
    this.isTaking = true;
    const result = await this.#changeAtOnce((api, id, version) =>
      isRelease ? api.release(id, version) : api.take(id, version),
    );
    this.isTaking = false;
    if (before.caseId !== this.caseId) return;
    this.done = undefined;
    this.trouble = result.is === 'failed' ? explain(result.error, this.desk.words) : undefined;
    if (result.is === 'done') {
      this.news = [];
      if (!isRelease && before.takenByName) {
        this.done = {sentence: words.takenFrom(before.takenByName)};
        return;
      }
      this.#handler = this.#case.case?.takenByName;
      this.done = {
        sentence: isRelease ? words.released : words.taken,
        undo: () => {
          this.renderRoot.querySelector<HTMLElement>('#take')?.focus();
          void this.toggleTaken();
        },
      };
    }
  }

  readonly #onSent = async (event: SentEvent): Promise<void> => {
    this.form = undefined;
    this.news = [];
    this.trouble = undefined;
    this.done = {sentence: event.sentence, next: this.pathAfter()};
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#done')?.focus();
  };

  readonly #onFormKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) void this.#putAside();
  };

  readonly #putAside = async (): Promise<void> => {
    const opener = `#open-${this.form}`;
    this.form = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(opener)?.focus();
  };

  readonly #forgetNews = async (): Promise<void> => {
    this.news = [];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  };

  /** The case has left my rings: where a form was, its text is kept, and the focus is on what says so. */
  async #stop(): Promise<void> {
    this.done = undefined;
    await this.updateComplete;
    if (this.form) this.renderRoot.querySelector<HTMLElement>('#why')?.focus();
  }

  #hear(events: DeskEvent[]): void {
    this.news = [...this.news, ...events];
    const {case: words} = this.desk.words;
    this.desk.announce([words.updated, ...events.map(({sentence}) => sentence)].join('. '));
  }

  static override styles = [basics, controls, markStyles, caseStyles];
}

customElements.define('desk-case', DeskCase);

declare global {
  interface HTMLElementTagNameMap {
    'desk-case': DeskCase;
  }
  interface HTMLElementEventMap {
    'desk-case-state': CaseStateEvent;
    'desk-sent': SentEvent;
    'desk-put-aside': PutAsideEvent;
  }
}
