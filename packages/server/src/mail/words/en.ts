import type {MailWords} from './words.ts';

export const en: MailWords = {
  acknowledgement: {
    subject: 'We have received your message ({reference})',
    thanks: 'Thank you for your message. It has arrived, and {unit} has it.',
    promise: 'We will answer by {date}.',
    noAnswer: 'You did not ask for an answer, but the link shows what happens to it.',
  },
  answer: {
    subject: 'Answer to your message ({reference})',
    intro: '{unit} has answered your message:',
    rate: 'Say whether the answer helped, or open the matter again:',
  },
  follower: {
    subject: 'News on case {reference}',
    intro: 'You follow a matter that others have reported, too: {topic}, case {reference}.',
    stop: 'No more mails about it, and your address deleted:',
  },
  ring: {
    subject: {
      received: 'New case {reference}',
      transferred: 'Case {reference} was moved to you',
      information_added: 'More information on case {reference}',
      reopened: 'Case {reference} was opened again',
    },
    topic: 'Topic: {topic}',
    due: 'An answer is promised by {date}.',
    open: 'Open the case:',
  },
  reference: 'Case number: {reference}',
  follow: 'Follow it and add information:',
  keepLink: 'The link is personal. Please do not pass it on.',
  regards: 'Kind regards\n{unit}',
};
