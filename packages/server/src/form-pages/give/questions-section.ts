import type {TopicQuestion} from '@city-feedback/contract';
import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../../pages/index.ts';
import {choices, field, group, nothing, options} from '../markup/index.ts';
import type {FormState} from './form-state.ts';
import {answerName} from './values.ts';

/** The chosen topic's own questions. */
export function questionsSection(state: FormState): Html {
  const {site, cityLanguage, values, words} = state;
  const topic = site.topicGroups.flatMap(({topics}) => topics).find(({id}) => id === values.topic);
  if (!topic?.questions) return nothing;
  return html`<section aria-labelledby="questions">
    <h2 id="questions">${words.give.questions}: <bdi ${textLanguage(cityLanguage)}>${topic.name}</bdi></h2>
    ${topic.questions.map((question) => questionField(question, state))}
  </section>`;
}

function questionField({id, label, help, type, required, options: given = []}: TopicQuestion, state: FormState): Html {
  const name = answerName(id);
  const answers = state.values.answers[id] ?? [];
  const language = state.cityLanguage;
  const about = {id: name, label, hint: help, language, isOptional: !required};
  const named = given.map((option) => ({value: option.key, label: option.name, language}));
  switch (type) {
    case 'single':
      return named.length > 7
        ? field(
            state,
            about,
            (ties) =>
              html`<select ${ties} name="${name}">
                ${options([{value: '', label: state.words.give.choose}, ...named], answers[0] ?? '')}
              </select>`,
          )
        : group(state, about, choices({id: name}, named, answers));
    case 'multiple':
      return group(state, about, choices({id: name, type: 'checkbox'}, named, answers));
    case 'text':
      return field(
        state,
        about,
        (ties) => html`<textarea ${ties} name="${name}" rows="2" dir="auto">${answers[0] ?? ''}</textarea>`,
      );
    default: {
      const kind = type === 'datetime' ? html`type="datetime-local"` : html`type="text" inputmode="decimal" dir="ltr"`;
      return field(state, about, (ties) => html`<input ${ties} ${kind} name="${name}" value="${answers[0] ?? ''}" />`);
    }
  }
}
