import type {PendingWords} from './words.ts';

const fi: PendingWords = {
  sentLater: 'Aiemmin odottanut palaute on nyt lähetetty.',
  notTaken: 'Palautetta ei saatu lähetettyä.',
  takeBack: 'Avaa lomakkeella',
  emailGone: 'Sähköpostiosoitetta ei tallennettu. Kirjoita se uudelleen tai lähetä ilman.',
  phoneGone: 'Puhelinnumeroa ei tallennettu. Kirjoita se uudelleen tai lähetä ilman.',
  withoutContact: 'Lähetä ilman',
};

export default fi;
