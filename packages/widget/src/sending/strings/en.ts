import type {PendingWords} from './words.ts';

const en: PendingWords = {
  sentLater: 'The feedback that was waiting has now been sent.',
  notTaken: 'Your feedback could not be sent.',
  openAgain: 'Open it in the form',
  emailGone: 'The e-mail address was not saved. Write it again or send without.',
  phoneGone: 'The phone number was not saved. Write it again or send without.',
  withoutContact: 'Send without',
  alreadySent: 'This feedback was already sent from another window. If this is a new one, send it again.',
  discard: 'Delete',
  discardSure: 'Delete for good',
  discarded: 'The feedback has been deleted.',
  replace: 'Replace what you have written',
};

export default en;
