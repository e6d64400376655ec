import type {Topic as WireTopic} from '@city-feedback/contract';
import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../../pages/index.ts';
import {choices, field, group, hidden, nothing, options} from '../markup/index.ts';
import type {FormState} from './form-state.ts';
import {fieldNames, kinds} from './values.ts';

/** What it is about: the message, its topic, its kind. */
export function whatSection(state: FormState): Html {
  const {site, cityLanguage, values, words} = state;
  const {give} = words;
  const limit = give.limit(site.limits.textLength);
  return html`<section>
    ${site.texts.banner ? html`<p class="cf-notice" ${textLanguage(cityLanguage)}>${site.texts.banner}</p>` : nothing}
    ${field(
      state,
      {id: fieldNames.text, label: give.what, hint: `${give.whatHint} ${limit}`},
      (ties) =>
        html`<textarea ${ties} name="${fieldNames.text}" rows="7" dir="auto" required aria-required="true">
${values.text}</textarea>`,
    )}
    ${topicField(state)} ${topicNotices(state)}
    ${group(
      state,
      {id: fieldNames.kind, label: give.kind, isOptional: true},
      html`<div class="cf-columns">
        ${choices(
          {id: fieldNames.kind},
          kinds.map((kind) => ({value: kind, label: give.kinds[kind]})),
          [values.kind],
        )}
      </div>`,
    )}
  </section>`;
}

function topicField(state: FormState): Html {
  const {site, cityLanguage, values, words} = state;
  const {topicHint, topic, unknownTopic} = words.give;
  return field(
    state,
    {id: fieldNames.topic, label: topic, hint: topicHint},
    (ties) =>
      html`<select ${ties} name="${fieldNames.topic}">
        ${options([{value: '', label: unknownTopic}], values.topic)}
        ${site.topicGroups.map(
          ({name, topics}) =>
            html`<optgroup label="${name}" ${cityLanguage ? html`lang="${cityLanguage}"` : nothing}>
              ${topics.map((each) => topicOption(each, state))}
            </optgroup>`,
        )}
      </select>`,
  );
}

/** A confidential topic is named, but its text must not come here. */
function topicOption({id, name, confidential}: WireTopic, {cityLanguage, values, words}: FormState): Html {
  if (confidential) return html`<option disabled>${words.give.confidentialTopic(name)}</option>`;
  return options([{value: id, label: name, language: cityLanguage}], values.topic);
}

function topicNotices({site, cityLanguage, values, words}: FormState): Html {
  const topics = site.topicGroups.flatMap((each) => each.topics);
  const chosen = topics.find(({id}) => id === values.topic);
  const confidential = topics.filter((topic) => topic.confidential);
  const {give} = words;
  return html`${hidden(fieldNames.askedTopic, chosen?.id ?? '')}
  ${chosen?.urgentNotice ? html`<p class="cf-notice cf-warning" ${textLanguage(cityLanguage)}>${chosen.urgentNotice}</p>` : nothing}
  ${
    confidential.length > 0
      ? html`<details class="cf-field" ${chosen?.confidential ? html`open` : nothing}>
          <summary>${give.confidential}</summary>
          <ul>
            ${confidential.map(
              ({name, confidential}) =>
                html`<li>
                  <span ${textLanguage(cityLanguage)}><strong>${name}.</strong> ${confidential!.reason}</span>
                  <a href="${confidential!.url}"
                    >${give.goToSecureService}<span class="cf-unseen"
                      >: <bdi ${textLanguage(cityLanguage)}>${name}</bdi></span
                    ></a
                  >
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }`;
}
