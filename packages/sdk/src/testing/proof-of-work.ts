import type {ProofOfWorkChallenge} from '@city-feedback/contract';
import {createChallenge, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {Refusal} from './refusal.ts';

const hmacSignatureSecret = 'a secret of the test double';

/**
 * Asks for a proof of work or checks the one that came, as the server does, with a puzzle that takes a few milliseconds.
 *
 * @throws {Refusal} `proof_of_work_required` with a challenge
 */
export async function requireProofOfWork(proofOfWork: string | undefined): Promise<void> {
  if (proofOfWork) {
    const payload = JSON.parse(atob(proofOfWork)) as Pick<
      Parameters<typeof verifySolution>[0],
      'challenge' | 'solution'
    >;
    const {verified} = await verifySolution({...payload, deriveKey, hmacSignatureSecret});
    if (verified) return;
  }
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: 12,
    deriveKey,
    hmacSignatureSecret,
    hmacKeySignatureSecret: hmacSignatureSecret,
    expiresAt: new Date(Date.now() + 60_000),
  });
  throw new Refusal('proof_of_work_required', {challenge: challenge as ProofOfWorkChallenge});
}
