import type {NearbyWords} from './words.ts';

const sv: NearbyWords = {
  title: 'Har det här redan anmälts?',
  explain: 'Det här har andra redan berättat om i närheten. Du kan följa ärendet i stället för att skicka eget.',
  follow: 'Följ det här',
  email: 'E-post, om du vill veta om ändringar',
  followed: (reference) => `Du följer nu ärendet ${reference}. Du behöver inte skicka eget.`,
  mailed: 'Vi berättar om ändringar per e-post.',
  failed: 'Det gick inte att följa ärendet. Kontrollera adressen och försök igen.',
};

export default sv;
