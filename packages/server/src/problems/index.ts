export {ProblemError} from './problem-error.ts';
export type {ProblemDetails} from './problem-error.ts';
