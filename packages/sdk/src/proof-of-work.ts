import type {ProofOfWorkChallenge} from '@city-feedback/contract';
import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';

/**
 * Solves the server's puzzle on this machine, off the main thread, and returns what it takes as `proofOfWork`.
 *
 * Loaded only when a server asks, which it does after many wrong tracking codes from one network.
 *
 * @throws the signal's reason when aborted
 * @throws {Error} when no solution is found within 90 seconds, or the page is no secure context
 */
export async function solve(challenge: ProofOfWorkChallenge, signal?: AbortSignal): Promise<string> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  signal?.addEventListener('abort', abort);
  try {
    const solution = await solveChallenge({challenge, deriveKey, controller});
    signal?.throwIfAborted();
    if (!solution) throw new Error('found no solution of the proof of work in time');
    const {counter, derivedKey} = solution;
    return btoa(JSON.stringify({challenge, solution: {counter, derivedKey}}));
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
