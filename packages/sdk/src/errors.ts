import type {FieldProblem, Problem, ProblemCode} from '@city-feedback/contract';

/**
 * What every error of this package has in common. Branch on `code`; `message` is for people and may change.
 *
 * Neither tracking codes, link tokens, idempotency keys nor what the resident wrote are anywhere in an error, its
 * properties or its `cause`, so that it can be logged as it is.
 */
export class CityFeedbackError extends Error {
  override name = 'CityFeedbackError';
  readonly code: string;
  /** Whether the same call, with the same idempotency key, may succeed later: keep what the resident wrote. */
  readonly temporary: boolean;

  constructor(code: string, message: string, temporary = false, cause?: unknown) {
    super(message, cause === undefined ? undefined : {cause});
    this.code = code;
    this.temporary = temporary;
  }
}

/** The server answered that it did not do it, and why. */
export class ApiError extends CityFeedbackError {
  override name = 'ApiError';
  /** `unexpected_answer`: something else than a City Feedback server answered, e.g. a proxy. */
  declare readonly code: ProblemCode | 'unexpected_answer' | (string & {});
  readonly status: number;
  /** Names the request in the server's log; empty when something else than the server answered. */
  readonly requestId: string;
  /** Which parts of what was sent were not as expected; `path` is a JSON pointer such as `/contact/email`. */
  readonly fields: readonly FieldProblem[];
  /** What helps, in the asked language. */
  readonly hint: string;
  /** Trying again sooner is in vain. */
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, problem: Partial<Problem>, retryAfterSeconds?: number, cause?: unknown) {
    const {code = 'unexpected_answer', title = `expected an answer of a City Feedback server, got status ${status}`} =
      problem;
    super(code, title, status >= 500 || status === 408 || status === 429 || code === 'request_in_flight', cause);
    this.status = status;
    this.requestId = problem.requestId ?? '';
    this.fields = problem.fields ?? [];
    this.hint = problem.hint ?? '';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No answer came: the network is down, the server is, the answer broke off, or a browser refused (CORS, CSP). */
export class NetworkError extends CityFeedbackError {
  override name = 'NetworkError';
  declare readonly code: 'network';

  constructor(host: string, cause: unknown) {
    super('network', `no answer from ${host}`, true, cause);
  }
}

/** No whole answer came in time, in none of the tries. It may have been done all the same: keep the key. */
export class TimeoutError extends CityFeedbackError {
  override name = 'TimeoutError';
  declare readonly code: 'timeout';

  constructor(host: string, milliseconds: number, cause: unknown) {
    super('timeout', `no answer from ${host} within ${milliseconds} ms`, true, cause);
  }
}
