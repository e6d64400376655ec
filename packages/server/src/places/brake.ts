import {GeocoderError, GeocoderRefusal} from './geocoder.ts';

export interface BrakeOptions {
  /** Questions that the service is asked in a second at most. */
  questionsPerSecond: number;
  /** Milliseconds, of any clock that does not jump. */
  now?: () => number;
}

/** Failures in a row after which the service is left alone for a while. */
const mostFailures = 3;
const pauseMs = 10_000;

/**
 * Spares a geocoder and those who wait for it: no more questions a second than it allows, and none for ten seconds
 * after three failures in a row, so that nobody waits for a timeout that is sure to come. A refusal is an answer, too.
 *
 * @returns a function that does the work, or throws a {@link GeocoderError} at once
 */
export function createBrake({questionsPerSecond, now = () => performance.now()}: BrakeOptions) {
  let failures = 0;
  let pausedUntil = -Infinity;
  const asked: number[] = [];
  return async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const at = now();
    if (at < pausedUntil) throw new GeocoderError('paused after failures');
    while (asked.length > 0 && asked[0]! <= at - 1000) asked.shift();
    if (asked.length >= questionsPerSecond) throw new GeocoderError('too many questions');
    asked.push(at);
    try {
      const answer = await ask();
      failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof GeocoderRefusal) failures = 0;
      else if (++failures >= mostFailures) pausedUntil = now() + pauseMs;
      throw error;
    }
  };
}
