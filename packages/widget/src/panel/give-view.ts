import {html, nothing} from 'lit';
import {errorSummary} from '../form/error-summary.ts';
import type {Journey} from '../journey/journey.ts';
import {whatStep} from '../what/what-step.ts';
import type {CityFeedbackPanel} from './city-feedback-panel.ts';
import {emergencyLine} from './emergency-line.ts';
import {head} from './head.ts';
import {wait} from './loading-view.ts';
import {progress} from './progress.ts';

/** The form: one step of the journey, or what became of the message. */
export function giveView(panel: CityFeedbackPanel, journey: Journey) {
  const {words, catalogue, state, step, isOver} = journey;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const {preparing} = journey;
    if (step === 'you') panel.send();
    // What is chosen goes along.
    else if (preparing) void preparing.then(() => journey.step === step && journey.next());
    // A step that is not there yet can't be answered.
    else if (panel.later || step === 'what') journey.next();
  };
  return html`<form class="form" novalidate aria-busy=${state === 'sending'} @submit=${submit}>
    ${head(panel, catalogue.texts.title ?? words.give, journey)}${isOver ? nothing : progress(journey)}
    <div class="body">${journey.aside?.()}${errorSummary(journey)}${content(panel, journey)}${journey.below?.()}</div>
    <div class="foot">${emergencyLine(journey)}${isOver ? nothing : actions(journey)}</div>
  </form>`;
}

function content(panel: CityFeedbackPanel, journey: Journey) {
  const {later, pending, pendingWords, reports} = panel;
  const queue = later?.queueOf(journey);
  // The first step keeps its template when the rest arrives: the field that is typed in must not be made anew.
  if (journey.step === 'what' && !journey.isOver) {
    return html`${queue && pendingWords && pending!.pendingReports(journey, reports, queue, pendingWords)}${whatStep(journey)}
      <p>
        <button type="button" class="link" part="track-link" @click=${() => panel.turnTo('track')}>
          ${journey.words.what.track}
        </button>
      </p>`;
  }
  if (!later || !queue) return wait(panel);
  if (journey.receipt) {
    const {linkToken} = journey.receipt;
    return later.receiptView(journey, journey.receipt, {
      follow: () => panel.turnTo('track', linkToken),
      again: panel.giveAgain,
    });
  }
  if (journey.state === 'waiting') return later.waitingView(journey, () => void queue.flush());
  if (journey.step === 'where') return later.whereStep(journey);
  if (journey.step === 'details') return later.detailsStep(journey);
  return later.youStep(journey);
}

function actions(journey: Journey) {
  const {words, steps, step, state, topic} = journey;
  if (topic?.confidential) return nothing;
  const {sending, you, next} = words;
  const isSending = state === 'sending';
  return html`<div class="actions">
    ${steps[0] === step ? nothing : html`<button type="button" class="button" part="back" @click=${() => journey.back()}>${words.back}</button>`}
    <button class="button main" part="next" aria-disabled=${isSending}>
      ${step === 'you' ? (isSending ? sending.sending : you.send) : next}
    </button>
  </div>`;
}
