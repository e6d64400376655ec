import type {CaseDraft, CaseReceipt, ContactDraft} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import {textField} from '../form/text-field.ts';
import type {Answers} from '../journey/answers.ts';
import {canReach} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';
import type {launcherTools} from '../launcher/city-feedback.ts';
import type {ReportQueue} from '../queue/report-queue.ts';
import type {ReportStatus} from '../queue/report.ts';
import {faultsOfProblem} from './faults-of-problem.ts';
import type {PendingWords} from './strings/words.ts';

export {loadPendingWords} from './strings/load.ts';

/** What became of reports of earlier visits; nothing when there are none. */
export function pendingReports(
  journey: Journey,
  reports: readonly ReportStatus[],
  queue: ReportQueue,
  words: PendingWords,
) {
  const {sending} = journey.words;
  return reports.map((report) => {
    const {key, state, text, language} = report;
    const excerpt = text
      ? html`<q lang=${language ?? nothing}>${text.length > 80 ? `${text.slice(0, 79)}…` : text}</q>`
      : nothing;
    const discard = pressedTwice(journey, `discard ${key}`, [words.discard, words.discardSure], async () => {
      await queue.dismiss(key);
      goOn(journey, words.discarded);
    });
    const close = async () => {
      await queue.dismiss(key);
      goOn(journey, '');
    };
    if (state === 'sent') {
      return html`<div class="notice">
        <p>${words.sentLater}</p>
        ${report.receipt ? codeOf(journey, report, report.receipt, queue) : nothing}
        <div class="tools">${button(journey.words.close, () => void close())}</div>
      </div>`;
    }
    if (state === 'refused' || state === 'expired') {
      const back = () => takeBack(journey, report, queue);
      return html`<div class="notice warning">
        <p><strong>${words.notTaken}</strong> ${excerpt}</p>
        ${outcomeOf(backOf(report))}
        <div class="tools">
          ${
            journey.isStarted
              ? pressedTwice(journey, `replace ${key}`, [words.openAgain, words.replace], back)
              : button(words.openAgain, () => void back())
          }
          ${discard}
        </div>
      </div>`;
    }
    return html`<div class="notice warning">
      <p><strong>${sending.waiting}.</strong> ${excerpt}</p>
      ${outcomeOf(key)}
      ${
        report.needsContact
          ? askAgain(journey, report, queue, words)
          : html`<div class="tools">
              ${button(sending.retry, () => void queue.flush().then(() => tellOf(journey, report, queue, words)))}
              ${discard}
            </div>`
      }
    </div>`;
  });
}

/** Reports that were seen to wait on this page. */
const waiting = new Set<string>();

/** Tells the page, once, of each report of an earlier visit that the city has now. */
export function tellSent(reports: readonly ReportStatus[], host: HTMLElement, {announce}: typeof launcherTools): void {
  // An element that was taken away tells nobody.
  if (!host.isConnected) return;
  for (const {key, state, receipt} of reports) {
    if (state !== 'sent') waiting.add(key);
    else if (waiting.delete(key) && receipt) announce(host, 'city-feedback-sent', {reference: receipt.reference});
  }
}

/** What was pressed once and waits for the second press, and codes that are shown. */
const pressed = new Set<string>();

/** A button for what can't be undone: the second press does it. */
function pressedTwice(journey: Journey, id: string, [first, second]: [string, string], act: () => Promise<void>) {
  const isSure = pressed.has(id);
  return button(isSure ? second : first, () => {
    if (isSure) void act();
    pressed[isSure ? 'delete' : 'add'](id);
    if (isSure) journey.changed();
    else journey.say(second);
  });
}

/** Says what was done, and brings the focus back from a button that is gone. */
function goOn(journey: Journey, said: string): void {
  journey.focus('step-title');
  if (said) journey.say(said);
}

/** Why a press of a button came to nothing, by what was tried; it is seen as long as that can be tried again. */
const outcomes = new Map<string, string>();
const outcomeOf = (tried: string) => (outcomes.has(tried) ? html`<p>${outcomes.get(tried)}</p>` : nothing);
const backOf = ({key}: ReportStatus) => `back ${key}`;

function tellWhy(journey: Journey, tried: string, why: string): void {
  outcomes.set(tried, why);
  journey.say(why);
}

/** Says what came of a try. */
async function tellOf(journey: Journey, {key}: ReportStatus, queue: ReportQueue, words: PendingWords): Promise<void> {
  const report = (await queue.pending()).find((each) => each.key === key);
  const {waitingExplain, waitingOpen} = journey.words.sending;
  if (report?.state === 'sent' || !report) goOn(journey, words.sentLater);
  else tellWhy(journey, key, report.survivesReload ? waitingExplain : waitingOpen);
}

/** The code of a report that went through while nobody looked; as a whole receipt where nothing else is being written. */
function codeOf(journey: Journey, report: ReportStatus, {trackingCode}: CaseReceipt, queue: ReportQueue) {
  const {code, keep} = journey.words.receipt;
  if (pressed.has(report.key)) {
    return html`<p>${code}: <strong translate="no">${trackingCode}</strong></p>
      <p>${keep}</p>`;
  }
  return html`<div class="tools">
    ${button(code, () => {
      if (!journey.isStarted) return void showReceipt(journey, report, queue);
      pressed.add(report.key);
      journey.changed();
    })}
  </div>`;
}

const button = (label: string, onClick: () => void) =>
  html`<button type="button" class="button" part="action" @click=${onClick}>${label}</button>`;

/** Asks once more for the address or the number that the answer goes to; it was not kept. */
function askAgain(journey: Journey, report: ReportStatus, queue: ReportQueue, words: PendingWords) {
  const {key, callTime} = report;
  const {answers} = journey;
  const {you, faults} = journey.words;
  const field = callTime ? 'phone' : 'email';
  const id = `${field}-${key}`;
  const give = (contact?: ContactDraft) =>
    queue.giveContact(key, contact).then(() => tellOf(journey, report, queue, words));
  const send = () => {
    if (canReach[field](answers[field])) return void give({[field]: answers[field].trim()});
    journey.faults = [{step: journey.step, field: id, message: faults[field]}];
    journey.focus(id);
  };
  return html`<p>${callTime ? words.phoneGone : words.emailGone}</p>
    ${textField(journey, {
      id,
      label: you[field],
      value: answers[field],
      type: callTime ? 'tel' : 'email',
      autocomplete: callTime ? 'tel' : 'email',
      required: true,
      onInput: (value) => journey.answer({[field]: value}),
    })}
    <div class="tools">${button(you.send, send)} ${button(words.withoutContact, () => void give())}</div>`;
}

/** Turns the journey to the site that the report was for, so that all that is said of it is theirs. */
async function turnToSiteOf(journey: Journey, {site}: ReportStatus): Promise<boolean> {
  if (!site || site === journey.city.site) return true;
  const {resume} = await import('../elsewhere/hand-over.ts');
  return resume(journey, site);
}

/** Shows the receipt of a report that went through while nobody looked. */
async function showReceipt(journey: Journey, report: ReportStatus, queue: ReportQueue): Promise<void> {
  const {key, receipt} = report;
  await turnToSiteOf(journey, report).catch(() => {});
  journey.state = 'sent';
  journey.receipt = receipt;
  journey.focus('step-title');
  void queue.dismiss(key);
}

/** How an answer was wished for. Contact details may be gone with the page on which they were typed. */
function wishIn({wantsAnswer, callTime, contact}: CaseDraft): Partial<Answers> {
  if (callTime) return {wish: 'phone', callTime};
  return {wish: contact?.email ? 'mail' : wantsAnswer ? 'code' : 'none'};
}

/** Brings a report that the city did not take back into the form, as a new message with the old words. */
async function takeBack(journey: Journey, status: ReportStatus, queue: ReportQueue): Promise<void> {
  const {key, problem} = status;
  if (!(await turnToSiteOf(journey, status).catch(() => false))) {
    return tellWhy(journey, backOf(status), journey.words.failed.explain);
  }
  const report = await queue.takeBack(key);
  if (!report) return;
  const {text, kind = '', topicId = '', place, attributes = [], mayPublish, contact = {}} = report.draft;
  journey.photos = (report.photos ?? []).map((photo) => ({
    ...photo,
    width: 0,
    height: 0,
    previewUrl: URL.createObjectURL(photo.blob),
  }));
  journey.answer({
    ...{text, kind, topic: topicId, place, placeLabel: place?.label ?? '', mayPublish},
    attributes: Object.fromEntries(attributes.map(({id, values}) => [id, values])),
    ...contact,
    ...wishIn(report.draft),
  });
  if (problem) journey.complain(await faultsOfProblem(journey, problem));
  else journey.focus('text');
}
