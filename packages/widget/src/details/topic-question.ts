import type {TopicQuestion} from '@city-feedback/contract';
import {html} from 'lit';
import {choices} from '../form/choices.ts';
import {textField} from '../form/text-field.ts';
import {questionField} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';

/** One of the topic's own questions, as the control that its type asks for. */
export function topicQuestion(journey: Journey, {id, label, help, type, required, options = []}: TopicQuestion) {
  const {words, answers, catalogue} = journey;
  const lang = catalogue.language;
  const values = answers.attributes[id] ?? [];
  const set = (values: string[]) => journey.answer({attributes: {...answers.attributes, [id]: values}});
  const common = {id: questionField(id), label, hint: help, note: required ? words.required : words.optional, lang};
  if (type === 'single' || type === 'multiple') {
    return choices(journey, {
      ...common,
      type: type === 'single' ? 'radio' : 'checkbox',
      choices: options.map(({key, name}) => ({value: key, label: name, lang})),
      chosen: values,
      onChoose: set,
    });
  }
  return html`${textField(journey, {
    ...common,
    required,
    value: values[0] ?? '',
    type: type === 'datetime' ? 'datetime-local' : 'text',
    ...(type === 'number' && {inputmode: 'decimal'}),
    onInput: (value) => set([value]),
  })}`;
}
