import type {NearbyWords} from './words.ts';

const fi: NearbyWords = {
  title: 'Onko tämä jo ilmoitettu?',
  explain: 'Näistä on jo kerrottu lähellä. Voit seurata asiaa oman palautteen sijaan.',
  follow: 'Seuraa tätä',
  email: 'Sähköposti, jos haluat tiedon muutoksista',
  followed: (reference) => `Seuraat nyt palautetta ${reference}. Sinun ei tarvitse lähettää omaa.`,
  mailed: 'Kerromme muutoksista sähköpostilla.',
  failed: 'Seuraaminen ei onnistunut. Tarkista osoite ja yritä uudelleen.',
};

export default fi;
