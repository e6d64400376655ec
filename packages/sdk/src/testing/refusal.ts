import {
  problemCodes,
  type FieldProblem,
  type Problem,
  type ProblemCode,
  type ProofOfWorkChallenge,
} from '@city-feedback/contract';
import {problemWords, type Language} from './sentences/index.ts';

export interface RefusalDetails {
  fields?: FieldProblem[];
  retryAfterSeconds?: number;
  challenge?: ProofOfWorkChallenge;
}

/** Thrown where the test double answers with a problem. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A refusal that names one field of the body. */
export function refuseField(code: ProblemCode, path: string): Refusal {
  return new Refusal(code, {fields: [{path, message: ''}]});
}

/** The problem as the server would put it, in the asked language. */
export function problemOf(refusal: Refusal, language: Language, requestId: string): Problem {
  const {code, details} = refusal;
  const [title, hint] = problemWords(code, language);
  return {
    type: 'about:blank',
    title,
    status: problemCodes[code],
    code,
    hint,
    requestId,
    ...(details.fields && {fields: details.fields.map(({path, message}) => ({path, message: message || title}))}),
    ...(details.challenge && {challenge: details.challenge}),
  };
}
