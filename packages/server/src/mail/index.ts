export {folderMailer} from './folder-mailer.ts';
export {mailHandlers} from './handlers.ts';
export type {MailHandlerOptions} from './handlers.ts';
export {MailFieldError} from './mail.ts';
export type {Mail, Mailer} from './mail.ts';
export {smtpMailer} from './smtp-mailer.ts';
