import {plurals} from '../../strings/format.ts';
import type {PlaceWords} from './words.ts';

const plural = plurals('en');

const en: PlaceWords = {
  search: 'Search for an address or place',
  results: 'Places found',
  found: (count) => plural(count, {one: '1 place found.', other: '# places found.'}),
  notFound: 'The place was not found. Mark it on the map or describe it in words.',
  unavailable: 'The search does not work right now. Mark the place on the map or describe it in words.',
  belongsTo: (owner) =>
    `This place belongs to somebody else: ${owner}. Send your feedback there, or move the pin. What you wrote is kept.`,
};

export default en;
