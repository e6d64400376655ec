import type {ProtectionWords} from './words.ts';

const fi: ProtectionWords = {
  identityCode: {
    title: 'Tekstissä on henkilötunnus',
    explain: 'Emme tarvitse sitä, ja se voi joutua vääriin käsiin. Poista se ennen lähettämistä.',
    remove: 'Poista henkilötunnus',
    removed: 'Henkilötunnus on poistettu.',
  },
  paymentCard: {
    title: 'Tekstissä on maksukortin numero',
    explain: 'Emme tarvitse sitä, ja sillä voi tehdä ostoksia. Poista se ennen lähettämistä.',
    remove: 'Poista kortin numero',
    removed: 'Kortin numero on poistettu.',
  },
  bankAccount: {
    title: 'Tekstissä on tilinumero',
    explain: 'Emme maksa mitään viestin perusteella. Poista tilinumero ennen lähettämistä.',
    remove: 'Poista tilinumero',
    removed: 'Tilinumero on poistettu.',
  },
  health: {
    title: 'Kerrotko jonkun terveydestä?',
    explain: (jurisdiction) =>
      `Viestin lukevat asiakaspalvelu ja asian hoitajat: ${jurisdiction}. Kerro vain se, mitä asian hoitaminen vaatii.`,
    services: 'Terveydestä voit kertoa turvallisesti täällä:',
    elsewhere: 'Terveysasioissa ota yhteys omaan terveysasemaasi.',
  },
};

export default fi;
