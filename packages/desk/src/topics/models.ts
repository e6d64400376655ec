import type {DeskTopicModel, DeskTopicModels} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';

/** Topics that are found less often than this among the first three need better words. */
const enough = 0.9;
const mostShown = 10;

/** How often the live model is right, which topics need better words, and what it takes for what. */
export function figures({models, topics, confusions}: DeskTopicModels, {words, language}: Desk): TemplateResult {
  const {topics: say} = words;
  const live = models.find(({isLive}) => isLive);
  const percent = percentIn(language);
  const weak = topics.filter(({top3}) => top3 < enough).slice(0, mostShown);
  return html`
    <section aria-labelledby="figures">
      <h2 id="figures">${say.figures}</h2>
      ${
        live?.top1 === undefined || live.top3 === undefined
          ? html`<p>${say.notMeasured}</p>`
          : html`
              <p class="muted">${say.measured(live.messages ?? 0)}</p>
              <dl class="shares">
                <div>
                  <dt>${say.first}</dt>
                  <dd>${percent(live.top1)}</dd>
                </div>
                <div>
                  <dt>${say.amongThree}</dt>
                  <dd>${percent(live.top3)}</dd>
                </div>
              </dl>
            `
      }
      ${
        weak.length > 0
          ? html`
              <h3>${say.weak}</h3>
              <p class="muted">${say.weakHint}</p>
              <ul class="rows">
                ${weak.map(
                  ({topicName, messages, top3}) => html`
                    <li>
                      <strong>${topicName}</strong>
                      <span class="muted">${say.foundOf(percent(top3), messages)}</span>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
      ${
        confusions.length > 0
          ? html`
              <h3>${say.confusions}</h3>
              <ul class="rows">
                ${confusions.map(
                  ({topicName, takenForName, count}) => html`
                    <li>
                      <span>${topicName} → ${takenForName}</span>
                      <span class="muted">${say.times(count)}</span>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
    </section>
  `;
}

export interface ModelOptions {
  isSending: boolean;
  use: (version: string) => void;
}

/** The versions that are kept, with a way back to each. */
export function models({models: all}: DeskTopicModels, desk: Desk, {isSending, use}: ModelOptions): TemplateResult {
  const {topics: say} = desk.words;
  return html`
    <section aria-labelledby="models">
      <h2 id="models">${say.models}</h2>
      <p class="muted">${say.modelsHint}</p>
      <ul class="rows">
        ${all.map(
          (each) => html`
            <li>
              <div>
                <strong>${desk.calendar.moment(each.builtAt)}</strong>
                ${each.isLive ? html`<span class="mark">${say.live}</span>` : nothing}
                <p class="small muted">${aboutModel(each, desk)}</p>
              </div>
              ${
                each.isLive
                  ? nothing
                  : html`<button aria-disabled=${isSending} @click=${() => use(each.version)}>
                      ${say.use}<span class="visually-hidden">: ${each.version}</span>
                    </button>`
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function aboutModel({version, origin, caseCount, top1, top3}: DeskTopicModel, {words, language}: Desk): string {
  const {topics: say} = words;
  const percent = percentIn(language);
  const shares = top1 === undefined || top3 === undefined ? [] : [`${percent(top1)} / ${percent(top3)}`];
  return [version, origin === 'cases' ? say.fromCases(caseCount) : say.fromWords, ...shares].join(' · ');
}

function percentIn(language: string): (share: number) => string {
  const format = new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 0});
  return (share) => format.format(share);
}
