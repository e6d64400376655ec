import type {AnswerRequest, DeskCase} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';

/** The answer as the resident will read it: from the unit, never from a person. */
export function letter(answer: AnswerRequest, each: DeskCase, {words, calendar}: Desk): TemplateResult {
  return html`
    <article class="sheet">
      <p class="small muted">${each.ringName} · ${calendar.date(calendar.today())}</p>
      <p>
        <strong>${words.outcomes[answer.outcome]}</strong>${
          answer.outcomeOn ? html`, ${calendar.date(answer.outcomeOn)}` : nothing
        }
      </p>
      <p class="words" lang=${each.language} dir="auto">${answer.text}</p>
    </article>
  `;
}
