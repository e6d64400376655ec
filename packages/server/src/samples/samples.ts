import type {Sample} from './sample.ts';

/** Cases in several states, languages and rings, the oldest first. Places lie within the demo city. */
export const samples: Sample[] = [
  {
    site: 'streets',
    daysAgo: 6,
    draft: {
      topicId: 'street-light',
      kind: 'fault',
      text: 'Katuvalo Rantatien ja Kirkkokadun kulmassa on ollut pimeänä jo viikon. Lapset kulkevat siitä kouluun.',
      place: {latitude: 61.0002, longitude: 20.0149, label: 'Rantatien ja Kirkkokadun kulma', source: 'pin'},
      wantsAnswer: true,
      contact: {name: 'Aino Koivisto', email: 'aino.koivisto@asukas.example'},
      mayPublish: true,
    },
    steps: [
      {take: true},
      {note: 'Urakoitsijalle tilattu lampun vaihto, työnumero 4417.'},
      {answer: 'Kiitos ilmoituksesta. Lamppu vaihdettiin eilen, ja valo palaa taas.', outcome: 'fixed'},
    ],
  },
  {
    site: 'streets',
    daysAgo: 5,
    draft: {
      topicId: 'playground',
      kind: 'fault',
      text: 'Gungan på lekplatsen vid Björknäs har en sliten kedja. Är den säker för små barn?',
      place: {latitude: 61.0092, longitude: 20.0655, label: 'Björknäs lekplats', source: 'pin'},
      attributes: [{id: 'can-hurt', values: ['perhaps']}],
      wantsAnswer: true,
      contact: {email: 'erik.strand@invanare.example'},
      language: 'sv',
    },
    steps: [
      {take: true},
      {
        answer:
          'Tack! Gungan är avstängd från och med i dag. En ny kedja är beställd, och gungan öppnas igen när den är på plats.',
        outcome: 'in_work_programme',
      },
    ],
  },
  {
    site: 'streets',
    daysAgo: 4,
    draft: {
      topicId: 'pothole',
      kind: 'fault',
      text: 'Syvä kuoppa Satamakadun suojatien kohdalla, pyörän rengas meni jo puhki. 🚲',
      place: {latitude: 60.9968, longitude: 20.0187, label: 'Satamakadun suojatie', source: 'here'},
      wantsAnswer: true,
      callTime: 'afternoon',
      contact: {phone: '000 555 1234'},
    },
    steps: [{take: true}],
  },
  {
    site: 'streets',
    daysAgo: 3,
    draft: {
      text: 'Kuka huolehtii vanhan uimalan laiturista? Lankkuja puuttuu, ja siitä voi pudota mereen.',
      place: {latitude: 60.9921, longitude: 20.0102, label: 'Vanhan uimalan laituri', source: 'pin'},
      wantsAnswer: true,
    },
    steps: [{transferTo: 'parks', reason: 'Uimarannat ja laiturit kuuluvat puistoille.'}],
  },
  {
    site: 'museum',
    daysAgo: 3,
    draft: {
      topicId: 'object-question',
      kind: 'question',
      text: 'Where was the ship’s bell of the barque Aallotar found, and may I photograph it for a school project?',
      serviceObjectId: 'maritime-museum',
      wantsAnswer: true,
      contact: {name: 'Maya Lindqvist', email: 'maya@visitor.example'},
      language: 'en',
      mayPublish: true,
    },
    steps: [
      {take: true},
      {
        answer:
          'The bell was raised from the outer skerries in 1974, thirty years after the wreck was found. You may photograph it freely, without a flash.',
        outcome: 'answered',
      },
    ],
  },
  {
    site: 'streets',
    daysAgo: 2,
    draft: {
      topicId: 'snow-ploughing',
      kind: 'criticism',
      text: 'Aurausauto jätti ison vallin pihan suulle kolmatta kertaa tällä viikolla. Vanha ihminen ei jaksa sitä lapioida.',
      place: {latitude: 61.0081, longitude: 19.9562, label: 'Mäntylänkuja', source: 'address'},
      wantsAnswer: true,
      contact: {name: 'Veikko Niemi', phone: '000 555 9876'},
    },
  },
  {
    site: 'streets',
    daysAgo: 1,
    draft: {
      topicId: 'swimming-hall',
      kind: 'praise',
      text: 'Uimahallin uusi aamuvuoro on loistava. Kiitos henkilökunnalle!',
      serviceObjectId: 'swimming-hall-meri',
      wantsAnswer: false,
      mayPublish: true,
    },
  },
  {
    site: 'museum',
    daysAgo: 1,
    draft: {
      topicId: 'exhibition-feedback',
      kind: 'idea',
      text: 'Utställningen om fyrarna var fin, men texterna sitter för högt för barn och för den som sitter i rullstol.',
      serviceObjectId: 'maritime-museum',
      wantsAnswer: false,
      language: 'sv',
    },
  },
  {
    site: 'streets',
    daysAgo: 0,
    draft: {
      topicId: 'overflowing-bin',
      kind: 'fault',
      text: 'The bins along the seaside path are overflowing and the gulls spread the rubbish everywhere.',
      place: {latitude: 60.9953, longitude: 20.0125, label: 'Seaside path', source: 'pin'},
      wantsAnswer: true,
      language: 'en',
    },
  },
];
