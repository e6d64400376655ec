import type {HistoryWords} from './words.ts';

export const en: HistoryWords = {
  status: {
    received: 'Received',
    in_progress: 'In progress',
    passed_on: 'Passed on',
    answered: 'Answered',
    closed: 'Closed',
  },
  event: {
    received: 'The message arrived. {unit} has it.',
    photo_added: 'Photo {number} was added.',
    information_added: 'More information was added.',
    reopened: 'The matter was opened again.',
    taken: '{unit} started to work on it.',
    released: 'It waits for someone to take it.',
    transferred: 'It was moved to another unit. {unit} has it now.',
    status_changed: 'The status is now: {status}.',
    noted: 'A note was written.',
  },
  rated: {helped: 'The answer helped.', notHelped: 'The answer did not help.'},
  answered: {
    answered: '{unit} answered.',
    fixed: '{unit} answered: it has been fixed.',
    scheduled: '{unit} answered: it will be done by {date}.',
    in_work_programme: '{unit} answered: it is in the work programme.',
    will_not_be_done: '{unit} answered: it will not be done. The answer says why.',
    not_ours: '{unit} answered: it is not ours to do. The answer says whose it is.',
    duplicate: '{unit} answered: the same matter had been reported before.',
  },
  topicChanged: {byStaff: 'The topic was changed.', bySystem: 'The topic was recognised from the message.'},
  suspicion: {
    hidden_field_filled: 'A field that people do not see was filled in: perhaps a robot wrote this.',
    written_in_no_time: 'It was written in less time than people need: perhaps a robot wrote this.',
  },
  standing: {
    received: 'We have received your message. {unit} answers by {date}.',
    receivedWithoutPromise: 'We have received your message. {unit} reads it.',
    inProgress: '{unit} is working on it and answers by {date}.',
    inProgressWithoutPromise: '{unit} is working on it.',
    late: 'We promised to answer by {date} and are late. We are sorry. {unit} is still working on it.',
    passedOn: 'Your message has been passed on. {unit} has it now.',
    answered: '{unit} has answered. If it did not help, you can open the matter again.',
    closed: 'The matter is closed.',
  },
};
