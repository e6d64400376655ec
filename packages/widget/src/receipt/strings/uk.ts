import type {SpellingWords} from './words.ts';

const uk: SpellingWords = {
  alphabet:
    'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  spelled: (letter, word) => `${letter} – ${word}`,
};

export default uk;
