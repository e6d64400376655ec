import {plurals} from '../../strings/format.ts';
import type {PlaceWords} from './words.ts';

const plural = plurals('sv');

const sv: PlaceWords = {
  search: 'Sök en adress eller plats',
  results: 'Platser som hittades',
  found: (count) => plural(count, {one: '1 plats hittades.', other: '# platser hittades.'}),
  notFound: 'Platsen hittades inte. Märk ut den på kartan eller beskriv den med ord.',
  unavailable: 'Sökningen fungerar inte just nu. Märk ut platsen på kartan eller beskriv den med ord.',
  belongsTo: (owner) =>
    `Platsen hör till någon annan: ${owner}. Skicka responsen dit eller flytta märket. Det du skrev finns kvar.`,
  photo: 'Använd platsen där en bild togs',
  photoSet: 'Platsen togs från bilden. Bilden följer nu med responsen.',
  photoNone: 'Bilden har ingen platsinformation. Bilden följer ändå med responsen.',
  photoFailed: 'Bilden kan inte läsas. Välj en annan bild eller märk ut platsen på kartan.',
  photoOffer: 'Bilden visar var den togs. Ingen plats är utmärkt ännu.',
  usePhoto: 'Använd bildens plats',
  photoUsed: 'Platsen togs från bilden.',
  checkPlace: 'Kontrollera platsen',
};

export default sv;
