import type {PendingWords} from './words.ts';

const so: PendingWords = {
  sentLater: 'Jawaab-celintii sugaysay hadda waa la diray.',
  notTaken: 'Jawaab-celintaada lama diri karin.',
  openAgain: 'Ku fur foomka',
  emailGone: 'Cinwaanka iimaylka lama kaydin. Mar kale qor ama la’aantiis dir.',
  phoneGone: 'Lambarka telefoonka lama kaydin. Mar kale qor ama la’aantiis dir.',
  withoutContact: 'La’aantiis dir',
  alreadySent: 'Jawaab-celintan hore ayaa daaqad kale looga diray. Haddii ay tahay mid cusub, mar kale dir.',
  discard: 'Tirtir',
  discardSure: 'Gebi ahaanba tirtir',
  discarded: 'Jawaab-celinta waa la tirtiray.',
  replace: 'Beddel waxaad qortay',
};

export default so;
