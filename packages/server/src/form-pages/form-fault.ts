import {describeProblem, filledIn, ProblemError, type FieldFault} from '../problems/index.ts';
import {formWords} from './words/index.ts';

/** Something that must be put right, in words. */
export interface FormFault {
  /** Id of the field that the summary leads to; none for what is wrong as a whole. */
  field?: string | undefined;
  message: string;
  hint?: string | undefined;
  /** Of the hint, when it is not the page's. */
  hintLanguage?: string | undefined;
  /** Where the matter can be handled instead. */
  link?: {href: string; text: string} | undefined;
}

/**
 * A problem in the words of the forms: those of the problem itself, but for what speaks of a map or a device that
 * isn't there.
 *
 * @param fieldOf  the field's id on the page, by what is wrong; undefined when it has none
 */
export function faultsOf(
  problem: ProblemError,
  language: string,
  fieldOf: (fault: FieldFault) => string | undefined = () => undefined,
): FormFault[] {
  const {fields} = problem.details;
  if (!fields?.length) return [faultOf(problem, language)];
  return fields.map((field) => {
    const alone = ProblemError.ofField(field.code, field.path, field.values);
    return {...faultOf(alone, language), field: fieldOf(field)};
  });
}

function faultOf(problem: ProblemError, language: string): FormFault {
  const said = describeProblem(problem, language, '');
  const words = formWords(language);
  const own = words.problems[problem.code];
  const {values = {}} = problem.details;
  const expected = problem.code === 'invalid_value' && values['expected'];
  const hint = typeof expected === 'string' ? words.example(expected) : own?.hint;
  const fill = (sentence: string | undefined) => sentence && filledIn(sentence, values, language);
  return {message: fill(own?.title) ?? said.title, hint: fill(hint) ?? said.hint};
}
