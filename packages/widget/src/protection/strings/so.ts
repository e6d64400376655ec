import type {ProtectionWords} from './words.ts';

const so: ProtectionWords = {
  identityCode: {
    title: 'Qoraalka waxaa ku jira lambarka aqoonsiga shakhsiga',
    explain: 'Uma baahnin, wuxuuna geli karaa gacmo khaldan. Ka saar ka hor intaadan dirin.',
    remove: 'Ka saar lambarka aqoonsiga',
    removed: 'Lambarka aqoonsiga waa la saaray.',
  },
  paymentCard: {
    title: 'Qoraalka waxaa ku jira lambarka kaarka lacag-bixinta',
    explain: 'Uma baahnin, qof kalena wax buu ku iibsan karaa. Ka saar ka hor intaadan dirin.',
    remove: 'Ka saar lambarka kaarka',
    removed: 'Lambarka kaarka waa la saaray.',
  },
  bankAccount: {
    title: 'Qoraalka waxaa ku jira lambarka akoonka bangiga',
    explain: 'Fariin waxba kuma bixinno. Ka saar lambarka akoonka ka hor intaadan dirin.',
    remove: 'Ka saar lambarka akoonka',
    removed: 'Lambarka akoonka waa la saaray.',
  },
  health: {
    title: 'Ma waxaad ka hadlaysaa caafimaadka qof?',
    explain: (jurisdiction) =>
      `Fariinta waxaa akhriya adeegga macaamiisha iyo kuwa arrinta qabanaya: ${jurisdiction}. Sheeg oo keliya waxa arrintu u baahan tahay.`,
    services: 'Caafimaadka si ammaan ah ayaad halkan ugu sheegi kartaa:',
    elsewhere: 'Arrimaha caafimaadka la xiriir xarunta caafimaadkaaga.',
  },
};

export default so;
