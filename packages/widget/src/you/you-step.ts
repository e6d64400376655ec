import type {CallTime} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import {choices, type Choice} from '../form/choices.ts';
import {textField} from '../form/text-field.ts';
import {contactField, type Wish} from '../journey/answers.ts';
import type {Journey} from '../journey/journey.ts';
import {formatDay} from '../strings/format.ts';
import {review} from './review.ts';

/** Last step: whether and how to be answered, whether it may be published, and everything once more. */
export function youStep(journey: Journey) {
  const {answers, words, catalogue} = journey;
  const {you} = words;
  const privacy = catalogue.texts.privacyUrl;
  return html`<h3 id="step-title" tabindex="-1">${you.title}</h3>
    ${choices(journey, {
      id: 'wish',
      label: you.answer,
      hint: words.receipt.due(formatDay(words, catalogue.promise.answerDueOn)),
      choices: choicesOf(you.wishes),
      chosen: [answers.wish],
      onChoose: ([wish]) => journey.answer({wish: wish as Wish}),
    })}
    ${contact(journey)}
    <label class="check" part="choice">
      <input
        type="checkbox"
        .checked=${answers.mayPublish}
        @change=${({target}: Event) => journey.answer({mayPublish: (target as HTMLInputElement).checked})}
      />
      <span>${you.mayPublish}</span>
    </label>
    ${review(journey)}
    ${privacy ? html`<p class="hint"><a href=${privacy} target="_blank" rel="noopener">${you.privacy}</a></p>` : nothing}`;
}

const choicesOf = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({value, label}));

/** What the chosen way of answering needs, and whom to ask for. */
function contact(journey: Journey) {
  const {answers, words, page} = journey;
  const {you} = words;
  const way = contactField(answers.wish);
  if (!way) return nothing;
  const type = way === 'email' ? way : 'tel';
  return [
    textField(journey, {
      id: way,
      label: you[way],
      hint: you.contactHint,
      value: answers[way],
      type,
      autocomplete: page.kiosk ? 'off' : type,
      required: true,
      onInput: (value) => journey.answer({[way]: value}),
    }),
    way === 'phone'
      ? choices(journey, {
          id: 'callTime',
          label: you.callTime,
          choices: choicesOf(you.callTimes),
          chosen: [answers.callTime],
          pair: true,
          onChoose: ([time]) => journey.answer({callTime: time as CallTime}),
        })
      : nothing,
    textField(journey, {
      id: 'name',
      label: you.name,
      note: words.optional,
      value: answers.name,
      autocomplete: page.kiosk ? 'off' : 'name',
      onInput: (name) => journey.answer({name}),
    }),
  ];
}
