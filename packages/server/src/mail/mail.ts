/** A mail as plain text. Nothing a resident wrote is ever in it. */
export interface Mail {
  from: string;
  to: string;
  subject: string;
  text: string;
  /** `…@host`, the same for each try, so that mail programs show one of several. */
  messageId: string;
  /** BCP 47. */
  language: string;
}

/** Hands mails over. Resolves when the next server has taken it, or it is on disk. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  /** Ends idle connections. */
  close(): void;
}

/** A field that would begin another header. */
export class MailFieldError extends Error {
  override name = 'MailFieldError';
}

/** @throws {MailFieldError} when a header field has a line break in it */
export function refuseLineBreaks({from, to, subject, messageId, language}: Mail): void {
  for (const [field, value] of Object.entries({from, to, subject, messageId, language})) {
    if (/[\r\n]/.test(value)) throw new MailFieldError(`expected ${field} without a line break`);
  }
}
