import {plurals} from '../../strings/format.ts';
import type {PlaceWords} from './words.ts';

const plural = plurals('fi');

const fi: PlaceWords = {
  search: 'Hae osoitetta tai paikkaa',
  results: 'Löytyneet paikat',
  found: (count) => plural(count, {one: '1 paikka löytyi.', other: '# paikkaa löytyi.'}),
  notFound: 'Paikkaa ei löytynyt. Merkitse se kartalle tai kuvaile sanoin.',
  unavailable: 'Haku ei toimi juuri nyt. Merkitse paikka kartalle tai kuvaile sanoin.',
  belongsTo: (owner) =>
    `Paikka kuuluu toiselle: ${owner}. Lähetä palaute sinne tai siirrä merkkiä. Kirjoittamasi säilyy.`,
  photo: 'Käytä kuvan ottopaikkaa',
  photoSet: 'Paikka otettiin kuvasta. Kuva on nyt mukana palautteessa.',
  photoNone: 'Kuvassa ei ole paikkatietoa. Kuva on silti mukana palautteessa.',
  photoFailed: 'Kuvaa ei voi lukea. Valitse toinen kuva tai merkitse paikka kartalle.',
  photoOffer: 'Kuva kertoo, missä se otettiin. Paikkaa ei ole vielä merkitty.',
  usePhoto: 'Käytä kuvan paikkaa',
  photoUsed: 'Paikka otettiin kuvasta.',
  checkPlace: 'Tarkista paikka',
};

export default fi;
