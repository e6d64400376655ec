/** A piece of work that was promised in a business transaction and is done after it. */
export interface Job {
  id: string;
  jurisdictionId: string;
  kind: string;
  /** What is needed to do it: ids, never personal data. */
  payload: {[name: string]: unknown};
  /** Which try this is, from 1. */
  attempt: number;
}

/**
 * Does jobs of one kind. A job may come again after a crash, so its effect must be the same the second time, or carry
 * an id by which the receiver can tell (mails do). It must be done within {@link leaseSeconds}, or say that it is long.
 */
export type JobHandler =
  /** One job at a time, up to `concurrency` (default 4) beside each other. */
  | {
      each(job: Job): Promise<void>;
      concurrency?: number;
      /** Whether it may take longer than a lease: then the lease is renewed while it is done. */
      isLong?: boolean;
    }
  /** All that are due, up to 100, at once; when it fails, all of them are tried again. */
  | {all(jobs: Job[]): Promise<void>};

export interface JobHandlers {
  [kind: string]: JobHandler;
}

export const maxAttempts = 10;
/** A killed worker's job runs again after this. */
export const leaseSeconds = 60;

/**
 * How long to wait after a failed try: 30 s, 90 s, 4.5 min … up to 8 hours. Ten tries last just over 25 hours, so
 * that a mail server may be away for a day. Up to a quarter is added by chance, so that what failed together does not
 * come back together.
 *
 * @param attempt  the try that failed, from 1
 */
export function backoffSeconds(attempt: number, random = Math.random): number {
  return Math.min(30 * 3 ** (attempt - 1), 8 * 3600) * (1 + random() / 4);
}
