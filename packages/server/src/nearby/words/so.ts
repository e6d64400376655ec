import type {NearbyWords} from './words.ts';

export const so: NearbyWords = {
  received: 'La soo sheegay. Waxaa haya {unit}.',
  inProgress: '{unit} ayaa ka shaqaynaysa.',
  passedOn: 'La gudbiyay. Hadda waxaa haya {unit}.',
  stop: {
    title: 'Iimayl dambe oo arrintan ku saabsan ma jiro',
    explain: 'Cinwaankaaga iimaylka waan tirtiraynaa, arrintanna iimayl dambe kuuma soo dirayno.',
    button: 'Jooji iimayllada',
    done: 'Waa dhammaatay. Cinwaankaaga iimaylka waa la tirtiray.',
    invalid: {
      title: 'Xiriirku ma shaqaynayo',
      explain: 'Waxaa laga yaabaa in qayb ka maqan tahay. Mar kale ka fur iimaylka.',
    },
  },
};
