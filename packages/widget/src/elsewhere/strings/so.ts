import type {ElsewhereWords} from './words.ts';

const so: ElsewhereWords = {
  choose: (name) => `U dir ${name}`,
  goesTo: (name) => `Jawaab-celintaada waxaa helaya ${name}.`,
  topicAgain: 'Mawduucaas halkaas kama jiro. Mar kale dooro mawduuca.',
  failed: 'Lama beddeli karin cidda helaysa. Hubi khadka oo mar kale isku day.',
  arrived: (name) => `Mahadsanid! Jawaab-celintaadii waxaa helay ${name}.`,
};

export default so;
