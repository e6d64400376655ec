import type {MailWords} from './words.ts';

export const fi: MailWords = {
  acknowledgement: {
    subject: 'Palautteesi on vastaanotettu ({reference})',
    thanks: 'Kiitos palautteestasi. Se on perillä. Sen käsittelee {unit}.',
    promise: 'Vastaamme viimeistään {date}.',
    noAnswer: 'Et pyytänyt vastausta. Linkistä näet, mitä palautteellesi tapahtuu.',
  },
  answer: {
    subject: 'Vastaus palautteeseesi ({reference})',
    intro: '{unit} on vastannut palautteeseesi:',
    rate: 'Kerro, auttoiko vastaus, tai avaa asia uudelleen:',
  },
  follower: {
    subject: 'Uutta palautteesta {reference}',
    intro: 'Seuraat asiaa, josta myös muut ovat ilmoittaneet: {topic}, palaute {reference}.',
    stop: 'Lopeta viestit ja poista osoitteesi:',
  },
  ring: {
    subject: {
      received: 'Uusi palaute {reference}',
      transferred: 'Teille siirretty palaute {reference}',
      information_added: 'Lisätietoa palautteeseen {reference}',
      reopened: 'Uudelleen avattu palaute {reference}',
    },
    topic: 'Aihe: {topic}',
    due: 'Vastaus luvattu viimeistään {date}.',
    open: 'Avaa palaute:',
  },
  reference: 'Palautenumero: {reference}',
  follow: 'Seuraa palautetta ja lisää tietoja:',
  keepLink: 'Linkki on henkilökohtainen. Älä välitä sitä muille.',
  regards: 'Terveisin\n{unit}',
};
