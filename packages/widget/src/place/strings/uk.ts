import {plurals} from '../../strings/format.ts';
import type {PlaceWords} from './words.ts';

const plural = plurals('uk');

const uk: PlaceWords = {
  search: 'Знайти адресу або місце',
  results: 'Знайдені місця',
  found: (count) =>
    plural(count, {
      one: 'Знайдено # місце.',
      few: 'Знайдено # місця.',
      many: 'Знайдено # місць.',
      other: 'Знайдено # місця.',
    }),
  notFound: 'Місце не знайдено. Позначте його на карті або опишіть словами.',
  unavailable: 'Пошук зараз не працює. Позначте місце на карті або опишіть словами.',
  belongsTo: (owner) =>
    `Це місце належить іншим: ${owner}. Надішліть відгук туди або пересуньте позначку. Написане збережено.`,
};

export default uk;
