import type {SubmissionLimits} from '@city-feedback/contract';

/** What one message may hold, on every site. */
export const submissionLimits: SubmissionLimits = {
  /** Unicode code points. */
  textLength: 5000,
  photos: 5,
  photoBytes: 10 * 1024 * 1024,
};
