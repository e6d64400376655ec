/** A language's mails. Sentences with `{name}` are filled in. */
export interface MailWords {
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
  ring: {
    subject: {[news in RingNews]: string};
    topic: string;
    due: string;
    open: string;
  };
  reference: string;
  follow: string;
  keepLink: string;
  /** Closing line; `{unit}` has the case. */
  regards: string;
}

/** What a ring is told about. */
export type RingNews = 'received' | 'transferred' | 'information_added' | 'reopened';
