import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {errorSummary} from '../form/error-summary.ts';
import {Journey, type JourneyStart} from '../journey/journey.ts';
import {keepDraft} from '../journey/keep-draft.ts';
import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import type {ReportStatus} from '../queue/report.ts';
import type {FailedStrings} from '../strings/dictionary.ts';
import {loadDictionary, speaks} from '../strings/load.ts';
import {whatStep} from '../what/what-step.ts';
import {announceAfterPause} from './announce-after-pause.ts';
import {closeQuestion} from './close-question.ts';
import {emergencyLine} from './emergency-line.ts';
import {failedNotice} from './failed-notice.ts';
import {head} from './head.ts';
import {KioskClock} from './kiosk-clock.ts';
import {prepare} from './prepare.ts';
import {progress} from './progress.ts';

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
    failed: {state: true},
    asksToClose: {state: true},
    later: {state: true},
    reports: {state: true},
    linkToken: {state: true},
  };

  declare host: CityFeedbackElement;
  declare launcher: typeof launcherTools;
  declare start: JourneyStart | undefined;
  declare journey: Journey | undefined;
  declare view: 'give' | 'track';
  declare failed: FailedStrings | undefined;
  declare asksToClose: boolean;
  /** Everything after the first step, which is not waited for. */
  declare later: typeof import('./later-steps.ts') | undefined;
  /** What became of earlier reports. */
  declare reports: readonly ReportStatus[];
  /** Secret of the case that the track view opens with. */
  declare linkToken: string;

  #end: () => void = () => {};

  constructor() {
    super();
    this.reports = [];
    this.linkToken = '';
    new KioskClock(
      this,
      () => this.host.kiosk,
      () => {
        this.#begin();
        this.#look(this.host.view);
        this.host.close();
      },
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.view) this.#look(this.host.view);
    if (!this.start) void this.#prepare();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** Opens the dialog, as a fresh one when the element was moved in the page. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.matches(':modal')) return;
    dialog.open = false;
    dialog.showModal();
    this.#focusFirst();
  }

  hide(): void {
    this.#dialog?.close();
    if (this.journey?.state === 'sent') this.#begin();
  }

  async #prepare(): Promise<void> {
    this.failed = undefined;
    try {
      this.start ??= await prepare(this.host, this.launcher);
      if (!this.journey) {
        this.#begin();
        // A person who opened the dialog begins at the first field; a form in the page leaves the focus alone.
        if (this.#dialog?.open) this.#focusFirst();
      }
      this.later = await import('./later-steps.ts');
      this.later.adoptStyles(this.getRootNode() as ShadowRoot);
      const queue = this.later.queueOf(this.start);
      queue.subscribe((reports) => (this.reports = reports));
      this.reports = await queue.pending();
    } catch (error) {
      console.warn('<city-feedback> could not load its form.', error);
      this.launcher.announce(this.host, 'city-feedback-error', {error});
      const language = this.launcher.nearestLanguage(this.host);
      this.failed = (await loadDictionary(speaks(language) ? language : 'en')).failed;
    }
  }

  /** Starts a new message with what is loaded already. */
  #begin(): void {
    this.#end();
    const journey = new Journey(this.start!);
    const ends = [journey.subscribe(() => this.requestUpdate()), announceAfterPause(journey), keepDraft(journey)];
    this.#end = () => ends.forEach((end) => end());
    this.journey = journey;
  }

  #focusFirst(): void {
    const {journey, view} = this;
    journey?.focus(view === 'track' ? 'code' : journey.step === 'what' ? 'text' : 'step-title');
  }

  #giveAgain = (): void => {
    this.#begin();
    this.#look('give');
    this.#focusFirst();
  };

  /** Turns to the form or to the track view. */
  #look(view: 'give' | 'track', linkToken = ''): void {
    this.view = view;
    this.linkToken = linkToken;
    if (view === 'track') void import('../track/city-feedback-track.ts').then(() => this.requestUpdate());
  }

  protected override render() {
    const {host, journey} = this;
    const content = html`${this.#form()}
      <p class="unseen" role="status">${journey?.said}</p>`;
    if (host.variant === 'inline') {
      return html`<section class="panel" part="form" aria-labelledby="title">${content}</section>`;
    }
    return html`<dialog
      class="panel"
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#onCancel}
      @close=${() => host.close()}
    >
      ${content} ${this.asksToClose && journey ? closeQuestion(journey, this.#answerClose) : nothing}
    </dialog>`;
  }

  #form() {
    const {journey, host, failed} = this;
    const onClose = host.variant === 'inline' ? undefined : this.#askToClose;
    if (!journey) {
      return html`<div class="form" aria-busy=${!failed}>
        ${head({title: '', close: '×', onClose})}
        <div class="body">
          ${
            failed
              ? failedNotice(failed, host.querySelector('a'), () => void this.#prepare())
              : html`<div class="wait"></div>`
          }
        </div>
      </div>`;
    }
    const {words, catalogue, state, isOver} = journey;
    const {name: city} = catalogue.jurisdiction;
    const {language} = catalogue;
    if (this.view === 'track') {
      return html`<div class="form" lang=${language}>
        ${head({title: words.track.title, city, close: words.close, onClose})}
        <div class="body">
          <city-feedback-track
            .start=${this.start}
            .linkToken=${this.linkToken}
            @track-said=${({detail}: CustomEvent<string>) => journey.say(detail)}
          ></city-feedback-track>
        </div>
        <div class="foot">
          <div class="actions">
            <button type="button" class="button" @click=${this.#giveAgain}>${words.give}</button>
          </div>
        </div>
      </div>`;
    }
    return html`<form
      class="form"
      lang=${language}
      novalidate
      aria-busy=${state === 'sending'}
      @submit=${this.#onSubmit}
    >
      ${head({title: catalogue.texts.title ?? words.give, city, close: words.close, onClose})}
      ${isOver ? nothing : progress(journey)}
      <div class="body">${errorSummary(journey)}${this.#content(journey)}</div>
      <div class="foot">${emergencyLine(journey)}${isOver ? nothing : this.#actions(journey)}</div>
    </form>`;
  }

  /** In the place of what is still being loaded, or could not be. */
  #wait() {
    return this.failed
      ? failedNotice(this.failed, this.host.querySelector('a'), () => void this.#prepare())
      : html`<div class="wait"></div>`;
  }

  #content(journey: Journey) {
    const {later, reports} = this;
    const queue = later?.queueOf(journey);
    // The first step keeps its template when the rest arrives: the field that is typed in must not be made anew.
    if (journey.step === 'what' && !journey.isOver) {
      return html`${queue && later!.pendingReports(journey, reports, queue)}${whatStep(journey)}
        <p>
          <button type="button" class="link" part="track-link" @click=${() => this.#look('track')}>
            ${journey.words.what.track}
          </button>
        </p>`;
    }
    if (!later || !queue) return this.#wait();
    if (journey.receipt) {
      return later.receiptView(journey, journey.receipt, {
        follow: () => this.#look('track', journey.receipt!.linkToken),
        again: this.#giveAgain,
      });
    }
    if (journey.state === 'waiting') return later.waitingView(journey, () => void queue.flush());
    if (journey.step === 'where') return later.whereStep(journey);
    if (journey.step === 'details') return later.detailsStep(journey);
    return later.youStep(journey);
  }

  #actions(journey: Journey) {
    const {words, steps, step, state, topic} = journey;
    if (topic?.confidential) return nothing;
    const {sending, you, next} = words;
    return html`<div class="actions">
      ${
        steps[0] === step
          ? nothing
          : html`<button type="button" class="button" part="back" @click=${() => journey.back()}>${words.back}</button>`
      }
      <button class="button main" part="next" aria-disabled=${state === 'sending'}>
        ${step === 'you' ? (state === 'sending' ? sending.sending : you.send) : next}
      </button>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('asksToClose')) this.querySelector<HTMLDialogElement>('.question')?.showModal();
    const {journey} = this;
    if (!journey?.focusOn) return;
    const id = journey.focusOn;
    journey.focusOn = '';
    if (id === 'step-title' || id === 'summary') this.querySelector('.body')!.scrollTo(0, 0);
    (
      this.querySelector<HTMLElement>(`[name="${id}"]:checked`) ?? this.querySelector<HTMLElement>(`[id="${id}"]`)
    )?.focus();
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {journey, later} = this;
    if (journey!.step === 'what') journey!.next();
    else if (!later) return;
    else if (journey!.step !== 'you') journey!.next();
    else {
      void later.send(journey!, later.queueOf(journey!), {
        mayGoOn: () => this.launcher.announce(this.host, 'city-feedback-submit'),
        sent: (reference) => void this.launcher.announce(this.host, 'city-feedback-sent', {reference}),
      });
    }
  };

  #onCancel = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.#askToClose();
  };

  #askToClose = (): void => {
    if (this.journey?.wouldLose) this.asksToClose = true;
    else this.host.close();
  };

  #answerClose = (closes: boolean): void => {
    this.asksToClose = false;
    if (!closes) return;
    if (this.host.kiosk) this.#begin();
    this.host.close();
  };
}
