import type {ClosingWords} from './words.ts';

const fi: ClosingWords = {
  message: {
    title: 'Haluatko sulkea lomakkeen?',
    explain: 'Teksti jää talteen. Kuvat ja yhteystiedot katoavat, kun lähdet sivulta.',
    stay: 'Jatka kirjoittamista',
  },
  code: {
    title: 'Onko koodi tallessa?',
    explain: 'Emme voi näyttää koodia enää myöhemmin.',
    stay: 'Näytä koodi',
  },
  explainKiosk: 'Kaikki kirjoittamasi poistetaan tältä laitteelta.',
  leave: 'Sulje lomake',
};

export default fi;
