/** What is said of reports of earlier visits, in one language. */
export interface PendingWords {
  /** One that went through now. */
  sentLater: string;
  /** Refused, or tried for too long. */
  notTaken: string;
  openAgain: string;
  /** Contact details are not kept: they are asked for again. */
  emailGone: string;
  phoneGone: string;
  withoutContact: string;
  /** The same form was open in another window, and sent there. */
  alreadySent: string;
  /** Gives a report up, at the first and at the second press. */
  discard: string;
  discardSure: string;
  discarded: string;
  /** Takes a report back at the second press, where something else was written meanwhile. */
  replace: string;
}
