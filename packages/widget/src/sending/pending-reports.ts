import {html, nothing} from 'lit';
import {textField} from '../form/text-field.ts';
import type {Journey} from '../journey/journey.ts';
import type {ReportQueue} from '../queue/report-queue.ts';
import type {ReportStatus} from '../queue/report.ts';
import {faultsOfProblem} from './faults-of-problem.ts';

/** What became of reports of earlier visits; nothing when there are none. */
export function pendingReports(journey: Journey, reports: readonly ReportStatus[], queue: ReportQueue) {
  const {sending, receipt, you} = journey.words;
  const button = (label: string, onClick: () => void) =>
    html`<button type="button" class="button" part="action" @click=${onClick}>${label}</button>`;
  return reports.map((report) => {
    const {key, state, text} = report;
    const excerpt = text ? html`<q>${text.length > 80 ? `${text.slice(0, 79)}…` : text}</q>` : nothing;
    if (state === 'sent') {
      return html`<div class="notice">
        <p>${sending.sentLater}</p>
        <div class="tools">
          ${report.receipt ? button(receipt.code, () => void showReceipt(journey, report, queue)) : nothing}
        </div>
      </div>`;
    }
    if (state === 'refused' || state === 'expired') {
      return html`<div class="notice warning">
        <p><strong>${sending.notTaken}</strong> ${excerpt}</p>
        <div class="tools">${button(sending.takeBack, () => void takeBack(journey, report, queue))}</div>
      </div>`;
    }
    return html`<div class="notice warning">
      <p><strong>${sending.waiting}.</strong> ${excerpt}</p>
      ${
        report.needsContact
          ? html`<p>${sending.contactGone}</p>
              ${textField(journey, {
                id: `email-${key}`,
                label: you.email,
                value: journey.answers.email,
                type: 'email',
                autocomplete: 'email',
                onInput: (email) => journey.answer({email}),
              })}`
          : nothing
      }
      <div class="tools">
        ${
          report.needsContact
            ? [
                button(you.send, () => {
                  const email = journey.answers.email.trim();
                  if (email) void queue.giveContact(key, {email});
                }),
                button(sending.withoutContact, () => void queue.giveContact(key)),
              ]
            : button(sending.retry, () => void queue.flush())
        }
      </div>
    </div>`;
  });
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

/** Brings a report that the city did not take back into the form, as a new message with the old words. */
async function takeBack(journey: Journey, status: ReportStatus, queue: ReportQueue): Promise<void> {
  const {key, problem} = status;
  if (!(await turnToSiteOf(journey, status).catch(() => false))) return journey.say(journey.words.failed.explain);
  const report = await queue.takeBack(key);
  if (!report) return;
  const {text, kind = '', topicId = '', place, mayPublish, wantsAnswer} = report.draft;
  journey.photos = (report.photos ?? []).map((photo) => ({
    ...photo,
    width: 0,
    height: 0,
    previewUrl: URL.createObjectURL(photo.blob),
  }));
  journey.answer({text, kind, topic: topicId, place, mayPublish, wish: wantsAnswer ? 'code' : 'none'});
  if (problem) journey.complain(faultsOfProblem(journey, problem));
  else journey.focus('text');
}
