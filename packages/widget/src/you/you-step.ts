import {html, nothing} from 'lit';
import {choices} from '../form/choices.ts';
import {textField} from '../form/text-field.ts';
import type {Wish} from '../journey/answers.ts';
import type {Journey} from '../journey/journey.ts';
import {formatDay} from '../strings/format.ts';
import {review} from './review.ts';

/** Last step: whether and how to be answered, whether it may be published, and everything once more. */
export function youStep(journey: Journey) {
  const {answers, words, catalogue} = journey;
  const {you} = words;
  const wishes: [Wish, string][] = [
    ['mail', you.byMail],
    ['code', you.byCode],
    ['none', you.none],
  ];
  const privacy = catalogue.texts.privacyUrl;
  return html`<h3 id="step-title" tabindex="-1">${you.title}</h3>
    ${choices(journey, {
      id: 'wish',
      label: you.answer,
      hint: `${words.receipt.due(formatDay(words, catalogue.promise.answerDueOn))}`,
      choices: wishes.map(([value, label]) => ({value, label})),
      chosen: [answers.wish],
      onChoose: ([wish]) => journey.answer({wish: wish as Wish}),
    })}
    ${answers.wish === 'mail' ? contact(journey) : nothing}
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

function contact(journey: Journey) {
  const {answers, words} = journey;
  const {email, emailHint, name, phone} = words.you;
  return [
    textField(journey, {
      id: 'email',
      label: email,
      hint: emailHint,
      value: answers.email,
      type: 'email',
      autocomplete: 'email',
      required: true,
      onInput: (email) => journey.answer({email}),
    }),
    textField(journey, {
      id: 'name',
      label: name,
      note: words.optional,
      value: answers.name,
      autocomplete: 'name',
      onInput: (name) => journey.answer({name}),
    }),
    textField(journey, {
      id: 'phone',
      label: phone,
      note: words.optional,
      value: answers.phone,
      type: 'tel',
      autocomplete: 'tel',
      onInput: (phone) => journey.answer({phone}),
    }),
  ];
}
