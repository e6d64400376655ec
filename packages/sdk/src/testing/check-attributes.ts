import type {AttributeAnswer, Topic, TopicQuestion} from '@city-feedback/contract';
import type {FieldFault} from './refusal.ts';

/** What is wrong with the answers to a topic's own questions. */
export function checkAttributes(answers: AttributeAnswer[], topic: Topic | undefined): FieldFault[] {
  const questions = topic?.questions ?? [];
  const faults = answers.flatMap((answer, i): FieldFault[] => {
    const path = `/attributes/${i}`;
    const question = questions.find(({id}) => id === answer.id);
    const isTheFirst = answers.findIndex(({id}) => id === answer.id) === i;
    return question && isTheFirst
      ? faultsOfValues(filled(answer), question, `${path}/values`)
      : [{path, code: 'attribute_unknown'}];
  });
  const isMissing = ({id, required}: TopicQuestion): boolean =>
    required && !answers.some((answer) => answer.id === id && filled(answer).length > 0);
  return [
    ...faults,
    ...questions.filter(isMissing).map(() => ({path: '/attributes', code: 'attribute_missing'}) as const),
  ];
}

function filled({values}: AttributeAnswer): string[] {
  return values.filter((value) => value.trim() !== '');
}

function faultsOfValues(values: string[], {type, options = []}: TopicQuestion, path: string): FieldFault[] {
  if (type !== 'multiple' && values.length > 1) return [{path, code: 'invalid_value'}];
  if (type !== 'single' && type !== 'multiple') return [];
  return values.flatMap((value, i) =>
    options.some(({key}) => key === value) ? [] : [{path: `${path}/${i}`, code: 'invalid_value'} as const],
  );
}
