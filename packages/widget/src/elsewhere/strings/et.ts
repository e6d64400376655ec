import type {ElsewhereWords} from './words.ts';

const et: ElsewhereWords = {
  choose: (name) => `Vali saajaks ${name}`,
  goesTo: (name) => `Sinu tagasiside saab ${name}.`,
  topicAgain: 'Seal sama teemat ei ole. Vali teema uuesti.',
  failed: 'Saajat ei õnnestunud vahetada. Kontrolli ühendust ja proovi uuesti.',
  arrived: (name) => `Aitäh! Sinu tagasiside on kohal. Selle sai ${name}.`,
};

export default et;
