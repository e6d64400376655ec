import type {CallTime, CaseDraft, CaseReceipt} from '@city-feedback/contract';

/** A picture that waits with its report. */
export interface ReportPhoto {
  id: string;
  name: string;
  blob: Blob;
}

/** What the form hands over to be sent. */
export interface NewReport {
  /** The idempotency key that was made when the form opened; names the report in the queue too. */
  key: string;
  draft: CaseDraft;
  /** Site that gets it, when it is not the queue's own. */
  site?: string | undefined;
  photos?: readonly ReportPhoto[];
}

/**
 * - `sending`: on its way just now, perhaps from another tab
 * - `sent`: the city has it
 * - `waiting`: no answer yet; it is tried again by itself, unless `needsContact`
 * - `refused`: the city does not take it as it is; it belongs back into the form
 * - `expired`: could not be sent in 72 hours; the text is still there
 */
export type ReportState = 'sending' | 'sent' | 'waiting' | 'refused' | 'expired';

/** What is kept of an error, so that a form can show it after a reload. */
export interface ReportProblem {
  code: string;
  message: string;
  hint: string;
  fields: readonly {path: string; message: string}[];
}

export interface PhotoStatus {
  id: string;
  name: string;
  /** Which of the case's photos it is, 1–5. */
  number: number;
  /** `waiting` is tried again by itself; `refused` is not, and says why in `problem`. */
  state: 'waiting' | 'sending' | 'sent' | 'refused' | 'expired';
  sentBytes: number;
  totalBytes: number;
  problem?: ReportProblem;
}

/** Where a report stands, for the person who wrote it. */
export interface ReportStatus {
  key: string;
  state: ReportState;
  /** Site that gets it; the queue's own when missing. */
  site: string | undefined;
  /** The message. Empty once the city has it. */
  text: string;
  /** Language that the form had while it was written. */
  language: string | undefined;
  /** Epoch milliseconds. */
  addedAt: number;
  /** Epoch milliseconds after which it is no longer tried. */
  expiresAt: number;
  /**
   * Whether a reload of the page keeps it. `false` where the browser gives no storage (private windows, full disk)
   * and on shared devices: then say that the page must stay open.
   */
  survivesReload: boolean;
  /** The contact details are gone with the page on which they were typed: ask for them again, or send without. */
  needsContact: boolean;
  /** The city shall phone then. */
  callTime: CallTime | undefined;
  /**
   * Missing in state `sent` only when the city already had the report with the contact details of an earlier try:
   * its acknowledgement goes to them by mail.
   */
  receipt?: CaseReceipt;
  /** Why it was refused. */
  problem?: ReportProblem;
  /** Whether the person has seen how it ended; it is only still here because photos are on their way. */
  dismissed: boolean;
  photos: PhotoStatus[];
}

/** A report as it is kept on the device: without contact details, and without content once that is with the city. */
export interface StoredReport {
  key: string;
  /** Which queue it belongs to: endpoint and site. */
  queue: string;
  state: Exclude<ReportState, 'sending'>;
  draft: Omit<CaseDraft, 'contact'> | undefined;
  site?: string | undefined;
  /** Whether contact details belong to it that are not in here. */
  hasContact: boolean;
  /** Whether it goes out with other contact details than an earlier try had. */
  contactChanged: boolean;
  photos: StoredPhoto[];
  addedAt: number;
  attempts: number;
  /** Epoch milliseconds before which it is not tried again by itself. */
  nextAttemptAt: number;
  dismissed: boolean;
  receipt?: CaseReceipt;
  problem?: ReportProblem;
}

export interface StoredPhoto {
  id: string;
  name: string;
  number: number;
  state: Exclude<PhotoStatus['state'], 'sending'>;
  totalBytes: number;
  /** Missing once it was sent, refused or has expired. */
  blob?: Blob;
  problem?: ReportProblem;
}
