import type {NearbyWords} from './words.ts';

export const fi: NearbyWords = {
  received: 'Ilmoitettu. Asiasta vastaa {unit}.',
  inProgress: 'Työn alla: {unit}.',
  passedOn: 'Välitetty eteenpäin. Asiasta vastaa nyt {unit}.',
  stop: {
    title: 'Ei enää viestejä tästä asiasta',
    explain: 'Poistamme sähköpostiosoitteesi, emmekä lähetä sinulle enää viestejä asiasta.',
    button: 'Lopeta viestit',
    done: 'Valmis. Sähköpostiosoitteesi on poistettu.',
    invalid: {title: 'Linkki ei toimi', explain: 'Siitä voi puuttua osa. Avaa linkki sähköpostista uudelleen.'},
  },
};
