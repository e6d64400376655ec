export {errorSummary} from './error-summary.ts';
export {checkedIf, choices, field, group, hidden, linkOf, nothing, options} from './field.ts';
export type {Choice, FieldContext, FieldOptions} from './field.ts';
