import type {DeskCaseSummary} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import {icons} from '../look/icons.ts';
import {call, followers, handler, standing} from './marks.ts';

export interface RowOptions {
  href: string;
  isOpen: boolean;
  isGone: boolean;
  /** Whether the ring is worth a word: not when only one is listed. */
  showsRing: boolean;
}

/** One case in the list: topic and age, the beginning of the message, where it stands and who has it. */
export function row(each: DeskCaseSummary, desk: Desk, options: RowOptions): TemplateResult {
  const {words, calendar} = desk;
  const {inbox} = words;
  return html`
    <a
      class="row ${options.isGone ? 'gone' : ''}"
      href=${options.href}
      data-case=${each.caseId}
      aria-current=${options.isOpen ? 'true' : 'false'}
    >
      <span class="top">
        <span class="topic">${each.topicName ?? inbox.noTopic}</span>
        <span class="age">${calendar.age(each.receivedAt)}</span>
      </span>
      <span class="excerpt" lang=${each.language} dir="auto">${each.excerpt}</span>
      <span class="marks">
        ${options.isGone ? html`<span class="mark">${inbox.gone}</span>` : [standing(each, desk), call(each, desk), handler(each, desk)]}
        ${options.showsRing ? html`<span class="mark">${each.ringName}</span>` : nothing}
        ${
          each.photoCount > 0
            ? html`<span class="mark">${icons.camera} ${inbox.photos(each.photoCount)}</span>`
            : nothing
        }
        ${followers(each, desk)}
        ${desk.drafts.has(each.caseId) ? html`<span class="mark mine">${icons.pencil} ${inbox.draft}</span>` : nothing}
      </span>
    </a>
  `;
}
