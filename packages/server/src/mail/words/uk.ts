import type {ResidentMailWords} from './words.ts';

export const uk: ResidentMailWords = {
  acknowledgement: {
    subject: 'Ми отримали ваше звернення ({reference})',
    thanks: 'Дякуємо за ваше звернення. Ми його отримали. Його розглядає: {unit}.',
    // A date ends with a full stop of its own.
    promise: 'Ми відповімо не пізніше ніж {date}',
    noAnswer: 'Ви не просили відповіді, але за посиланням видно, що відбувається зі зверненням.',
  },
  answer: {
    subject: 'Відповідь на ваше звернення ({reference})',
    intro: 'Відповідь на ваше звернення. Її надає: {unit}.',
    rate: 'Скажіть, чи допомогла відповідь, або відкрийте звернення знову:',
  },
  follower: {
    subject: 'Новини про звернення {reference}',
    intro: 'Ви стежите за справою, про яку повідомили й інші: {topic}, звернення {reference}.',
    stop: 'Більше не отримувати листів і видалити вашу адресу:',
  },
  reference: 'Номер звернення: {reference}',
  follow: 'Стежте за справою й додавайте відомості:',
  keepLink: 'Посилання особисте. Не передавайте його іншим.',
  regards: 'З повагою\n{unit}',
};
