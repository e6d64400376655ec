import type {ApiError} from '@city-feedback/sdk';
import {LitElement, html, type PropertyValues} from 'lit';
import {Journey, type JourneyStart} from '../journey/journey.ts';
import {keepDraft} from '../journey/keep-draft.ts';
import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import {drafts} from '../queue/drafts.ts';
import type {ReportStatus} from '../queue/report.ts';
import type {Dictionary, FailedStrings} from '../strings/dictionary.ts';
import {loadDictionary, speaks} from '../strings/load.ts';
import type {PendingWords} from '../sending/strings/words.ts';
import type {TrackWords} from '../track/strings/words.ts';
import {announceAfterPause} from './announce-after-pause.ts';
import type {CloseQuestion} from './close-question.ts';
import {giveView} from './give-view.ts';
import {linkInAddress} from './link-in-address.ts';
import {loadingView} from './loading-view.ts';
import {nextPaint} from './next-paint.ts';
import {pageSettings, prepare, prepared} from './prepare.ts';
import {trackView} from './track-view.ts';

/**
 * The open form of a `<city-feedback>`: a dialog, or a section of the page. Shows one journey, or the track view.
 *
 * It renders without a shadow root of its own into that of its host, so that labels, ids, styles and parts are those
 * of one tree.
 */
export class CityFeedbackPanel extends LitElement {
  static override properties = {
    host: {attribute: false},
    start: {state: true},
    journey: {state: true},
    view: {state: true},
    linkToken: {state: true},
    question: {state: true},
    failed: {state: true},
    later: {state: true},
    pending: {state: true},
    pendingWords: {state: true},
    trackWords: {state: true},
    reports: {state: true},
  };

  declare host: CityFeedbackElement;
  declare launcher: typeof launcherTools;
  /** Rendered before anybody asked for it: what the first step can do without waits until it is opened. */
  declare isAhead: boolean | undefined;
  declare start: JourneyStart | undefined;
  declare journey: Journey | undefined;
  declare view: 'give' | 'track';
  /** Secret of the case that the track view opens with. */
  declare linkToken: string;
  /** What is asked before something is lost. */
  declare question: CloseQuestion | undefined;
  /** Words for a form that could not be loaded. */
  declare failed: FailedStrings | undefined;
  /** Everything after the first step, which is not waited for. */
  declare later: typeof import('./later-steps.ts') | undefined;
  /** What shows earlier reports, loaded when there are some. */
  declare pending: typeof import('../sending/pending-reports.ts') | undefined;
  declare pendingWords: PendingWords | undefined;
  /** Words of the track view, once it is loaded. */
  declare trackWords: TrackWords | undefined;
  /** What became of reports that are not done with. */
  declare reports: readonly ReportStatus[];

  /** What the page wanted when the form was loaded. */
  #wanted = '';
  #end: () => void = () => {};
  #unwatch: () => void = () => {};

  constructor() {
    super();
    this.reports = [];
    this.linkToken = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.view ??= this.host.view;
    if (!this.start) void this.load();
    else if (this.later) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  /**
   * Opens the dialog, as a fresh one when the element was moved in the page.
   *
   * A modal dialog makes everything else on the page inert, which takes a browser long on a long page. So what is shown
   * first is a popover above everything with the dialog in it; once it is on the screen, the dialog becomes modal.
   */
  async show(): Promise<void> {
    this.#takeNewSettings();
    await this.updateComplete;
    if (this.#dialog?.matches(':modal')) return;
    this.layOut();
    this.classList.remove('ahead');
    await nextPaint();
    const dialog = this.#dialog;
    if (!this.popover || !dialog?.isConnected) return;
    dialog.open = false;
    this.popover = null;
    dialog.showModal();
    this.#focusFirst();
    // A receipt that came while the form was closed is seen now.
    const {state, idempotencyKey} = this.journey ?? {};
    if (state === 'sent') void this.later!.queueOf(this.start!).dismiss(idempotencyKey!);
  }

  /** Puts the form above the page, as a popover: shown, or unseen when the class says so, but ready to be shown. */
  layOut(): void {
    if (!this.#dialog) return;
    this.popover = 'manual';
    this.showPopover();
    this.#dialog.open = true;
  }

  hide(): void {
    this.popover = null;
    this.#dialog?.close();
    const {journey, host, view} = this;
    if (!journey) return;
    const isOver = journey.state === 'sent' && !journey.wouldLose;
    // What was begun, and a code that nobody has kept, are there when the form is opened again.
    const isHere = !isOver && journey.isStarted && (view === 'give' || journey.receipt);
    if (isOver) this.#begin();
    this.look(isHere ? 'give' : host.view);
  }

  /** Fetches what is missing: catalogue and words, then the later steps and what became of earlier reports. */
  async load(): Promise<void> {
    this.failed = undefined;
    try {
      this.start ??= prepared(this.host, this.launcher) ?? (await prepare(this.host, this.launcher));
      this.#wanted = this.#wants();
      this.#speak(this.start.words);
      if (this.journey) {
        if (this.view === 'track') void this.#loadTrack();
      } else {
        this.#begin();
        this.look(this.view, this.view === 'track' ? linkInAddress(this.host.endpoint) : '');
        // Who opened the dialog begins at the first field, once it is modal: it gives the focus back to where it was then.
        if (this.#dialog?.matches(':modal')) this.#focusFirst();
      }
      if (this.isAhead) return;
      this.later = await import('./later-steps.ts');
      this.later.adoptStyles(this.getRootNode() as ShadowRoot);
      if (this.host.kiosk) new (await import('./kiosk-clock.ts')).KioskClock(this, this.#startAnew);
      void this.#suggest().catch(Boolean);
      const queue = this.later.queueOf(this.start);
      this.#watch();
      const reports = await queue.pending();
      // The page was left while the message was on its way: it is in the queue now, not in the form.
      const {state, idempotencyKey} = this.journey!;
      if (state === 'writing' && reports.some(({key}) => key === idempotencyKey)) {
        drafts.clear(this.start.page);
        this.#begin();
      }
      await this.#take(reports);
    } catch (error) {
      await this.#fail(error);
    }
  }

  /** Turns to the form or to the track view. */
  look(view: 'give' | 'track', linkToken = ''): void {
    this.view = view;
    this.linkToken = linkToken;
    if (view === 'track') void this.#loadTrack();
  }

  /** Turns there, for a person who asked for it. */
  turnTo(view: 'give' | 'track', linkToken = ''): void {
    this.look(view, linkToken);
    if (!linkToken) this.#focusFirst();
  }

  /** Turns to the form, for a new message. */
  giveAgain = (): void => {
    this.#begin();
    this.turnTo('give');
  };

  /** Closes, but asks before something is lost. */
  askToClose = async (): Promise<void> => {
    const {journey} = this;
    if (!journey?.wouldLose || this.failed) return this.#answerClose(true);
    try {
      this.question = await (await import('./close-question.ts')).closeQuestion(journey);
    } catch {
      // The page keeps it all for as long as it is there.
      this.#answerClose(!journey.page.kiosk);
    }
  };

  send(): void {
    const {host, journey, later, launcher} = this;
    const isFollowed = () => this.isConnected && this.journey === journey;
    later!
      .send(journey!, later!.queueOf(journey!), {
        mayGoOn: () => launcher.announce(host, 'city-feedback-submit'),
        sent: (reference) => void launcher.announce(host, 'city-feedback-sent', {reference}),
        isFollowed,
        isShown: () => isFollowed() && (host.open || host.variant === 'inline'),
      })
      .catch((error: unknown) => {
        console.warn(error);
        journey!.state = 'writing';
        journey!.complain([{step: journey!.step, field: '', message: journey!.words.faults.unexpected}]);
      });
  }

  protected override render() {
    const {host, journey, view} = this;
    const content = html`${journey ? (view === 'give' ? giveView(this, journey) : trackView(this, journey)) : loadingView(this)}
      <p class="unseen" role="status">${journey?.said}</p>`;
    if (host.variant === 'inline') {
      return html`<section class="panel" part="form" aria-labelledby="title">${content}</section>`;
    }
    return html`<dialog
      class="panel"
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      ${content} ${this.question?.(this.#answerClose)}
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('question') && this.isConnected) this.querySelector<HTMLDialogElement>('.question')?.showModal();
    const {journey} = this;
    if (!journey?.focusOn) return;
    const id = journey.focusOn;
    const find = (selector: string) => this.querySelector<HTMLElement>(selector);
    const target = find(`[name="${id}"]:checked`) ?? find(`[id="${id}"]`);
    // What is still being loaded gets the focus when it is there.
    if (!target) return;
    journey.focusOn = '';
    if (id === 'step-title' || id === 'summary') find('.body')!.scrollTo(0, 0);
    target.focus();
  }

  /** A page that is changed by script may be about something else by now; what was begun goes on as it was. */
  #takeNewSettings(): void {
    if (!this.start || this.journey?.isStarted || this.#wanted === this.#wants()) return;
    this.start = this.journey = this.trackWords = this.pendingWords = undefined;
    this.view = this.host.view;
    void this.load();
  }

  #wants(): string {
    const {host, launcher} = this;
    return JSON.stringify([pageSettings(host), launcher.nearestLanguage(host), host.view]);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** Tells browsers and screen readers what language the form is in, which may not be that of the page. */
  #speak({language, direction}: Dictionary): void {
    this.lang = language;
    this.dir = direction ?? 'ltr';
  }

  /** Starts a new message with what is loaded already. */
  #begin(): void {
    this.#end();
    this.journey?.photos.forEach(({previewUrl}) => URL.revokeObjectURL(previewUrl));
    const journey = new Journey(this.start!);
    const ends = [journey.subscribe(() => this.requestUpdate()), announceAfterPause(journey), keepDraft(journey)];
    this.#end = () => ends.forEach((end) => end());
    this.journey = journey;
    void this.#take(this.reports);
  }

  /** For the next person at a shared device. */
  #startAnew = (): void => {
    if (this.journey) this.#begin();
    // Nor is a case shown to them that was looked up before.
    this.trackWords = undefined;
    this.look(this.host.view);
    this.host.close();
  };

  #focusFirst(): void {
    const {journey, view} = this;
    journey?.focus(view === 'track' ? 'code' : journey.step === 'what' ? 'text' : 'step-title');
  }

  /** Follows what becomes of reports, for as long as the panel is on a page. */
  #watch(): void {
    this.#unwatch();
    if (this.isConnected)
      this.#unwatch = this.later!.queueOf(this.start!).subscribe((reports) => void this.#take(reports).catch(Boolean));
  }

  async #take(reports: readonly ReportStatus[]): Promise<void> {
    // On a shared device they are somebody else's.
    this.reports = reports.filter(({dismissed}) => !dismissed && !this.host.kiosk);
    // The one that is on its way now is shown by its journey.
    const others = this.reports.filter(({key}) => key !== this.journey!.idempotencyKey);
    if (!others.length) return;
    this.pending ??= await import('../sending/pending-reports.ts');
    this.pending.tellSent(others, this.host, this.launcher);
    this.pendingWords ??= await this.pending.loadPendingWords(this.start!.words.language);
  }

  async #suggest(): Promise<void> {
    const start = this.start!;
    const suggest = (start.suggest ??= await this.later!.loadSuggestions(start.city));
    this.journey!.suggest = suggest;
    this.journey!.changed();
  }

  async #loadTrack(): Promise<void> {
    if (!this.start) return;
    try {
      const {loadTrackWords} = await import('../track/open-track.ts');
      this.trackWords = await loadTrackWords(this.start.words.language);
    } catch (error) {
      await this.#fail(error);
    }
  }

  /** Says, where the form would be, that it can't be had; the console says why. */
  async #fail(error: unknown): Promise<void> {
    console.warn('<city-feedback> could not load its form.', error);
    this.launcher.announce(this.host, 'city-feedback-error', {error});
    const language = this.launcher.nearestLanguage(this.host);
    const words = await loadDictionary(speaks(language) ? language : 'en');
    this.#speak(words);
    // A page that is not let in is not helped by another connection.
    const isFinal = (error as Partial<ApiError>).temporary === false;
    this.failed = {...words.failed, ...(isFinal && {explain: ''}), close: words.close};
    await this.updateComplete;
    if (this.host.open) this.querySelector<HTMLElement>('.notice button')?.focus();
  }

  #onCancel = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    void this.askToClose();
  };

  #onClose = (event: Event): void => {
    if (event.target === this.#dialog && !this.#dialog!.open) this.host.close();
  };

  #answerClose = (closes: boolean): void => {
    this.question = undefined;
    if (!closes) return;
    if (this.journey) this.journey.isKept = true;
    if (this.host.kiosk) this.#startAnew();
    else this.host.close();
  };
}
