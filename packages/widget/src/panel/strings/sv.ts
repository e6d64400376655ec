import type {ClosingWords} from './words.ts';

const sv: ClosingWords = {
  message: {
    title: 'Vill du stänga formuläret?',
    explain: 'Texten sparas. Bilder och kontaktuppgifter försvinner när du lämnar sidan.',
    stay: 'Fortsätt skriva',
  },
  code: {
    title: 'Har du sparat koden?',
    explain: 'Vi kan inte visa koden senare.',
    stay: 'Visa koden',
  },
  explainKiosk: 'Allt du har skrivit tas bort från den här enheten.',
  leave: 'Stäng formuläret',
};

export default sv;
