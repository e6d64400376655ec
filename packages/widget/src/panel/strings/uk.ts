import type {ClosingWords} from './words.ts';

const uk: ClosingWords = {
  message: {
    title: 'Закрити форму?',
    explain: 'Текст збережеться. Фото й контактні дані зникнуть, коли ви залишите сторінку.',
    stay: 'Писати далі',
  },
  code: {
    title: 'Ви зберегли код?',
    explain: 'Пізніше ми не зможемо його показати.',
    stay: 'Показати код',
  },
  explainKiosk: 'Усе, що ви написали, буде видалено з цього пристрою.',
  leave: 'Закрити форму',
};

export default uk;
