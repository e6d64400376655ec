import {createTransport} from 'nodemailer';
import {refuseLineBreaks, type Mailer} from './mail.ts';
import {toMessage} from './message.ts';

/** Each well below the 60 s after which another worker would take the job over. */
const timeouts = {connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000};

/**
 * Sends mails over SMTP.
 *
 * @param url  `smtp://user:password@host:587` (STARTTLS when offered) or `smtps://…:465`
 */
export function smtpMailer(url: string): Mailer {
  const transport = createTransport({url, pool: true, maxConnections: 4, ...timeouts});
  return {
    async send(mail) {
      refuseLineBreaks(mail);
      await transport.sendMail(toMessage(mail));
    },
    close: () => transport.close(),
  };
}
