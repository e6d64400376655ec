import type {PendingWords} from './words.ts';

const so: PendingWords = {
  sentLater: 'Jawaab-celintii sugaysay hadda waa la diray.',
  notTaken: 'Jawaab-celintaada lama diri karin.',
  takeBack: 'Ku fur foomka',
  emailGone: 'Cinwaanka iimaylka lama kaydin. Mar kale qor ama la’aantiis dir.',
  phoneGone: 'Lambarka telefoonka lama kaydin. Mar kale qor ama la’aantiis dir.',
  withoutContact: 'La’aantiis dir',
};

export default so;
