import type {ElsewhereWords} from './words.ts';

const fi: ElsewhereWords = {
  choose: (name) => `Valitse vastaanottajaksi ${name}`,
  goesTo: (name) => `Palautteesi saa ${name}.`,
  topicAgain: 'Siellä ei ole samaa aihetta. Valitse aihe uudelleen.',
  failed: 'Vastaanottajaa ei voitu vaihtaa. Tarkista yhteys ja yritä uudelleen.',
  arrived: (name) => `Kiitos! Palautteesi on perillä. Sen sai ${name}.`,
};

export default fi;
