import type {TrackedCase, TrackRequest} from '@city-feedback/contract';
import type pg from 'pg';
import type {Catalogue} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';
import type {CaseSecrets} from '../secrets/index.ts';
import {clientHash, createBrake, freeFailures} from './guessing.ts';
import {createProofOfWork, type ProofOfWork} from './proof-of-work.ts';
import {findByTrackingCode, noteFailure} from './store.ts';
import {trackedCase} from './view.ts';

/** What keeps codes from being guessed; one for all ways to try them. */
export interface TrackingGuard {
  proofOfWork: ProofOfWork;
  brake: ReturnType<typeof createBrake>;
}

export function createTrackingGuard(secrets: CaseSecrets): TrackingGuard {
  return {proofOfWork: createProofOfWork(secrets.keyFor('proof-of-work')), brake: createBrake()};
}

export interface TrackDependencies extends TrackingGuard {
  pool: pg.Pool;
  catalogue: Catalogue;
  secrets: CaseSecrets;
  /** Default: the machine's clock. */
  now?: () => Date;
}

/**
 * Status and answers by tracking code. A code that is unknown and one that can't be a code give the same answer after
 * the same steps.
 *
 * @throws {ProblemError} `unknown_code`; `proof_of_work_required` after ten failures in ten minutes
 */
export async function track(
  dependencies: TrackDependencies,
  {trackingCode, proofOfWork: solution}: TrackRequest,
  client: {ip: string; language: string},
): Promise<TrackedCase> {
  const {pool, catalogue, secrets, proofOfWork, brake, now = () => new Date()} = dependencies;
  const lookup = {trackingHmac: secrets.trackingLookup(trackingCode), clientHash: clientHash(secrets, client.ip)};
  const {failures, found} = await findByTrackingCode(pool, lookup);
  if ((failures >= freeFailures || brake.isOn()) && !(await proofOfWork.isSolved(solution))) {
    throw new ProblemError('proof_of_work_required', {challenge: await proofOfWork.challenge()});
  }
  if (!found) {
    brake.noteFailure();
    await noteFailure(pool, lookup.clientHash);
    throw new ProblemError('unknown_code');
  }
  return trackedCase(found, {catalogue, language: client.language, now: now()});
}
