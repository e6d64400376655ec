import {problemCodes, type ProblemCode, type ProofOfWorkChallenge} from '@city-feedback/contract';

/**
 * What a sentence names, e.g. `{limit: 5000, actual: 6120}`; words that differ by language are given as
 * `{fi: …, sv: …, en: …}`. Never a citizen's text or a secret.
 */
export interface ProblemValues {
  [name: string]: string | number | {[language: string]: string};
}

/** One field that was not as expected. Its sentence is the one of its code. */
export interface FieldFault {
  /** JSON pointer into the body (`/contact/email`) or the name of a parameter. */
  path: string;
  code: ProblemCode;
  values?: ProblemValues;
}

export interface ProblemDetails {
  /** Which fields were not as expected. */
  fields?: FieldFault[];
  values?: ProblemValues;
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

  /** A problem of one field, which is named in `fields` too. */
  static ofField(code: ProblemCode, path: string, values: ProblemValues = {}): ProblemError {
    return new ProblemError(code, {values: {field: path, ...values}, fields: [{path, code, values}]});
  }

  /** Several fields at once; the first one gives the problem its code. */
  static ofFields(fields: FieldFault[]): ProblemError {
    const [first] = fields;
    if (!first) throw new RangeError('expected at least one field, got none');
    return new ProblemError(first.code, {values: {field: first.path, ...first.values}, fields});
  }
}
