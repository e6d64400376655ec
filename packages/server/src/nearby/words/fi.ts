import type {NearbyWords} from './words.ts';

export const fi: NearbyWords = {
  received: 'Ilmoitettu. Asian käsittelee {unit}.',
  inProgress: '{unit} käsittelee asiaa.',
  passedOn: 'Välitetty. Nyt asian käsittelee {unit}.',
  stop: {
    title: 'Ei enää viestejä tästä asiasta',
    explain: 'Poistamme sähköpostiosoitteesi, emmekä lähetä enää viestejä tästä asiasta.',
    button: 'Lopeta viestit',
    done: 'Valmis. Sähköpostiosoitteesi on poistettu.',
    invalid: {title: 'Linkki ei toimi', explain: 'Siitä voi puuttua osa. Avaa linkki sähköpostista uudelleen.'},
  },
};
