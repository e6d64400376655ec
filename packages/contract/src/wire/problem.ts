/** One field that was not as expected. */
export interface FieldProblem {
  /** JSON pointer into the body (`/contact/email`) or the name of a parameter. */
  path: string;
  /** Branch on it: one of the codes that a problem itself can have. */
  code?: string;
  /** What was expected, as a sentence. */
  message: string;
}

/** What is to be found: a counter whose key, derived with these, begins with `keyPrefix`. All hex is lower case. */
export interface ProofOfWorkParameters {
  /** `PBKDF2/SHA-256`, which browsers and Node derive natively. */
  algorithm: string;
  nonce: string;
  salt: string;
  /** Iterations of one derivation. */
  cost: number;
  /** Bytes of a derived key. */
  keyLength: number;
  keyPrefix: string;
  /** Lets the server check a solution without deriving the key again. */
  keySignature?: string;
  /** Seconds since 1970. */
  expiresAt?: number;
}

/**
 * A puzzle for the sender's machine, never for the person: a challenge of ALTCHA version 2, sent back as it came
 * with the solution, in base64 of `{"challenge": …, "solution": {"counter": …, "derivedKey": …}}`.
 * @see https://altcha.org/docs
 */
export interface ProofOfWorkChallenge {
  parameters: ProofOfWorkParameters;
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
  /** With `proof_of_work_required`: send the solution as `proofOfWork` of the same request. */
  challenge?: ProofOfWorkChallenge;
}
