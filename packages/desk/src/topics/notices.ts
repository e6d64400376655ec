import type {DeskNotices, DeskTopicNotice} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {valueOf} from '../answering/form.ts';
import type {Desk} from '../desk.ts';

export interface NoticeOptions {
  isSending: boolean;
  chosen: string;
  choose: (topicId: string) => void;
  set: (topicId: string, isOn: boolean) => void;
}

/** Which topics residents are told about, what is reported much, and a switch for each. */
export function notices({topics, casesPerHour}: DeskNotices, desk: Desk, options: NoticeOptions): TemplateResult {
  const {topics: words} = desk.words;
  const shown = topics.filter(({isOn, lastHour}) => isOn || lastHour > 0).slice(0, 10);
  const others = topics.filter((each) => !shown.includes(each));
  return html`
    <section aria-labelledby="notices">
      <h2 id="notices">${words.notices}</h2>
      <p class="muted">${words.noticesHint} ${casesPerHour ? words.rule(casesPerHour) : words.noRule}</p>
      ${shown.length === 0 ? html`<p>${words.quiet}</p>` : nothing}
      <ul class="rows">
        ${shown.map((each) => row(each, desk, options))}
      </ul>
      <div class="other">
        <div class="field">
          <label for="topic">${words.otherTopic}</label>
          <select id="topic" @change=${(event: Event) => options.choose(valueOf(event))}>
            <option value="" ?selected=${options.chosen === ''}>${desk.words.topic.choose}</option>
            ${others.map(
              ({topicId, topicName}) =>
                html`<option value=${topicId} ?selected=${topicId === options.chosen}>${topicName}</option>`,
            )}
          </select>
        </div>
        <button
          aria-disabled=${options.isSending || options.chosen === ''}
          @click=${() => options.chosen && options.set(options.chosen, true)}
        >
          ${words.switchOn}
        </button>
      </div>
    </section>
  `;
}

function row({topicId, topicName, lastHour, isOn, setBy}: DeskTopicNotice, desk: Desk, options: NoticeOptions) {
  const {topics: words} = desk.words;
  return html`
    <li>
      <div>
        <strong>${topicName}</strong>
        <p class="small muted">
          ${words.lastHour(lastHour)}${isOn ? ` · ${setBy === 'rule' ? words.onByRule : words.onByHand}` : ''}
        </p>
      </div>
      <button aria-disabled=${options.isSending} @click=${() => options.set(topicId, !isOn)}>
        ${isOn ? words.switchOff : words.switchOn}<span class="visually-hidden">: ${topicName}</span>
      </button>
    </li>
  `;
}
