import type {NearbyWords} from './words.ts';

const et: NearbyWords = {
  title: 'Kas sellest on juba teatatud?',
  explain: 'Neist on läheduses juba teatatud. Võid jälgida asja oma teate asemel.',
  follow: 'Jälgi seda',
  email: 'E-post, kui soovid muutustest teada',
  followed: (reference) => `Jälgid nüüd asja ${reference}. Oma teadet pole vaja saata.`,
  mailed: 'Teatame muutustest e-postiga.',
  failed: 'Jälgimine ei õnnestunud. Kontrolli aadressi ja proovi uuesti.',
};

export default et;
