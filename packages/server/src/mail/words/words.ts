/** A language's mails to residents. Sentences with `{name}` are filled in. */
export interface ResidentMailWords {
  acknowledgement: {
    subject: string;
    thanks: string;
    promise: string;
    noAnswer: string;
  };
  answer: {
    subject: string;
    intro: string;
    rate: string;
  };
  follower: {
    subject: string;
    intro: string;
    stop: string;
  };
  reference: string;
  follow: string;
  keepLink: string;
  /** Closing line; `{unit}` has the case. */
  regards: string;
}

/** A language's mails to staff. */
export interface StaffMailWords {
  ring: {
    subject: {[news in RingNews]: string};
    topic: string;
    due: string;
    open: string;
  };
}

/** The mails of a language that staff are written to in, too. */
export type MailWords = ResidentMailWords & StaffMailWords;

/** What a ring is told about. */
export type RingNews = 'received' | 'transferred' | 'information_added' | 'reopened';
