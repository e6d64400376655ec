import type {MailWords} from './words.ts';

export const sv: MailWords = {
  acknowledgement: {
    subject: 'Vi har tagit emot din respons ({reference})',
    thanks: 'Tack för din respons. Den har kommit fram. Nu har {unit} den.',
    promise: 'Vi svarar senast {date}.',
    noAnswer: 'Du bad inte om svar. Via länken ser du vad som händer.',
  },
  answer: {
    subject: 'Svar på din respons ({reference})',
    intro: '{unit} har svarat på din respons:',
    rate: 'Berätta om svaret hjälpte, eller öppna ärendet igen:',
  },
  follower: {
    subject: 'Nytt i ärende {reference}',
    intro: 'Du följer ett ärende som också andra har anmält: {topic}, ärende {reference}.',
    stop: 'Sluta få meddelanden och radera din adress:',
  },
  ring: {
    subject: {
      received: 'Nytt ärende {reference}',
      transferred: 'Ärende {reference} har flyttats till er',
      information_added: 'Nya uppgifter i ärende {reference}',
      reopened: 'Ärende {reference} har öppnats igen',
    },
    topic: 'Ämne: {topic}',
    due: 'Svar utlovat senast {date}.',
    open: 'Öppna ärendet:',
  },
  reference: 'Ärendenummer: {reference}',
  follow: 'Följ ärendet och lägg till uppgifter:',
  keepLink: 'Länken är personlig. Skicka den inte vidare.',
  regards: 'Med vänlig hälsning\n{unit}',
};
