import type {PendingWords} from './words.ts';

const fi: PendingWords = {
  sentLater: 'Aiemmin odottanut palaute on nyt lähetetty.',
  notTaken: 'Palautetta ei saatu lähetettyä.',
  openAgain: 'Avaa lomakkeella',
  emailGone: 'Sähköpostiosoitetta ei tallennettu. Kirjoita se uudelleen tai lähetä ilman.',
  phoneGone: 'Puhelinnumeroa ei tallennettu. Kirjoita se uudelleen tai lähetä ilman.',
  withoutContact: 'Lähetä ilman',
  alreadySent: 'Tämä palaute on jo lähetetty toisesta ikkunasta. Jos tämä on uusi palaute, lähetä uudelleen.',
  discard: 'Poista palaute',
  discardSure: 'Poista lopullisesti',
  discarded: 'Palaute on poistettu.',
  replace: 'Korvaa kirjoittamasi',
};

export default fi;
