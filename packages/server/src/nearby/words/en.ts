import type {NearbyWords} from './words.ts';

export const en: NearbyWords = {
  received: 'Reported. {unit} has it.',
  inProgress: '{unit} is working on it.',
  passedOn: 'Passed on. {unit} has it now.',
  stop: {
    title: 'No more mails about this matter',
    explain: 'We delete your e-mail address and send you no more mails about it.',
    button: 'Stop the mails',
    done: 'Done. Your e-mail address is deleted.',
    invalid: {title: 'This link does not work', explain: 'A part of it may be missing. Open it from the mail again.'},
  },
};
