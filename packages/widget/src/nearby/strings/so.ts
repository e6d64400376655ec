import type {NearbyWords} from './words.ts';

const so: NearbyWords = {
  title: 'Tan ma la soo sheegay?',
  explain: 'Kuwan dad kale ayaa meel u dhow ka soo sheegay. Waad la socon kartaa halkii aad mid cusub diri lahayd.',
  follow: 'La soco tan',
  email: 'Iimayl, haddii aad rabto inaad isbeddelka ogaato',
  followed: (reference) => `Hadda waxaad la socotaa ${reference}. Uma baahnid inaad mid kale dirto.`,
  mailed: 'Isbeddelka iimayl baan kugu soo sheegaynaa.',
  failed: 'Ma suurtagalin. Hubi cinwaanka oo mar kale isku day.',
};

export default so;
