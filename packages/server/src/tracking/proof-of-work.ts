import type {ProofOfWorkChallenge} from '@city-feedback/contract';
import {createChallenge, randomInt, verifySolution, type Payload} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';

export interface ProofOfWork {
  /** A new puzzle: half a second for a computer, two or three for a phone; good for one try within ten minutes. */
  challenge(): Promise<ProofOfWorkChallenge>;
  /** Whether a solution is right, in time, of a puzzle of ours, and has not been used. */
  isSolved(solution: string | undefined): Promise<boolean>;
}

const lifetimeMs = 10 * 60_000;
/** Iterations of one derivation, and how many of them it takes: their product is what the puzzle costs. */
const cost = 5_000;
const counters = {least: 100, most: 300};

/**
 * Makes and checks puzzles for machines. Which ones were used is known to this process only: with several of them a
 * solution is good once in each.
 *
 * @param key  signs the puzzles; of a process that is to accept what another one asked, the same
 */
export function createProofOfWork(key: Buffer, now = Date.now): ProofOfWork {
  const secret = key.toString('base64url');
  const usedUntil = new Map<string, number>();

  const forgetExpired = (): void => {
    for (const [nonce, until] of usedUntil) {
      if (until > now()) break;
      usedUntil.delete(nonce);
    }
  };

  return {
    async challenge() {
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(counters.least, counters.most),
        deriveKey,
        hmacSignatureSecret: secret,
        hmacKeySignatureSecret: secret,
        expiresAt: new Date(now() + lifetimeMs),
      });
      return challenge as ProofOfWorkChallenge;
    },
    async isSolved(solution) {
      const payload = parse(solution);
      if (!payload) return false;
      const {verified} = await verifySolution({
        ...payload,
        deriveKey,
        hmacSignatureSecret: secret,
        hmacKeySignatureSecret: secret,
      }).catch(() => ({verified: false}));
      const {nonce} = payload.challenge.parameters;
      forgetExpired();
      if (!verified || usedUntil.has(nonce)) return false;
      usedUntil.set(nonce, now() + lifetimeMs);
      return true;
    },
  };
}

function parse(solution: string | undefined): Payload | undefined {
  if (!solution) return undefined;
  try {
    const payload = JSON.parse(Buffer.from(solution, 'base64').toString()) as Payload;
    const {signature, parameters} = payload.challenge;
    const isOurs =
      typeof signature === 'string' &&
      typeof parameters.nonce === 'string' &&
      // Only what we ask for: others could name a cost that keeps this process busy.
      parameters.algorithm === 'PBKDF2/SHA-256' &&
      parameters.cost === cost &&
      typeof payload.solution.counter === 'number' &&
      typeof payload.solution.derivedKey === 'string';
    return isOurs ? payload : undefined;
  } catch {
    return undefined;
  }
}
