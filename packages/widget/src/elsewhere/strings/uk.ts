import type {ElsewhereWords} from './words.ts';

const uk: ElsewhereWords = {
  choose: (name) => `Надіслати сюди: ${name}`,
  goesTo: (name) => `Ваше звернення отримує: ${name}.`,
  topicAgain: 'Там немає такої теми. Оберіть тему ще раз.',
  failed: 'Не вдалося змінити одержувача. Перевірте з’єднання і спробуйте ще раз.',
  arrived: (name) => `Дякуємо! Ваше звернення отримує: ${name}.`,
};

export default uk;
