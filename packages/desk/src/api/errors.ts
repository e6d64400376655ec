import type {Problem, ProblemCode} from '@city-feedback/contract';

/** The server understood the request and refused it. `code` says why; `title` and `hint` are in the desk's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.problem = problem;
  }

  get code(): ProblemCode {
    return this.problem.code as ProblemCode;
  }
}

/** No answer came, or none that can be read: offline, a time-out, a gateway in between. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Whether it is a refusal with this code. */
export function isProblem(error: unknown, ...codes: ProblemCode[]): error is ProblemError {
  return error instanceof ProblemError && codes.includes(error.code);
}

/** Whether the caller itself gave up, so that nobody needs to hear of it. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
