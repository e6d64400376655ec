import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import PostalMime, {type Email} from 'postal-mime';
import {SMTPServer} from 'smtp-server';

export interface ReceivedMail extends Email {
  /** Of the envelope. */
  recipients: string[];
  raw: string;
}

export interface TestMailServer {
  url: string;
  mails: ReceivedMail[];
  /** Resolves with the mails once there are so many. */
  waitFor(count: number): Promise<ReceivedMail[]>;
  /** Answers the next mail with this SMTP code instead of taking it. */
  refuseNext(code: number, message: string): void;
  stop(): Promise<void>;
}

/** A real SMTP server on the loopback. */
export async function testMailServer(): Promise<TestMailServer> {
  const mails: ReceivedMail[] = [];
  const waiting: {count: number; resolve: (mails: ReceivedMail[]) => void}[] = [];
  let refusal: Error | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    async onData(stream, session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
      if (refusal) {
        done(refusal);
        refusal = undefined;
        return;
      }
      const raw = Buffer.concat(parts).toString();
      const recipients = session.envelope.rcptTo.map(({address}) => address);
      mails.push({...(await PostalMime.parse(raw)), recipients, raw});
      done();
      for (const {count, resolve} of waiting) if (mails.length >= count) resolve(mails);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const {port} = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitFor: (count) =>
      mails.length >= count ? Promise.resolve(mails) : new Promise((resolve) => waiting.push({count, resolve})),
    refuseNext(code, message) {
      refusal = Object.assign(new Error(message), {responseCode: code});
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
