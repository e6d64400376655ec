export {ProblemError} from './problem-error.ts';
export type {FieldFault, ProblemDetails, ProblemValues} from './problem-error.ts';
export {describeProblem} from './describe-problem.ts';
export {
  chooseLanguage,
  isServerLanguage,
  residentLanguage,
  residentLanguages,
  serverLanguage,
  serverLanguages,
} from './language.ts';
export type {InEveryLanguage, InEveryResidentLanguage, ServerLanguage} from './language.ts';
