import type {SpellingWords} from './words.ts';

const fi: SpellingWords = {
  alphabet:
    'Aarne Bertta Celsius Daavid Eemeli Faarao Gideon Heikki Iivari Jussi Kalle Lauri Matti Niilo Otto Paavo Kuu Risto Sakari Tyyne Urho Vihtori Viski Äksä Yrjö Tseta',
  spelled: (letter, word) => `${letter} niin kuin ${word}`,
};

export default fi;
