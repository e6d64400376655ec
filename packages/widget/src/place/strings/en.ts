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
  photo: 'Use the place where a photo was taken',
  photoSet: 'The place was taken from the photo. The photo is now part of your feedback.',
  photoNone: 'The photo does not tell its place. It is part of your feedback all the same.',
  photoFailed: 'The photo could not be read. Choose another one or mark the place on the map.',
  photoOffer: 'The photo tells where it was taken. No place is set yet.',
  usePhoto: 'Use the place of the photo',
  photoUsed: 'The place was taken from the photo.',
  checkPlace: 'Check the place',
};

export default en;
