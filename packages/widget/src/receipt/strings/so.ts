import type {SpellingWords} from './words.ts';

const so: SpellingWords = {
  alphabet:
    'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  spelled: (letter, word) => `${letter} sida ${word}`,
};

export default so;
