import type {StaffSession} from '@city-feedback/contract';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {Drafts} from '../answering/drafts.ts';
import {DeskApi} from '../api/desk-api.ts';
import {Http} from '../api/http.ts';
import {LiveCases} from '../api/live.ts';
import type {CaseStateEvent, DeskCase} from '../case/desk-case.ts';
import {Calendar} from '../dates/calendar.ts';
import type {Desk} from '../desk.ts';
import type {DeskInbox} from '../inbox/desk-inbox.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import {SessionController} from '../session/session-controller.ts';
import type {Words} from '../strings/fi.ts';
import {loadWords, preferredLanguage, rememberLanguage, type Language} from '../strings/language.ts';
import {appStyles} from './desk-app.styles.ts';
import './desk-help.ts';
import './desk-top-bar.ts';
import type {MenuEvent} from './desk-top-bar.ts';
import {logInPage} from './log-in-page.ts';
import {pages, unreachable} from './pages.ts';
import {RouteController} from './route-controller.ts';
import {basePath, inboxPath, type Route} from './route.ts';
import {commandOf, type Command} from './shortcuts.ts';
import {troubleNotice, type Trouble} from './trouble.ts';

/** The whole desk: who works here, which page is shown, and what holds them together. */
export class DeskApp extends LitElement {
  static override properties = {
    words: {state: true},
    language: {state: true},
    isLost: {state: true},
    said: {state: true},
    trouble: {state: true},
  };

  declare protected words: Words | undefined;
  declare protected language: Language;
  declare protected isLost: boolean;
  /** The sentence that was announced last. */
  declare protected said: string;
  /** What was chosen in the menu or on the log-in page and could not be done. */
  declare protected trouble: Trouble | undefined;

  readonly #api: DeskApi = new DeskApi(
    new Http({
      language: () => this.language,
      staffId: () => this.#session.session?.staffId,
      isUsed: () => navigator.userActivation.isActive,
      logInAgain: () => this.#session.refused(),
    }),
  );
  readonly #session: SessionController = new SessionController(this, this.#api);
  readonly #live = new LiveCases({check: () => this.#session.check()});
  readonly #route = new RouteController(this, (from) => void this.#arrive(from));
  #desk: Desk | undefined;

  constructor() {
    super();
    this.language = preferredLanguage();
    this.isLost = false;
    this.said = '';
    this.#live.subscribe({
      // A browser opens the stream again by itself, and doesn't ask in whose name.
      opened: () => void this.#session.check(),
      connection: (isLost) => {
        this.isLost = isLost;
        if (!isLost && this.words && this.#session.phase === 'in') this.#announce(this.words.app.connectionBack);
      },
    });
    void this.#speak(this.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    window.addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('beforeunload', this.#onLeave);
    this.#live.close();
  }

  async #speak(language: Language): Promise<void> {
    this.words = await loadWords(language);
    this.language = language;
    document.documentElement.lang = language;
  }

  protected override willUpdate(): void {
    // An answer that comes when the desk is taken away opens no stream and no page any more.
    if (!this.isConnected) return;
    const {phase, session} = this.#session;
    const isSomebodyElse = this.#desk !== undefined && this.#desk.session.staffId !== session?.staffId;
    if (phase !== 'in' || isSomebodyElse) this.#live.close();
    if ((phase === 'in') !== (this.#desk !== undefined) || isSomebodyElse) this.trouble = undefined;
    if (phase === 'in') this.#live.open();
    if (phase !== 'out' && isSomebodyElse) this.#route.replace(basePath);
    this.#desk = phase === 'in' && session && this.words ? this.#deskFor(session, this.words) : undefined;
  }

  /** The same object as long as nothing in it changes. */
  #deskFor(session: StaffSession, words: Words): Desk {
    const before = this.#desk;
    if (before?.session === session && before.words === words) return before;
    let map: ReturnType<Desk['map']> | undefined;
    const askForMap = async () => {
      try {
        return await this.#api.map();
      } catch (error) {
        map = undefined;
        throw error;
      }
    };
    return {
      session,
      words,
      language: this.language,
      calendar: new Calendar(this.language, session.timeZone),
      api: this.#api,
      live: this.#live,
      drafts: new Drafts(session.staffId, () => this.#inbox?.requestUpdate()),
      map: () => (map ??= askForMap()),
      announce: (sentence) => this.#announce(sentence),
      go: (path) => this.#route.go(path),
    };
  }

  protected override updated(): void {
    this.#entitle();
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('.again');
    if (!dialog?.isConnected || dialog.open === this.#session.isExpired) return;
    if (this.#session.isExpired) dialog.showModal();
    else dialog.close();
  }

  protected override render(): TemplateResult {
    const {words} = this;
    // The page's own words stand in its place until then, and if none come.
    if (!words) return html`<slot></slot>`;
    const {phase, start, logIn} = this.#session;
    return html`
      <p class="visually-hidden" role="status">${this.said}</p>
      ${phase === 'starting' ? html`<p class="alone muted">${words.app.loading}</p>` : nothing}
      ${phase === 'unreachable' ? unreachable(words, start) : nothing}
      ${phase === 'out' ? logInPage(words, this.language, logIn, this.#choose, this.#trouble(words)) : nothing}
      ${this.#desk ? this.#frame(this.#desk) : nothing}
    `;
  }

  #frame(desk: Desk): TemplateResult {
    const {words, session, language} = desk;
    const {now} = this.#route;
    const pathAfter = () => (now.caseId === undefined ? undefined : this.#inbox?.pathAfter(now.caseId));
    return html`
      <nav class="skips" aria-label=${words.app.skips}>
        <a href="#inbox" @click=${this.#toInbox}>${words.app.skipToInbox}</a>
        ${now.page === 'case' ? html`<a href="#case" @click=${this.#toCase}>${words.app.skipToCase}</a>` : nothing}
      </nav>
      <desk-top-bar .words=${words} .language=${language} .session=${session} @desk-menu=${this.#onMenu}>
      </desk-top-bar>
      <div role="status" class="lost">
        ${this.isLost ? html`${icons.warning} ${words.app.connectionLost}` : nothing}
      </div>
      ${this.#trouble(words)}
      <div
        class="pages"
        @desk-case-state=${this.#onCaseState}
        @desk-inbox-updated=${this.#entitle}
        @desk-case-updated=${this.#entitle}
      >
        ${keyed(`${session.staffId} ${language}`, pages(desk, now, pathAfter))}
      </div>
      <desk-help .words=${words}></desk-help>
      <dialog class="again" closedby="none" aria-label=${words.logIn.againTitle} @close=${() => this.requestUpdate()}>
        ${
          this.#session.isExpired
            ? html`<desk-log-in .words=${words} .again=${session} .logIn=${this.#session.logIn}></desk-log-in>`
            : nothing
        }
      </dialog>
      ${this.#logOutQuestion(words)}
    `;
  }

  #trouble(words: Words): TemplateResult | typeof nothing {
    return this.trouble ? troubleNotice(this.trouble, words, this.#closeTrouble) : nothing;
  }

  #logOutQuestion({app}: Words): TemplateResult {
    return html`
      <dialog class="question" aria-labelledby="log-out-title">
        <form method="dialog">
          <h2 id="log-out-title">${app.logOutTitle}</h2>
          <p>${app.logOutHint}</p>
          <div class="buttons">
            <button class="primary" @click=${this.#logOut}>${app.logOut}</button>
            <button>${app.cancel}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  get #inbox(): DeskInbox | null {
    return this.renderRoot.querySelector('desk-inbox');
  }

  get #case(): DeskCase | null {
    return this.renderRoot.querySelector('desk-case');
  }

  readonly #toInbox = (event: Event): void => {
    event.preventDefault();
    this.#inbox?.focusCase(this.#route.now.caseId);
  };

  readonly #toCase = (event: Event): void => {
    event.preventDefault();
    this.#case?.focusHeading();
  };

  /** Puts the focus where the new page begins. A case does it by itself, once it is loaded. */
  async #arrive(from: Route): Promise<void> {
    await this.updateComplete;
    if (this.#route.now.page !== 'inbox' || from.page === 'inbox') return;
    await this.#inbox?.updateComplete;
    this.#inbox?.focusCase(from.caseId);
  }

  readonly #entitle = (): void => {
    if (!this.words) return;
    const {app, inbox, logIn} = this.words;
    const count = this.#desk && this.#inbox?.newCount;
    if (this.#desk && this.#route.now.page === 'topics') {
      document.title = `${this.words.topics.title} – ${app.name}`;
      return;
    }
    const page = this.#desk ? (this.#route.now.page === 'case' && this.#case?.heading) || inbox.title : logIn.title;
    document.title = `${count ? `(${count}) ` : ''}${page} – ${app.name}`;
  };

  readonly #onCaseState = ({state}: CaseStateEvent): void => {
    this.#inbox?.showChanged(state);
  };

  readonly #choose = async (language: Language): Promise<void> => {
    this.trouble = undefined;
    try {
      await this.#speak(language);
    } catch (error) {
      return this.#showTrouble({what: 'languageFailed', error});
    }
    rememberLanguage(language);
    // The names of rings come in the language that they are asked for in.
    await this.#session.refresh();
  };

  readonly #logOut = async (): Promise<void> => {
    this.trouble = undefined;
    try {
      await this.#session.logOut();
    } catch (error) {
      await this.#showTrouble({what: 'logOutFailed', error});
    }
  };

  async #showTrouble(trouble: Trouble): Promise<void> {
    this.trouble = trouble;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#trouble')?.focus();
  }

  /** The focus goes back to where the choice was made. */
  readonly #closeTrouble = (): void => {
    this.trouble = undefined;
    const topBar = this.renderRoot.querySelector('desk-top-bar');
    if (topBar) topBar.focusMenu();
    else this.renderRoot.querySelector<HTMLElement>('.languages [aria-pressed=true]')?.focus();
  };

  readonly #onMenu = ({chosen}: MenuEvent): void => {
    if (chosen === 'help') return this.#run('help');
    if (chosen !== 'log-out') return void this.#choose(chosen);
    if (this.#desk?.drafts.has()) this.renderRoot.querySelector<HTMLDialogElement>('.question')?.showModal();
    else void this.#logOut();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = this.#desk && commandOf(event);
    if (!command) return;
    event.preventDefault();
    this.#run(command);
  };

  #run(command: Command): void {
    const inbox = this.#inbox;
    const opened = this.#case;
    const commands: {[command in Command]: () => void} = {
      next: () => inbox?.moveFocus(1),
      previous: () => inbox?.moveFocus(-1),
      back: () => this.#route.go(inboxPath(this.#route.now.filter)),
      search: () => inbox?.focusSearch(),
      answer: () => opened?.openForm('answer'),
      take: () => void opened?.toggleTaken(),
      transfer: () => opened?.openForm('transfer'),
      note: () => opened?.openForm('note'),
      status: () => opened?.openForm('status'),
      help: () => this.renderRoot.querySelector('desk-help')?.open(),
    };
    commands[command]();
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#desk?.drafts.has()) event.preventDefault();
  };

  #announce(sentence: string): void {
    // The same sentence twice is no change, and would not be read out.
    this.said = sentence === this.said ? `${sentence}\u00a0` : sentence;
  }

  static override styles = [basics, controls, appStyles];
}

customElements.define('desk-app', DeskApp);

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
  }
}
