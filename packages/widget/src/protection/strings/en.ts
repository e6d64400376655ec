import type {ProtectionWords} from './words.ts';

const en: ProtectionWords = {
  identityCode: {
    title: 'The text contains a personal identity code',
    explain: 'We do not need it, and it could end up in the wrong hands. Remove it before you send.',
    remove: 'Remove the identity code',
    removed: 'The identity code has been removed.',
  },
  paymentCard: {
    title: 'The text contains a payment card number',
    explain: 'We do not need it, and somebody could shop with it. Remove it before you send.',
    remove: 'Remove the card number',
    removed: 'The card number has been removed.',
  },
  bankAccount: {
    title: 'The text contains a bank account number',
    explain: 'We pay nothing because of a message. Remove the account number before you send.',
    remove: 'Remove the account number',
    removed: 'The account number has been removed.',
  },
  health: {
    title: 'Are you telling us about somebody’s health?',
    explain: (jurisdiction) =>
      `Your message is read by customer service and by those who handle the matter: ${jurisdiction}. Tell only what the matter needs.`,
    services: 'You can speak about health safely here:',
    elsewhere: 'For health matters, contact your health centre.',
  },
};

export default en;
