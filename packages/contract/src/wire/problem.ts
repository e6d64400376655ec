/** One field that was not as expected. */
export interface FieldProblem {
  /** JSON pointer into the body (`/contact/email`) or the name of a parameter. */
  path: string;
  /** What was expected, as a sentence. */
  message: string;
}

/** A puzzle for the sender's machine, never for the person. */
export interface ProofOfWorkChallenge {
  algorithm: string;
  challenge: string;
  maxNumber: number;
  salt: string;
  signature: string;
}

/** RFC 9457 `application/problem+json`. Branch on `code`; `title` and `hint` are in the asked language. */
export interface Problem {
  type: string;
  /** One sentence: what was expected, what came. */
  title: string;
  status: number;
  code: string;
  /** What helps. */
  hint: string;
  fields?: FieldProblem[];
  requestId: string;
  challenge?: ProofOfWorkChallenge;
}
