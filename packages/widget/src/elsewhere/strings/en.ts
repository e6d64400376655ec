import type {ElsewhereWords} from './words.ts';

const en: ElsewhereWords = {
  choose: (name) => `Send it to ${name}`,
  goesTo: (name) => `Your feedback goes to ${name}.`,
  topicAgain: 'They do not have this topic. Choose the topic again.',
  failed: 'It could not be changed. Check your connection and try again.',
  arrived: (name) => `Thank you! Your feedback has arrived. It went to ${name}.`,
};

export default en;
