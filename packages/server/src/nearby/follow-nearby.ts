import {parseReference, type FollowedNearby, type FollowNearbyRequest} from '@city-feedback/contract';
import type pg from 'pg';
import {v7 as uuidv7} from 'uuid';
import {nearbyRadiusOf, offeredTopic, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import {claimKey, inTransaction} from '../database/index.ts';
import {caseClosed} from '../history/index.ts';
import {checkContact} from '../intake/index.ts';
import {ProblemError, type FieldFault} from '../problems/index.ts';
import type {CaseSecrets} from '../secrets/index.ts';
import {sitesShownOn} from './shown.ts';
import {addFollower, caseByReference, type StoredNearby} from './store.ts';

export interface FollowNearbyDependencies {
  pool: pg.Pool;
  secrets: CaseSecrets;
}

export interface FollowNearbyWrite {
  site: Site;
  catalogue: JurisdictionCatalogue;
  body: FollowNearbyRequest;
  idempotencyKey: string;
  language: string;
}

/**
 * "I see it, too": follows a case that {@link findNearby} shows, with or without an address. Repeated with the same key
 * and body it happens once; an address follows a case once.
 *
 * @throws {ProblemError} `unknown_case` for one that nobody is shown, `case_closed`, `email_invalid`,
 *   `idempotency_key_reused`
 */
export async function followNearby(
  {pool, secrets}: FollowNearbyDependencies,
  {site, catalogue, body, idempotencyKey, language}: FollowNearbyWrite,
): Promise<FollowedNearby> {
  const email = checkedEmail(body.email);
  const jurisdictionId = catalogue.jurisdiction.id;
  const keyHash = secrets.fingerprint('key', jurisdictionId, 'nearby', idempotencyKey);
  const bodyHash = secrets.fingerprint('body', 'nearby', JSON.stringify(body));
  return inTransaction(pool, async (client) => {
    const read = () => caseByReference(client, jurisdictionId, parseReference(body.reference) ?? '');
    const stored = await read();
    if (!stored || !isShown(stored, site, catalogue)) throw new ProblemError('unknown_case');
    const {caseId} = stored;
    const used = await claimKey(client, {jurisdictionId, caseId, keyHash, bodyHash});
    if (used && !used.bodyHash.equals(bodyHash)) throw new ProblemError('idempotency_key_reused');
    if (!used) {
      if (stored.status === 'answered' || stored.status === 'closed') throw caseClosed(stored);
      await addFollower(client, {jurisdictionId, caseId, id: uuidv7(), email, language});
    }
    const {reference, followerCount} = (await read())!;
    return {reference, followerCount, willBeMailed: email !== undefined};
  });
}

function isShown({topicId, siteId}: StoredNearby, site: Site, catalogue: JurisdictionCatalogue): boolean {
  const topic = offeredTopic(topicId, site, catalogue);
  return topic !== undefined && nearbyRadiusOf(topic) > 0 && sitesShownOn(site, catalogue).includes(siteId);
}

function checkedEmail(email: string | undefined): string | undefined {
  const faults: FieldFault[] = [];
  const contact = checkContact({contact: {email}}, faults);
  if (faults.length > 0) throw ProblemError.ofFields(faults.map((fault) => ({...fault, path: '/email'})));
  return contact?.email;
}
