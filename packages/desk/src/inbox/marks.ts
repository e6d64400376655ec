import type {DeskCaseSummary, PublicStatus} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import {icons} from '../look/icons.ts';

type Marked = Pick<DeskCaseSummary, 'status' | 'urgency' | 'answerDueOn'>;

/** Whether nobody waits for anything any more. */
export const isDone = (status: PublicStatus): boolean => status === 'answered' || status === 'closed';

/** Where a case stands: a shape and words, so that colour says nothing alone. */
export function standing(
  {status, urgency, answerDueOn}: Marked,
  {words, calendar}: Desk,
): TemplateResult | typeof nothing {
  if (isDone(status)) {
    return html`<span class="mark">${icons.done} ${words.statuses[status]}</span>`;
  }
  const day = answerDueOn && calendar.date(answerDueOn);
  if (day && urgency === 'late') return html`<span class="mark late">${icons.late} ${words.inbox.isLate(day)}</span>`;
  if (day && urgency === 'nearly_late') {
    return html`<span class="mark soon">${icons.nearlyLate} ${words.inbox.isNearlyLate(day)}</span>`;
  }
  return day ? html`<span class="mark">${words.inbox.promised(day)}</span>` : nothing;
}

/** Who has it. */
export function handler(
  {status, takenByMe, takenByName}: Pick<DeskCaseSummary, 'status' | 'takenByMe' | 'takenByName'>,
  {words}: Desk,
): TemplateResult | typeof nothing {
  if (takenByMe) return html`<span class="mark mine">${icons.person} ${words.inbox.takenByMe}</span>`;
  if (takenByName) return html`<span class="mark">${icons.person} ${words.inbox.takenBy(takenByName)}</span>`;
  return isDone(status) ? nothing : html`<span class="mark">${words.inbox.free}</span>`;
}

/** That the resident waits for a call, and when; nothing once the case is done. */
export function call(
  {status, callTime}: Pick<DeskCaseSummary, 'status' | 'callTime'>,
  {words}: Desk,
): TemplateResult | typeof nothing {
  if (!callTime || isDone(status)) return nothing;
  return html`<span class="mark">${icons.phone} ${words.inbox.call(words.callTimes[callTime])}</span>`;
}

/** How many see the same and follow this case instead of reporting it again; nothing while nobody does. */
export function followers(
  {followerCount}: Pick<DeskCaseSummary, 'followerCount'>,
  {words}: Desk,
): TemplateResult | typeof nothing {
  if (followerCount === 0) return nothing;
  return html`<span class="mark">${icons.people} ${words.inbox.followers(followerCount)}</span>`;
}
