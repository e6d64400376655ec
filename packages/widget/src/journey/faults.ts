import {isPhoneNumber} from '@city-feedback/contract/phone-number';
import {sensitiveDataIn} from '../protection/rules.ts';
import type {Dictionary} from '../strings/dictionary.ts';
import {contactField} from './answers.ts';
import type {Journey} from './journey.ts';
import type {StepName} from './steps.ts';

/** Something that must be put right before the message can be sent. */
export interface Fault {
  step: StepName;
  /** Id of the field. */
  field: string;
  message: string;
}

/** Characters as the server counts them. */
export const lengthOf = (text: string): number => [...text].length;

/**
 * Everything that is wrong with the answers, in the order of the form. The server checks the same again; this is so
 * that the person hears it at the field.
 */
export function faultsOf({answers, catalogue, topic, steps, words}: Journey): Fault[] {
  const faults: Fault[] = [];
  const say = words.faults;
  const find = (step: StepName, field: string, isWrong: unknown, message: string) => {
    if (isWrong && steps.includes(step) && !faults.some((fault) => fault.field === field)) {
      faults.push({step, field, message});
    }
  };
  const findSensitive = (step: StepName, field: string, text: string) => {
    const [first] = sensitiveDataIn(text);
    if (first) find(step, field, true, say.sensitive[first.kind]);
  };
  const over = lengthOf(answers.text) - catalogue.limits.textLength;
  find('what', 'text', !answers.text.trim(), say.textEmpty);
  find('what', 'text', over > 0, say.textTooLong(over));
  findSensitive('what', 'text', answers.text);

  find('where', 'place', answers.place && answers.outside, say.outside(catalogue.jurisdiction.name));
  find('where', 'place', topic?.place === 'required' && !answers.place, say.placeMissing);
  // They go along in the message where there is no pin.
  const placeWords = answers.placeWords.trim();
  const withWords = over + lengthOf(placeInText(words, placeWords));
  find('where', 'placeWords', placeWords && !answers.place && withWords > 0, say.textTooLong(withWords));
  findSensitive('where', 'placeWords', answers.placeWords);

  for (const {id, label, required, type} of topic?.questions ?? []) {
    const values = answers.attributes[id] ?? [];
    const field = questionField(id);
    find('details', field, required && !values.some((value) => value.trim()), say.answerMissing(label));
    find('details', field, type === 'number' && isNaN(numberFrom(values[0] ?? '')), say.numberInvalid);
    findSensitive('details', field, values.join('\n'));
  }

  const way = contactField(answers.wish);
  find('you', way!, way && !canReach[way](answers[way]), say[way!]);
  findSensitive('you', 'name', answers.name);
  return faults;
}

/** How the place in words stands in the message, after the text. */
export const placeInText = ({where}: Dictionary, placeWords: string): string => `\n\n${where.words}: ${placeWords}`;

/** Whether somebody can be reached by what was typed. */
export const canReach = {
  email: (typed: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(typed.trim()),
  phone: isPhoneNumber,
};

/** Id of the field of a topic's own question. */
export const questionField = (id: string): string => `question-${id}`;

/** A number as people write it, with a comma or a point; 0 for nothing. */
const numberFrom = (typed: string): number => Number(typed.trim().replace(',', '.'));
