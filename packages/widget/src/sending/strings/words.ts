/** What is said of reports of earlier visits, in one language. */
export interface PendingWords {
  /** One that went through now. */
  sentLater: string;
  /** Refused, or tried for too long. */
  notTaken: string;
  takeBack: string;
  /** Contact details are not kept: they are asked for again. */
  emailGone: string;
  phoneGone: string;
  withoutContact: string;
}
