import type {ClosingWords} from './words.ts';

const et: ClosingWords = {
  message: {
    title: 'Kas sulgeda vorm?',
    explain: 'Tekst jääb alles. Pildid ja kontaktandmed kaovad, kui lahkud lehelt.',
    stay: 'Jätka kirjutamist',
  },
  code: {
    title: 'Kas kood on alles?',
    explain: 'Hiljem me koodi enam näidata ei saa.',
    stay: 'Näita koodi',
  },
  explainKiosk: 'Kõik, mida kirjutasid, kustutatakse sellest seadmest.',
  leave: 'Sulge vorm',
};

export default et;
