import type {ProblemCode} from '@city-feedback/contract';
import {delay, HttpResponse} from 'msw';

/** What goes wrong; set them at any time. */
export class Faults {
  /** No request gets through. */
  offline = false;
  /** Milliseconds before each answer. */
  slowMilliseconds = 0;
  /** So many of the next requests are answered with 503. */
  unavailable = 0;
  /** The next requests are answered with these problems, one each, e.g. `['request_in_flight']`. */
  problems: ProblemCode[] = [];
  /** `Retry-After` of those answers, in seconds. */
  retryAfterSeconds = 0;
  /** So many of the next requests are carried out, but their answers are lost on the way. */
  lostAnswers = 0;
  /** Whether tracking asks for a proof of work. */
  proofOfWork = false;
}

/** Carries a request out with whatever goes wrong on the way. */
export async function withFaults(
  faults: Faults,
  answer: () => Promise<Response>,
  refuse: (code: ProblemCode) => Response,
): Promise<Response> {
  if (faults.offline) return HttpResponse.error();
  if (faults.slowMilliseconds > 0) await delay(faults.slowMilliseconds);
  if (faults.unavailable > 0) {
    faults.unavailable--;
    return refuse('unavailable');
  }
  const problem = faults.problems.shift();
  if (problem) return refuse(problem);
  const answered = await answer();
  if (faults.lostAnswers > 0) {
    faults.lostAnswers--;
    return HttpResponse.error();
  }
  return answered;
}
