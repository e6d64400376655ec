import {fileURLToPath} from 'node:url';

/** What residents of each language tell, and what the city answers. No department is named anywhere. */
export const residents = {
  fi: {
    text: 'Katuvalo on ollut pimeänä viikon, ja lapset kulkevat siitä kouluun.',
    topic: 'Katuvalo',
    answer: 'Kiitos ilmoituksesta. Lamppu vaihdetaan huomenna.',
    addition: 'Myös seuraava valo vilkkuu.',
    /** What came in earlier. */
    earlier: 'Katuvalo koulun kulmalla vilkkuu illasta aamuun. Nyt siinä on myös sähköjohto irti.',
    confidential: 'Hammaslääkäri',
  },
  sv: {
    text: 'Gatlyktan har varit släckt i en vecka, och barnen går där till skolan.',
    topic: 'Gatlykta',
    answer: 'Tack för anmälan. Lampan byts i morgon.',
    addition: 'Också nästa lykta blinkar.',
    earlier: 'Gatlyktan vid skolans hörn blinkar från kväll till morgon. Nu är också en elledning lös.',
    confidential: 'Tandläkare',
  },
  en: {
    text: 'The street light has been dark for a week, and children walk there to school.',
    topic: 'Street light',
    answer: 'Thank you for telling us. The lamp will be changed tomorrow.',
    addition: 'The next light is flickering too.',
    earlier: 'The street light at the corner of the school flickers all night. Now a cable is loose, too.',
    confidential: 'Dentist',
  },
};

/** A photo of a lamp. */
export const photo = fileURLToPath(new URL('../../../../examples/node-client/lamp.jpg', import.meta.url));
