export {ProblemError} from './problem-error.ts';
export type {FieldFault, ProblemDetails, ProblemValues} from './problem-error.ts';
export {describeProblem} from './describe-problem.ts';
export {chooseLanguage, isServerLanguage, serverLanguage, serverLanguages} from './language.ts';
export type {InEveryLanguage, ServerLanguage} from './language.ts';
