import type {ProblemCode} from '@city-feedback/contract';

export interface ProblemWords {
  /** One sentence: what was expected, what came. `{name}` is replaced by the value of that name. */
  title: string;
  /** What helps. */
  hint: string;
}

/** A language's words for every code: a missing one fails the type check. */
export type ProblemSentences = {[code in ProblemCode]: ProblemWords};
