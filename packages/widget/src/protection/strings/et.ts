import type {ProtectionWords} from './words.ts';

const et: ProtectionWords = {
  identityCode: {
    title: 'Tekstis on isikukood',
    explain: 'Me ei vaja seda ja see võib sattuda valedesse kätesse. Eemalda see enne saatmist.',
    remove: 'Eemalda isikukood',
    removed: 'Isikukood on eemaldatud.',
  },
  paymentCard: {
    title: 'Tekstis on maksekaardi number',
    explain: 'Me ei vaja seda ja keegi võib sellega oste teha. Eemalda see enne saatmist.',
    remove: 'Eemalda kaardi number',
    removed: 'Kaardi number on eemaldatud.',
  },
  bankAccount: {
    title: 'Tekstis on pangakonto number',
    explain: 'Me ei maksa sõnumi põhjal midagi. Eemalda konto number enne saatmist.',
    remove: 'Eemalda konto number',
    removed: 'Konto number on eemaldatud.',
  },
  health: {
    title: 'Kas räägid kellegi tervisest?',
    explain: (jurisdiction) =>
      `Sõnumit loevad klienditeenindus ja asja lahendajad: ${jurisdiction}. Räägi ainult seda, mida asi nõuab.`,
    services: 'Tervisest saad turvaliselt rääkida siin:',
    elsewhere: 'Terviseküsimustes pöördu oma tervisekeskusse.',
  },
};

export default et;
