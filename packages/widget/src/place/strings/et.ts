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
};

export default et;
