export {errorSummary} from './error-summary.ts';
export {checkedIf, choices, field, group, hidden, hintOf, linkOf, nothing, options} from './field.ts';
export type {Choice, FieldContext, FieldOptions} from './field.ts';
