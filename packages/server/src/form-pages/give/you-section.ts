import {html, type Html} from '../../http/index.ts';
import {checkedIf, choices, field, group, options} from '../markup/index.ts';
import {formatDay} from '../words/index.ts';
import type {FormState} from './form-state.ts';
import {callTimes, fieldNames, wishes} from './values.ts';

/** Whether and how to be answered, and whether it may be published. Only an answer by mail or phone needs anything. */
export function youSection(state: FormState): Html {
  const {site, values, words} = state;
  const {give} = words;
  return html`<section aria-labelledby="you">
    <h2 id="you">${give.contact}</h2>
    ${group(
      state,
      {id: fieldNames.wish, label: give.answer, hint: give.due(formatDay(words, site.promise.answerDueOn))},
      choices(
        {id: fieldNames.wish},
        wishes.map((wish) => ({value: wish, label: give.wishes[wish]})),
        [values.wish],
      ),
    )}
    ${field(
      state,
      {id: fieldNames.email, label: give.email, hint: give.emailHint, isOptional: true},
      (ties) =>
        html`<input
          ${ties}
          type="email"
          name="${fieldNames.email}"
          value="${values.email}"
          autocomplete="email"
          dir="ltr"
        />`,
    )}
    <div class="cf-columns">
      ${field(
        state,
        {id: fieldNames.name, label: give.name, isOptional: true},
        (ties) =>
          html`<input ${ties} name="${fieldNames.name}" value="${values.name}" autocomplete="name" dir="auto" />`,
      )}
      ${field(
        state,
        {id: fieldNames.phone, label: give.phone, isOptional: true},
        (ties) =>
          html`<input
            ${ties}
            type="tel"
            name="${fieldNames.phone}"
            value="${values.phone}"
            autocomplete="tel"
            dir="ltr"
          />`,
      )}
    </div>
    ${field(
      state,
      {id: fieldNames.callTime, label: give.callTime, isOptional: true},
      (ties) =>
        html`<select ${ties} name="${fieldNames.callTime}">
          ${options(
            callTimes.map((time) => ({value: time, label: give.callTimes[time]})),
            values.callTime,
          )}
        </select>`,
    )}
    <label class="cf-choice">
      <input type="checkbox" name="${fieldNames.mayPublish}" value="yes" ${checkedIf(values.mayPublish)} />
      <span>${give.mayPublish}</span>
    </label>
  </section>`;
}
