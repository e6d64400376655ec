import type {ElsewhereWords} from './words.ts';

const sv: ElsewhereWords = {
  choose: (name) => `Välj ${name} som mottagare`,
  goesTo: (name) => `Din respons går till ${name}.`,
  topicAgain: 'De har inte samma ämne. Välj ämnet på nytt.',
  failed: 'Mottagaren kunde inte bytas. Kontrollera anslutningen och försök igen.',
  arrived: (name) => `Tack! ${name} har fått din respons.`,
};

export default sv;
