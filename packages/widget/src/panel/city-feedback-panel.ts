import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {errorSummary} from '../form/error-summary.ts';
import {Journey, type JourneyStart} from '../journey/journey.ts';
import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import type {FailedStrings} from '../strings/dictionary.ts';
import {loadDictionary, speaks} from '../strings/load.ts';
import {whatStep} from '../what/what-step.ts';
import {announceAfterPause} from './announce-after-pause.ts';
import {closeQuestion} from './close-question.ts';
import {emergencyLine} from './emergency-line.ts';
import {failedNotice} from './failed-notice.ts';
import {prepare} from './prepare.ts';
import {progress} from './progress.ts';

/** The steps after the first, the receipt and the sending. */
type LaterSteps = typeof import('./later-steps.ts');

/**
 * The open form of a `<city-feedback>`: a dialog, or a section of the page. Shows one journey, or the track view.
 *
 * It renders without a shadow root of its own into that of its host, so that labels, ids, styles and parts are those
 * of one tree.
 */
export class CityFeedbackPanel extends LitElement {
  static override properties = {
    host: {attribute: false},
    journey: {state: true},
    view: {state: true},
    failed: {state: true},
    asksToClose: {state: true},
  };

  declare host: CityFeedbackElement;
  declare launcher: typeof launcherTools;
  declare journey: Journey | undefined;
  declare view: 'give' | 'track';
  declare failed: FailedStrings | undefined;
  declare asksToClose: boolean;

  #later: LaterSteps | undefined;
  #prepared: JourneyStart | undefined;
  #end: () => void = () => {};

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.view ??= this.host.view;
    if (!this.journey) void this.#start();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** Opens the dialog, as a fresh one when the element was moved in the page. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.matches(':modal')) return;
    dialog.close();
    dialog.showModal();
    this.journey?.focus('text');
  }

  hide(): void {
    this.#dialog?.close();
  }

  async #start(): Promise<void> {
    this.failed = undefined;
    try {
      this.#prepared = await prepare(this.host, this.launcher);
      this.#begin();
      this.#later = await import('./later-steps.ts');
      this.#later.adoptStyles(this.getRootNode() as ShadowRoot);
      this.requestUpdate();
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
    const journey = new Journey(this.#prepared!);
    const ends = [journey.subscribe(() => this.requestUpdate()), announceAfterPause(journey)];
    this.#end = () => ends.forEach((end) => end());
    // The first field is where a person who opened the dialog begins; a form in the page leaves the focus alone.
    if (this.#dialog?.open) journey.focusOn = 'text';
    this.journey = journey;
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
    const {journey, host} = this;
    if (!journey) {
      return html`<div class="form" aria-busy=${!this.failed}>
        ${this.#head('')}
        <div class="body">
          ${
            this.failed
              ? failedNotice(this.failed, host.querySelector('a'), () => void this.#start())
              : html`<div class="wait"></div>`
          }
        </div>
      </div>`;
    }
    const {words, catalogue, step, steps, state} = journey;
    const done = state === 'sent' || state === 'waiting';
    return html`<form
      class="form"
      lang=${catalogue.language}
      novalidate
      aria-busy=${state === 'sending'}
      @submit=${this.#onSubmit}
    >
      ${this.#head(catalogue.texts.title ?? words.give, catalogue.jurisdiction.name)}
      ${done ? nothing : progress(journey)}
      <div class="body">${errorSummary(journey)} ${this.#content(journey)}</div>
      <div class="foot">
        ${emergencyLine(journey)}
        ${
          done
            ? nothing
            : html`<div class="actions">
                ${
                  steps[0] === step
                    ? nothing
                    : html`<button type="button" class="button" part="back" @click=${() => journey.back()}>
                        ${words.back}
                      </button>`
                }
                <button class="button main" part="next" aria-disabled=${state === 'sending'}>
                  ${step === 'you' ? (state === 'sending' ? words.sending.sending : words.you.send) : words.next}
                </button>
              </div>`
        }
      </div>
    </form>`;
  }

  #head(title: string, city = '') {
    const close = this.journey?.words.close ?? '×';
    return html`<header>
      <div>
        <p class="eyebrow">${city}</p>
        <h2 id="title" part="title">${title}</h2>
      </div>
      ${
        this.host.variant === 'inline'
          ? nothing
          : html`<button
              type="button"
              class="close"
              part="close"
              aria-label=${close}
              title=${close}
              @click=${this.#askToClose}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
            </button>`
      }
    </header>`;
  }

  #content(journey: Journey) {
    const {receipt} = journey;
    if (receipt) {
      return this.#later!.receiptView(journey, receipt, {
        follow: () => void (this.view = 'track'),
        again: () => this.#begin(),
      });
    }
    if (journey.step === 'what') return whatStep(journey);
    if (!this.#later) return html`<div class="wait"></div>`;
    const {whereStep, detailsStep, youStep} = this.#later;
    if (journey.step === 'where') return whereStep(journey);
    if (journey.step === 'details') return detailsStep(journey);
    return youStep(journey);
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const journey = this.journey!;
    if (journey.state === 'sending') return;
    if (journey.step === 'you') void this.#send(journey);
    else journey.next();
  };

  async #send(journey: Journey): Promise<void> {
    await this.#later?.send(journey, {
      mayGoOn: () => this.launcher.announce(this.host, 'city-feedback-submit'),
      sent: (reference) => void this.launcher.announce(this.host, 'city-feedback-sent', {reference}),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('asksToClose') && this.asksToClose) {
      this.querySelector<HTMLDialogElement>('.question')!.showModal();
    }
    const {journey} = this;
    if (!journey?.focusOn) return;
    const id = journey.focusOn;
    journey.focusOn = '';
    const target =
      this.querySelector<HTMLElement>(`[name="${id}"]:checked`) ?? this.querySelector<HTMLElement>(`[id="${id}"]`);
    if (id === 'step-title' || id === 'summary') this.querySelector('.body')!.scrollTo(0, 0);
    target?.focus();
  }

  #onCancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.#askToClose();
  };

  #askToClose = (): void => {
    const {journey} = this;
    if (journey?.wouldLose) this.asksToClose = true;
    else this.host.close();
  };

  #answerClose = (closes: boolean): void => {
    this.asksToClose = false;
    if (closes) this.host.close();
  };
}
