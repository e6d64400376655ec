import type {DeskNotices, DeskTopicNotice, WordsByLanguage} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {valueOf} from '../answering/form.ts';
import type {Desk} from '../desk.ts';
import {optionsOf} from '../look/options.ts';
import './desk-notice.ts';

export interface NoticeOptions {
  isSending: boolean;
  /** The topic in the list of the others. */
  chosen: string;
  choose: (topicId: string) => void;
  /** The topic whose words are open. */
  open: string | undefined;
  /** Opens a topic's words, or puts them aside. */
  toggle: (topicId: string) => void;
  switchOn: (topicId: string, text: WordsByLanguage) => Promise<void>;
  switchOff: (topicId: string) => void;
}

/** Which topics residents are told about, what is reported much, and a switch and words for each. */
export function notices(all: DeskNotices, desk: Desk, options: NoticeOptions): TemplateResult {
  const {topics: words} = desk.words;
  const {topics, casesPerHour} = all;
  const {isSending, chosen, choose, open, toggle} = options;
  const shown = topics.filter(({isOn, lastHour}) => isOn || lastHour > 0).slice(0, 10);
  const others = topics.filter((each) => !shown.includes(each));
  const form = ({topicId}: DeskTopicNotice) => (topicId === open ? wordsOf(topicId, all, desk, options) : nothing);
  return html`
    <section aria-labelledby="notices" @desk-put-aside=${() => open && toggle(open)}>
      <h2 id="notices">${words.notices}</h2>
      <p class="muted">${words.noticesHint} ${casesPerHour ? words.rule(casesPerHour) : words.noRule}</p>
      ${shown.length === 0 ? html`<p>${words.quiet}</p>` : nothing}
      <ul class="rows">
        ${shown.map((each) => html`<li>${row(each, desk, options)} ${form(each)}</li>`)}
      </ul>
      <div class="other">
        <div class="field">
          <label for="topic">${words.otherTopic}</label>
          <select id="topic" @change=${(event: Event) => choose(valueOf(event))}>
            ${optionsOf(
              [['', desk.words.topic.choose], ...others.map(({topicId, topicName}) => [topicId, topicName] as const)],
              chosen,
            )}
          </select>
        </div>
        <button
          id="open-other"
          aria-disabled=${isSending || chosen === ''}
          aria-expanded=${chosen !== '' && chosen === open}
          @click=${() => chosen && toggle(chosen)}
        >
          ${words.switchOn}…
        </button>
      </div>
      ${others.map(form)}
    </section>
  `;
}

function row({topicId, topicName, lastHour, isOn, setBy}: DeskTopicNotice, desk: Desk, options: NoticeOptions) {
  const {topics: words} = desk.words;
  const {isSending, open, toggle, switchOff} = options;
  return html`
    <div>
      <strong>${topicName}</strong>
      <p class="small muted">
        ${words.lastHour(lastHour)}${isOn ? ` · ${setBy === 'rule' ? words.onByRule : words.onByHand}` : ''}
      </p>
    </div>
    <div class="buttons">
      <button
        id="open-${topicId}"
        aria-disabled=${isSending}
        aria-expanded=${topicId === open}
        @click=${() => toggle(topicId)}
      >
        ${isOn ? words.editWords : words.switchOn}…<span class="visually-hidden">: ${topicName}</span>
      </button>
      ${
        isOn
          ? html`<button aria-disabled=${isSending} @click=${() => switchOff(topicId)}>
              ${words.switchOff}<span class="visually-hidden">: ${topicName}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

function wordsOf(topicId: string, all: DeskNotices, desk: Desk, {switchOn}: NoticeOptions): TemplateResult {
  return html`<desk-notice
    .desk=${desk}
    .notice=${all.topics.find((each) => each.topicId === topicId)!}
    .notices=${all}
    .send=${(text: WordsByLanguage) => switchOn(topicId, text)}
  ></desk-notice>`;
}
