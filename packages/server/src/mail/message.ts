import type {Mail} from './mail.ts';

/** A mail as nodemailer takes it. Files and addresses in it are never fetched. */
export function toMessage({from, to, subject, text, messageId, language}: Mail) {
  return {
    from,
    to,
    subject,
    text,
    messageId: `<${messageId}>`,
    headers: {
      'Content-Language': language,
      // RFC 3834: no out-of-office answers to this.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
