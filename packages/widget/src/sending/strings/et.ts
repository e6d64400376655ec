import type {PendingWords} from './words.ts';

const et: PendingWords = {
  sentLater: 'Varem oodanud tagasiside on nüüd saadetud.',
  notTaken: 'Tagasisidet ei saanud saata.',
  takeBack: 'Ava vormis',
  emailGone: 'E-posti aadressi ei salvestatud. Kirjuta see uuesti või saada ilma.',
  phoneGone: 'Telefoninumbrit ei salvestatud. Kirjuta see uuesti või saada ilma.',
  withoutContact: 'Saada ilma',
};

export default et;
