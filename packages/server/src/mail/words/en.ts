import type {MailWords} from './words.ts';

export const en: MailWords = {
  acknowledgement: {
    subject: 'We have your feedback ({reference})',
    thanks: 'Thank you for your feedback. It has arrived, and {unit} has it.',
    promise: 'We will answer by {date}.',
    noAnswer: 'You did not ask for an answer. The link shows what happens to your feedback.',
  },
  answer: {
    subject: 'Answer to your feedback ({reference})',
    intro: '{unit} has answered your feedback:',
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
  reference: 'Reference: {reference}',
  follow: 'Follow it and add information:',
  keepLink: 'The link is personal. Please do not pass it on.',
  regards: 'Kind regards\n{unit}',
};
