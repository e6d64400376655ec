import {mkdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createTransport} from 'nodemailer';
import {refuseLineBreaks, type Mailer} from './mail.ts';
import {toMessage} from './message.ts';

/** Writes mails as `.eml` files instead of sending them: where no mail server is set. */
export function folderMailer(folder: string): Mailer {
  const transport = createTransport({streamTransport: true, buffer: true});
  return {
    async send(mail) {
      refuseLineBreaks(mail);
      const {message} = (await transport.sendMail(toMessage(mail))) as unknown as {message: Buffer};
      await mkdir(folder, {recursive: true});
      const file = join(folder, `${mail.messageId.split('@')[0]!.replace(/[^\w.-]/g, '_')}.eml`);
      await writeFile(`${file}.part`, message);
      await rename(`${file}.part`, file);
    },
    close() {},
  };
}
