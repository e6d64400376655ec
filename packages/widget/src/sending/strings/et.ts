import type {PendingWords} from './words.ts';

const et: PendingWords = {
  sentLater: 'Varem oodanud tagasiside on nüüd saadetud.',
  notTaken: 'Tagasisidet ei saanud saata.',
  openAgain: 'Ava vormis',
  emailGone: 'E-posti aadressi ei salvestatud. Kirjuta see uuesti või saada ilma.',
  phoneGone: 'Telefoninumbrit ei salvestatud. Kirjuta see uuesti või saada ilma.',
  withoutContact: 'Saada ilma',
  alreadySent: 'See tagasiside on juba teisest aknast saadetud. Kui see on uus, saada uuesti.',
  discard: 'Kustuta',
  discardSure: 'Kustuta lõplikult',
  discarded: 'Tagasiside on kustutatud.',
  replace: 'Asenda kirjutatu',
};

export default et;
