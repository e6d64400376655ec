import type {ResidentHistoryWords} from './words.ts';

export const uk: ResidentHistoryWords = {
  status: {
    received: 'Отримано',
    in_progress: 'Опрацьовується',
    passed_on: 'Передано',
    answered: 'Надано відповідь',
    closed: 'Закрито',
  },
  event: {
    received: 'Звернення надійшло. Його отримує: {unit}.',
    photo_added: 'Додано фото {number}.',
    information_added: 'Додано відомості.',
    reopened: 'Звернення знову відкрито.',
    taken: 'Над зверненням працює: {unit}.',
    released: 'Звернення чекає, доки хтось його візьме.',
    transferred: 'Звернення передано іншому підрозділу. Тепер його має: {unit}.',
    status_changed: 'Новий стан: {status}.',
    noted: 'Зроблено запис.',
  },
  rated: {helped: 'Відповідь допомогла.', notHelped: 'Відповідь не допомогла.'},
  answered: {
    answered: 'Надано відповідь: {unit}.',
    fixed: 'Надано відповідь: {unit}. Несправність усунено.',
    // A date ends with a full stop of its own.
    scheduled: 'Надано відповідь: {unit}. Буде зроблено до {date}',
    in_work_programme: 'Надано відповідь: {unit}. Це в плані робіт.',
    will_not_be_done: 'Надано відповідь: {unit}. Цього не буде зроблено. У відповіді пояснено чому.',
    not_ours: 'Надано відповідь: {unit}. Це належить іншим. У відповіді сказано кому.',
    duplicate: 'Надано відповідь: {unit}. Про це вже повідомляли раніше.',
  },
  standing: {
    received: 'Ми отримали ваше звернення. Відповідь до {date} дає {unit}.',
    receivedWithoutPromise: 'Ми отримали ваше звернення. Його читає {unit}.',
    inProgress: 'Над зверненням працює {unit}. Відповідь буде до {date}',
    inProgressWithoutPromise: 'Над зверненням працює {unit}.',
    late: 'Ми обіцяли відповісти до {date} і запізнюємося. Перепрошуємо. Над зверненням ще працює {unit}.',
    passedOn: 'Ваше звернення передано. Тепер його має {unit}.',
    answered: 'Відповідь надав підрозділ {unit}. Якщо вона не допомогла, можна відкрити звернення знову.',
    closed: 'Звернення закрито.',
  },
};
