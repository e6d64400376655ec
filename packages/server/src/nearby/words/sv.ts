import type {NearbyWords} from './words.ts';

export const sv: NearbyWords = {
  received: 'Anmält. {unit} har det.',
  inProgress: '{unit} arbetar med det.',
  passedOn: 'Vidarebefordrat. {unit} har det nu.',
  stop: {
    title: 'Inga fler meddelanden om det här ärendet',
    explain: 'Vi raderar din e-postadress och skickar inga fler meddelanden om ärendet.',
    button: 'Sluta skicka meddelanden',
    done: 'Klart. Din e-postadress är raderad.',
    invalid: {title: 'Länken fungerar inte', explain: 'En del av den kan saknas. Öppna länken i e-posten igen.'},
  },
};
