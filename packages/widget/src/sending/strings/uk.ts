import type {PendingWords} from './words.ts';

const uk: PendingWords = {
  sentLater: 'Звернення, яке чекало, тепер надіслано.',
  notTaken: 'Звернення не вдалося надіслати.',
  takeBack: 'Відкрити у формі',
  emailGone: 'Електронну адресу не збережено. Напишіть її ще раз або надішліть без неї.',
  phoneGone: 'Номер телефону не збережено. Напишіть його ще раз або надішліть без нього.',
  withoutContact: 'Надіслати без неї',
};

export default uk;
