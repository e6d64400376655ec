import {plurals} from '../../strings/format.ts';
import type {PlaceWords} from './words.ts';

const plural = plurals('so');

const so: PlaceWords = {
  search: 'Raadi cinwaan ama goob',
  results: 'Goobaha la helay',
  found: (count) => plural(count, {one: '1 goob ayaa la helay.', other: '# goobood ayaa la helay.'}),
  notFound: 'Goobta lama helin. Khariidadda ku calaamadee ama ereyo ku sharax.',
  unavailable: 'Raadintu hadda ma shaqaynayso. Goobta khariidadda ku calaamadee ama ereyo ku sharax.',
  belongsTo: (owner) =>
    `Goobtan cid kale ayaa leh: ${owner}. Fariinta halkaas u dir ama dhaqaaji calaamadda. Wixii aad qortay way kaydsan yihiin.`,
  photo: 'Isticmaal goobta sawirka lagu qaaday',
  photoSet: 'Goobta waxaa laga qaatay sawirka. Sawirku hadda fariinta ayuu ku jiraa.',
  photoNone: 'Sawirku goob ma sheegayo. Weli fariinta ayuu ku jiraa.',
  photoFailed: 'Sawirka lama akhrin karo. Mid kale dooro ama goobta khariidadda ku calaamadee.',
  photoOffer: 'Sawirku wuxuu sheegayaa meesha laga qaaday. Goob weli lama calaamadin.',
  usePhoto: 'Isticmaal goobta sawirka',
  photoUsed: 'Goobta waxaa laga qaatay sawirka.',
  checkPlace: 'Hubi goobta',
};

export default so;
