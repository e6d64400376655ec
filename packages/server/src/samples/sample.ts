import type {CaseDraft, Outcome} from '@city-feedback/contract';

/** What somebody at the desk did with a sample case, in order. */
export type SampleStep =
  | {take: true}
  | {transferTo: string; reason: string}
  | {note: string}
  | {answer: string; outcome: Outcome; outcomeOn?: string};

/** A believable case of the demo city. */
export interface Sample {
  site: string;
  /** Days before today on which it was received; the steps follow, one a day. */
  daysAgo: number;
  draft: Partial<CaseDraft> & Pick<CaseDraft, 'text'>;
  steps?: SampleStep[];
}
