import {html, nothing} from 'lit';
import {describedBy, faultLine, faultOf, field, hintLine} from '../form/field.ts';
import {protectiveNotices} from '../protection/protective-notices.ts';
import {lengthOf} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';
import type {Answers} from '../journey/answers.ts';
import {confidentialNotice} from './confidential-notice.ts';
import {suggestedTopics, topicChoice} from './topic-choice.ts';

/** The part of the limit that must be used before the rest is counted out loud. */
const SAID_FROM = 0.9;

/** First step: the message in the person's own words, what it is about, and what kind of message it is. */
export function whatStep(journey: Journey) {
  const {answers, words, topic, catalogue} = journey;
  const {title} = words.what;
  const {banner} = catalogue.texts;
  // What many report at once is told to those who are about to report it, too.
  const suggested = suggestedTopics(journey);
  const id = (topic ?? suggested[0])?.id;
  const notices = (catalogue.notices ?? []).map(({topicIds, text}) => topicIds.includes(id!) && text);
  return html`${banner ? html`<p class="notice" lang=${catalogue.language}>${banner}</p>` : nothing}
    <h3 id="step-title" tabindex="-1">${topic?.confidential ? title : html`<label for="text">${title}</label>`}</h3>
    ${topic?.confidential ? confidentialNotice(journey, topic.confidential) : messageField(journey)}
    ${answers.text || answers.topic ? topicChoice(journey, suggested) : nothing}
    ${[topic?.urgentNotice, ...notices].map((text) =>
      text ? html`<p class="notice warning" lang=${catalogue.language}>${text}</p>` : nothing,
    )}
    ${answers.text && !topic?.confidential ? kindField(journey) : nothing}
    <input
      class="unseen"
      name="website"
      tabindex="-1"
      aria-hidden="true"
      autocomplete="off"
      @input=${(event: InputEvent) => journey.answer({website: valueOf(event)})}
    />`;
}

function messageField(journey: Journey) {
  const {answers, words, catalogue} = journey;
  const {intro} = catalogue.texts;
  const hint = intro ?? words.what.hint;
  const length = lengthOf(answers.text);
  const left = catalogue.limits.textLength - length;
  return html`<div class="field">
    ${hintLine({id: 'text', hint, lang: intro && catalogue.language})}${faultLine(journey, 'text')}
    <textarea
      id="text"
      part="text"
      rows="4"
      .value=${answers.text}
      aria-required="true"
      aria-invalid=${!!faultOf(journey, 'text')}
      aria-describedby=${describedBy(journey, {id: 'text', hint})}
      @input=${(event: InputEvent) => journey.answer({text: valueOf(event)})}
    ></textarea>
    ${
      length > SAID_FROM * catalogue.limits.textLength
        ? html`<p class="counter">${left < 0 ? words.what.over(-left) : words.what.left(left)}</p>`
        : nothing
    }
    ${protectiveNotices(journey, answers.text, (text) => {
      journey.answer({text});
      journey.focus('text');
    })}
  </div>`;
}

function kindField(journey: Journey) {
  const {words, kind} = journey;
  const names = Object.entries(words.kinds) as [Answers['kind'], string][];
  return field(
    journey,
    {id: 'kind', label: words.what.kind},
    html`<select
      id="kind"
      part="select"
      @change=${(event: Event) => journey.answer({kind: valueOf(event) as Answers['kind']})}
    >
      ${names.map(([value, name]) => html`<option value=${value} .selected=${value === kind}>${name}</option>`)}
    </select>`,
  );
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
