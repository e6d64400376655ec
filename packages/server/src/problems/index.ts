export {ProblemError} from './problem-error.ts';
export type {FieldFault, ProblemDetails, ProblemValues} from './problem-error.ts';
export {describeProblem, filledIn} from './describe-problem.ts';
export {directionOf, isolated} from './direction.ts';
export {
  chooseLanguage,
  inEveryResidentLanguage,
  residentLanguage,
  residentLanguages,
  serverLanguage,
  serverLanguages,
  spokenAs,
  spokenOn,
} from './language.ts';
export type {InEveryLanguage, InEveryResidentLanguage, ResidentLanguage, ServerLanguage} from './language.ts';
