import type {HistoryWords} from './words.ts';

export const sv: HistoryWords = {
  status: {
    received: 'Mottagen',
    in_progress: 'Under behandling',
    passed_on: 'Vidarebefordrad',
    answered: 'Besvarad',
    closed: 'Avslutad',
  },
  event: {
    received: 'Meddelandet kom fram. {unit} har det.',
    photo_added: 'Bild {number} lades till.',
    information_added: 'Uppgifter lades till i ärendet.',
    reopened: 'Ärendet öppnades igen.',
    taken: '{unit} började behandla ärendet.',
    released: 'Ärendet väntar på en handläggare.',
    transferred: 'Ärendet flyttades. Nu har {unit} det.',
    status_changed: 'Läget är nu: {status}.',
    noted: 'En anteckning skrevs.',
  },
  rated: {helped: 'Svaret hjälpte.', notHelped: 'Svaret hjälpte inte.'},
  answered: {
    answered: '{unit} svarade.',
    fixed: '{unit} svarade: saken är åtgärdad.',
    scheduled: '{unit} svarade: saken blir gjord senast {date}.',
    in_work_programme: '{unit} svarade: saken finns i arbetsprogrammet.',
    will_not_be_done: '{unit} svarade: saken genomförs inte. Svaret berättar varför.',
    not_ours: '{unit} svarade: saken hör till någon annan. Svaret berättar till vem.',
    duplicate: '{unit} svarade: samma sak hade redan anmälts.',
  },
  topicChanged: {byStaff: 'Ämnet byttes.', bySystem: 'Ämnet kändes igen i meddelandet.'},
  suspicion: {
    hidden_field_filled: 'Ett fält som människor inte ser var ifyllt: kanske skrev en robot detta.',
    written_in_no_time: 'Det skrevs snabbare än en människa hinner: kanske skrev en robot detta.',
  },
  standing: {
    received: 'Vi har tagit emot ditt meddelande. {unit} svarar senast {date}.',
    receivedWithoutPromise: 'Vi har tagit emot ditt meddelande. {unit} läser det.',
    inProgress: '{unit} behandlar ärendet och svarar senast {date}.',
    inProgressWithoutPromise: '{unit} behandlar ärendet.',
    late: 'Vi lovade svara senast {date} och är försenade. Vi beklagar. {unit} behandlar ärendet fortfarande.',
    passedOn: 'Ditt meddelande har förts vidare. Nu har {unit} det.',
    answered: '{unit} har svarat. Om svaret inte hjälpte kan du öppna ärendet igen.',
    closed: 'Ärendet är avslutat.',
  },
};
