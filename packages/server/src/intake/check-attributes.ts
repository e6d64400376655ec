import type {AttributeAnswer} from '@city-feedback/contract';
import type {Topic, TopicQuestion} from '../catalogue/index.ts';
import type {FieldFault} from '../problems/index.ts';

/** Longest answer to a topic's own question, in code points. */
const answerLength = 2000;

/** The answers to the topic's own questions; empty ones are left out. */
export function checkAttributes(
  answers: AttributeAnswer[],
  topic: Topic | undefined,
  faults: FieldFault[],
): AttributeAnswer[] {
  const questions = topic?.questions ?? [];
  const given: AttributeAnswer[] = [];
  answers.forEach(({id, values}, index) => {
    const path = `/attributes/${index}`;
    const question = questions.find((each) => each.id === id);
    if (!question || given.some((each) => each.id === id)) {
      faults.push({path, code: 'attribute_unknown', values: {attribute: id}});
      return;
    }
    const filled = values.filter((value) => value.trim() !== '');
    checkValues(filled, question, `${path}/values`, faults);
    if (filled.length > 0) given.push({id, values: filled});
  });
  for (const {id, label, required} of questions) {
    if (required && !given.some((each) => each.id === id)) {
      faults.push({path: '/attributes', code: 'attribute_missing', values: {label}});
    }
  }
  return given;
}

function checkValues(values: string[], question: TopicQuestion, path: string, faults: FieldFault[]): void {
  const {type, options = []} = question;
  if (type !== 'multiple' && values.length > 1) {
    faults.push({path, code: 'invalid_value', values: {expected: '1'}});
  }
  values.forEach((value, index) => {
    const expected = expectedOf(question);
    const fits = {
      text: true,
      number: /^-?\d{1,15}([.,]\d{1,9})?$/.test(value),
      datetime: /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)),
      single: options.some(({key}) => key === value),
      multiple: options.some(({key}) => key === value),
    }[type];
    if (!fits) faults.push({path: `${path}/${index}`, code: 'invalid_value', values: {expected}});
    const actual = [...value].length;
    if (actual > answerLength) {
      faults.push({path: `${path}/${index}`, code: 'text_too_long', values: {limit: answerLength, actual}});
    }
  });
}

function expectedOf({type, options = []}: TopicQuestion): string {
  if (type === 'number') return '12,5';
  return type === 'datetime' ? '2026-11-27T09:00' : options.map(({key}) => key).join(', ');
}
