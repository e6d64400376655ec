import type {DeskCase, DeskEvent} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import {icons} from '../look/icons.ts';

const actorIcons = {resident: icons.person, staff: icons.building, system: icons.gear};

/** What happened, newest first, each entry with who sees it. */
export function history({events}: DeskCase, desk: Desk): TemplateResult {
  return html`
    <section aria-labelledby="history" class="block">
      <h2 id="history">${desk.words.case.history}</h2>
      <ol class="history" reversed>
        ${events.toReversed().map((event) => entry(event, desk))}
      </ol>
    </section>
  `;
}

/** What is written to an event stays with the staff here, though the resident sees that it happened. */
const privateTexts: readonly string[] = ['transferred', 'received'];

function entry(event: DeskEvent, {words, calendar}: Desk): TemplateResult {
  const isPublic = event.visibility === 'public';
  const actor = {resident: words.case.byResident, staff: words.case.byStaff, system: words.case.bySystem}[event.actor];
  return html`
    <li class=${event.visibility}>
      <span class="who" title=${actor}>${actorIcons[event.actor]}<span class="visually-hidden">${actor}: </span></span>
      <div class="what">
        <p>${event.sentence}</p>
        ${event.text ? html`<blockquote dir="auto">${event.text}</blockquote>` : nothing}
        ${
          event.text && isPublic && privateTexts.includes(event.type)
            ? html`<p class="small muted by"><span class="mark">${icons.lock} ${words.case.textSeenByStaff}</span></p>`
            : nothing
        }
        <p class="small muted by">
          <time datetime=${event.at}>${calendar.moment(event.at)}</time>
          ${event.actorName ? html`<span>${event.actorName}</span>` : nothing}
          <span class="mark">
            ${isPublic ? icons.eye : icons.lock} ${isPublic ? words.case.seenByResident : words.case.seenByStaff}
          </span>
        </p>
      </div>
    </li>
  `;
}
