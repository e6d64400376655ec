import type {ClosingWords} from './words.ts';

const en: ClosingWords = {
  message: {
    title: 'Close the form?',
    explain: 'Your text is kept. Photos and contact details are lost when you leave this page.',
    stay: 'Keep writing',
  },
  code: {
    title: 'Have you kept the code?',
    explain: 'We cannot show the code again later.',
    stay: 'Show the code',
  },
  explainKiosk: 'Everything you have written is removed from this device.',
  leave: 'Close the form',
};

export default en;
