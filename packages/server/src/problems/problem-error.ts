import {problemCodes, type FieldProblem, type ProblemCode, type ProofOfWorkChallenge} from '@city-feedback/contract';

export interface ProblemDetails {
  /** Which fields were not as expected; `message` already in words that help. */
  fields?: FieldProblem[];
  /** What the sentence of this code names, e.g. `{limit: 5000, actual: 6120}`. Never a citizen's text or a secret. */
  values?: {[name: string]: string | number};
  /** Seconds after which trying again makes sense; becomes `Retry-After`. */
  retryAfterSeconds?: number;
  challenge?: ProofOfWorkChallenge;
  cause?: unknown;
}

/**
 * An error that the caller is told about. Use cases throw it; `http/` puts it into words in the asked language and
 * answers `application/problem+json`.
 */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code, {cause: details.cause});
    this.name = 'ProblemError';
    this.code = code;
    this.status = problemCodes[code];
    this.details = details;
  }
}
