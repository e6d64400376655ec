import type {PendingWords} from './words.ts';

const sv: PendingWords = {
  sentLater: 'Responsen som väntade har nu skickats.',
  notTaken: 'Responsen kunde inte skickas.',
  takeBack: 'Öppna i formuläret',
  emailGone: 'E-postadressen sparades inte. Skriv den på nytt eller skicka utan.',
  phoneGone: 'Telefonnumret sparades inte. Skriv det på nytt eller skicka utan.',
  withoutContact: 'Skicka utan',
};

export default sv;
