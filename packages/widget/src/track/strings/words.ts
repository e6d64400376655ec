import type {Outcome, PublicStatus, TrackingCodeFault} from '@city-feedback/contract';

/** Everything that the track view says in addition to the dictionary, in one language. */
export interface TrackWords {
  title: string;
  code: string;
  hint: string;
  show: string;
  faults: Record<TrackingCodeFault, string>;
  statuses: Record<PublicStatus, string>;
  outcomes: Record<Outcome, string>;
  history: string;
  own: string;
  add: string;
  addHint: string;
  addSend: string;
  added: string;
  helped: string;
  rated: string;
  /** Asked after "No"; may be left empty. */
  comment: string;
  commentSend: string;
  reopen: string;
  reopenHint: string;
  reopenSend: string;
  reopened: string;
  needsLink: string;
  another: string;
}
