import {problemCodes, type Problem, type ProblemCode, type ProofOfWorkChallenge} from '@city-feedback/contract';
import {problemWords, type Language} from './sentences/index.ts';

/** One field that was not as expected, by its JSON pointer. */
export interface FieldFault {
  path: string;
  code: ProblemCode;
}

export interface RefusalDetails {
  fields?: FieldFault[];
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

/** A refusal that names fields of the body; the first one gives it its code. */
export function refuseFields(first: FieldFault, ...others: FieldFault[]): Refusal {
  return new Refusal(first.code, {fields: [first, ...others]});
}

/** A refusal that names one field of the body. */
export function refuseField(code: ProblemCode, path: string): Refusal {
  return refuseFields({code, path});
}

/** The problem as the server would put it, in the asked language. */
export function problemOf({code, details}: Refusal, language: Language, requestId: string): Problem {
  const {fields, challenge} = details;
  const [title, hint] = problemWords(code, language);
  return {
    type: `/api/docs#problem-${code}`,
    title,
    status: problemCodes[code],
    code,
    hint,
    requestId,
    ...(fields && {fields: fields.map((field) => ({...field, message: problemWords(field.code, language)[0]}))}),
    ...(challenge && {challenge}),
  };
}
