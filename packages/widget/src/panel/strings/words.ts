interface Question {
  title: string;
  explain: string;
  stay: string;
}

/** What is asked on Close, and only when something would be lost, in one language. */
export interface ClosingWords {
  /** Of what was written and not sent yet. */
  message: Question;
  /** Of a tracking code that nobody has kept. */
  code: Question;
  /** Of what was written on a shared device. */
  explainKiosk: string;
  leave: string;
}
