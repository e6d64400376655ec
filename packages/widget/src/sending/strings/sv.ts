import type {PendingWords} from './words.ts';

const sv: PendingWords = {
  sentLater: 'Responsen som väntade har nu skickats.',
  notTaken: 'Responsen kunde inte skickas.',
  openAgain: 'Öppna i formuläret',
  emailGone: 'E-postadressen sparades inte. Skriv den på nytt eller skicka utan.',
  phoneGone: 'Telefonnumret sparades inte. Skriv det på nytt eller skicka utan.',
  withoutContact: 'Skicka utan',
  alreadySent: 'Responsen har redan skickats från ett annat fönster. Om det här är en ny respons, skicka på nytt.',
  discard: 'Ta bort',
  discardSure: 'Ta bort för gott',
  discarded: 'Responsen har tagits bort.',
  replace: 'Ersätt det du har skrivit',
};

export default sv;
