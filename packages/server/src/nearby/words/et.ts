import type {NearbyWords} from './words.ts';

export const et: NearbyWords = {
  received: 'Teatatud. Sellega tegeleb {unit}.',
  inProgress: '{unit} tegeleb asjaga.',
  passedOn: 'Edastatud. Nüüd tegeleb sellega {unit}.',
  stop: {
    title: 'Selle asja kohta enam kirju ei tule',
    explain: 'Kustutame sinu e-posti aadressi ega saada sulle selle kohta enam kirju.',
    button: 'Lõpeta kirjad',
    done: 'Valmis. Sinu e-posti aadress on kustutatud.',
    invalid: {title: 'Link ei tööta', explain: 'Võib-olla on osa lingist puudu. Ava link e-kirjast uuesti.'},
  },
};
