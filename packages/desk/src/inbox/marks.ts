import type {DeskCaseSummary} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import {icons} from '../look/icons.ts';

type Marked = Pick<DeskCaseSummary, 'status' | 'urgency' | 'answerDueOn'>;

/** Where a case stands: a shape and words, so that colour says nothing alone. */
export function standing({status, urgency, answerDueOn}: Marked, {words, calendar}: Desk): TemplateResult {
  if (status === 'answered' || status === 'closed') {
    return html`<span class="mark">${icons.done} ${words.statuses[status]}</span>`;
  }
  const day = answerDueOn && calendar.date(answerDueOn);
  if (day && urgency === 'late') return html`<span class="mark late">${icons.late} ${words.inbox.isLate(day)}</span>`;
  if (day && urgency === 'nearly_late') {
    return html`<span class="mark soon">${icons.nearlyLate} ${words.inbox.isNearlyLate(day)}</span>`;
  }
  return day ? html`<span class="mark">${words.inbox.promised(day)}</span>` : html`${nothing}`;
}

/** Who has it. */
export function handler(
  {takenByMe, takenByName}: Pick<DeskCaseSummary, 'takenByMe' | 'takenByName'>,
  {words}: Desk,
): TemplateResult {
  if (takenByMe) return html`<span class="mark mine">${icons.person} ${words.inbox.takenByMe}</span>`;
  if (takenByName) return html`<span class="mark">${icons.person} ${words.inbox.takenBy(takenByName)}</span>`;
  return html`<span class="mark">${words.inbox.free}</span>`;
}
