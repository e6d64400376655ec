import {plurals} from '../../strings/format.ts';
import type {PlaceWords} from './words.ts';

const plural = plurals('et');

const et: PlaceWords = {
  search: 'Otsi aadressi või kohta',
  results: 'Leitud kohad',
  found: (count) => plural(count, {one: 'Leiti 1 koht.', other: 'Leiti # kohta.'}),
  notFound: 'Kohta ei leitud. Märgi see kaardile või kirjelda sõnadega.',
  unavailable: 'Otsing praegu ei tööta. Märgi koht kaardile või kirjelda sõnadega.',
  belongsTo: (owner) => `Koht kuulub teisele: ${owner}. Saada tagasiside sinna või nihuta märki. Kirjutatu jääb alles.`,
  photo: 'Kasuta foto tegemise kohta',
  photoSet: 'Koht võeti fotolt. Foto on nüüd tagasisides kaasas.',
  photoNone: 'Fotol pole asukohta. Foto on siiski tagasisides kaasas.',
  photoFailed: 'Fotot ei saa lugeda. Vali teine foto või märgi koht kaardile.',
  photoOffer: 'Pilt näitab, kus see tehti. Kohta pole veel märgitud.',
  usePhoto: 'Kasuta pildi kohta',
  photoUsed: 'Koht võeti pildilt.',
  checkPlace: 'Kontrolli kohta',
};

export default et;
