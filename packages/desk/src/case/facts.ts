import type {DeskCase} from '@city-feedback/contract';
import {html, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import {isDone} from '../inbox/marks.ts';

type Fact = [name: string, value: unknown];

/** What is known about a case, as names and values; what is not known is not listed. */
export function facts(each: DeskCase, {words, calendar}: Desk): TemplateResult {
  const {case: w} = words;
  const yesNo = (value: boolean): string => (value ? words.app.yes : words.app.no);
  const outcome = each.outcome && [words.outcomes[each.outcome], each.outcomeOn && calendar.date(each.outcomeOn)];
  const known: Fact[] = [
    [w.reference, each.reference],
    [w.receivedAt, html`<time datetime=${each.receivedAt}>${calendar.moment(each.receivedAt)}</time>`],
    [w.promise, each.answerDueOn ? calendar.date(each.answerDueOn) : w.noPromise],
    [w.outcome, outcome?.filter(Boolean).join(', ')],
    [w.helped, each.helped === undefined ? undefined : yesNo(each.helped)],
    [w.handler, each.takenByName ?? (isDone(each.status) ? undefined : words.inbox.free)],
    [w.ring, each.ringName],
    [w.routedBecause, each.routedBecause],
    [w.kind, each.kind && words.kinds[each.kind]],
    [w.unit, each.serviceObjectName],
    [w.district, each.place?.districtName ?? each.districtName],
    ...each.attributes.map(({id, values}): Fact => [id, values.join(', ')]),
    [w.wantsAnswer, yesNo(each.wantsAnswer)],
    [w.call, each.callTime && words.callTimes[each.callTime]],
    [w.mayPublish, yesNo(each.mayPublish)],
    [w.site, each.siteName],
    [w.channel, words.channels[each.channel] ?? each.channel],
  ];
  return html`
    <section aria-labelledby="details" class="block">
      <h2 id="details">${w.details}</h2>
      <dl class="facts">
        ${known
          .filter(([, value]) => value !== undefined && value !== '')
          .map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
      </dl>
    </section>
  `;
}
