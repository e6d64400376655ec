import type {SpellingWords} from './words.ts';

const sv: SpellingWords = {
  alphabet:
    'Adam Bertil Cesar David Erik Filip Gustav Helge Ivar Johan Kalle Ludvig Martin Niklas Olof Petter Qvintus Rudolf Sigurd Tore Urban Viktor Wilhelm Xerxes Yngve Zäta',
  spelled: (letter, word) => `${letter} som i ${word}`,
};

export default sv;
