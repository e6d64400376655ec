import {randomBytes} from 'node:crypto';
import {makeReference, type CaseDraft, type CaseReceipt} from '@city-feedback/contract';
import type pg from 'pg';
import {v7 as uuidv7} from 'uuid';
import {localized, type Catalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import type {Logger} from '../http/index.ts';
import {ProblemError} from '../problems/index.ts';
import {answerDueOn} from '../promises/index.ts';
import {routeCase} from '../routing/index.ts';
import type {CaseSecrets} from '../secrets/index.ts';
import {checkDraft} from './check-draft.ts';
import type {CheckedCase} from './checked-case.ts';
import {findByKey, insertCase, type Acknowledged, type NewCase} from './store.ts';

export interface SubmitDependencies {
  pool: pg.Pool;
  catalogue: Catalogue;
  secrets: CaseSecrets;
  /** Without a slash at the end; begins the link to the tracking page. */
  publicUrl: string;
  log: Pick<Logger, 'error'>;
  /** Default: the machine's clock. */
  now?: () => Date;
}

export interface Submission {
  siteId: string;
  draft: CaseDraft;
  idempotencyKey: string;
  /** How it came: `widget`, `desk`, `open311` … */
  channel: string;
}

const statementTries = 5;

/**
 * Takes a message in. When it returns, case, first event, contact data and the jobs that follow are committed; when it
 * throws, nothing of it is there.
 *
 * The same key and draft give the same receipt again, however often and however close together they come, also when
 * the catalogue has changed meanwhile.
 *
 * @throws {ProblemError} what is wrong with the draft; `unknown_site`; `idempotency_key_reused` when the key came with
 *   another draft; `request_in_flight` when its first use has not ended within the lock timeout
 */
export async function submit(dependencies: SubmitDependencies, submission: Submission): Promise<CaseReceipt> {
  const {pool, catalogue, secrets} = dependencies;
  const {siteId, draft, idempotencyKey} = submission;
  const found = catalogue.site(siteId);
  if (!found) throw new ProblemError('unknown_site', {values: {site: siteId}});
  const jurisdictionId = found.catalogue.jurisdiction.id;
  const keyHash = secrets.fingerprint('key', jurisdictionId, idempotencyKey);
  const bodyHash = secrets.fingerprint('body', siteId, JSON.stringify(draft));

  const replay = async (): Promise<CaseReceipt | undefined> => {
    const known = await findByKey(pool, jurisdictionId, keyHash);
    if (!known) return undefined;
    if (!known.bodyHash.equals(bodyHash)) throw new ProblemError('idempotency_key_reused');
    return receiptOf({...known, siteId}, found.catalogue, dependencies);
  };

  let checked: CheckedCase;
  try {
    checked = checkDraft(draft, {...found, others: catalogue.jurisdictions()});
  } catch (error) {
    const receipt = await replay();
    if (receipt) return receipt;
    throw error;
  }
  const fresh = prepare(dependencies, checked, {keyHash, bodyHash, channel: submission.channel});
  const receivedAt = await store(pool, fresh);
  if (receivedAt) {
    const topicId = checked.topic?.id ?? null;
    const {answerDueOn = null} = fresh;
    return receiptOf(
      {...fresh, siteId, topicId, language: draft.language, answerDueOn, receivedAt},
      found.catalogue,
      dependencies,
    );
  }
  const receipt = await replay();
  if (!receipt) throw new ProblemError('request_in_flight', {retryAfterSeconds: 1});
  return receipt;
}

function prepare(
  {secrets, log, now = () => new Date()}: SubmitDependencies,
  checked: CheckedCase,
  same: Pick<NewCase, 'keyHash' | 'bodyHash' | 'channel'>,
): NewCase {
  const {catalogue, site, topic, place} = checked;
  const caseId = uuidv7();
  const {ringId, ruleId} = routeCase({catalogue, siteId: site.id, topicId: topic?.id, point: place});
  return {
    ...same,
    caseId,
    eventId: uuidv7(),
    jobId: uuidv7(),
    reference: makeReference(randomBytes(24)),
    trackingHmac: secrets.trackingLookup(secrets.trackingCodeOf(caseId)),
    linkHmac: secrets.linkLookup(secrets.linkTokenOf(caseId)),
    ringId,
    ruleId,
    answerDueOn: checked.wantsAnswer ? promisedDay(checked, now(), log) : undefined,
    checked,
  };
}

/** A list of holidays that has run out must not keep anybody from giving feedback. */
function promisedDay({catalogue, topic}: CheckedCase, at: Date, log: SubmitDependencies['log']): string | undefined {
  const {jurisdiction} = catalogue;
  try {
    return answerDueOn(at, topic?.promiseWorkingDays ?? jurisdiction.promiseWorkingDays, jurisdiction);
  } catch (error) {
    log.error({error, jurisdictionId: jurisdiction.id}, 'no day of answer could be promised');
    return undefined;
  }
}

async function store(pool: pg.Pool, fresh: NewCase): Promise<Date | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await insertCase(pool, fresh);
    } catch (error) {
      const {code, constraint} = error as {code?: string; constraint?: string};
      if (code === '55P03') throw new ProblemError('request_in_flight', {retryAfterSeconds: 1, cause: error});
      // Seven symbols do coincide once in a while among millions of cases.
      const isTaken = code === '23505' && constraint === 'feedback_case_jurisdiction_id_reference_key';
      const isRetryable = isTaken || code === '40001' || code === '40P01';
      if (!isRetryable || attempt === statementTries) throw error;
      if (isTaken) fresh.reference = makeReference(randomBytes(24));
    }
  }
}

function receiptOf(
  known: Omit<Acknowledged, 'bodyHash'> & {siteId: string},
  {topics, rings, jurisdiction}: JurisdictionCatalogue,
  {secrets, publicUrl}: SubmitDependencies,
): CaseReceipt {
  const {caseId, siteId, reference, topicId, ringId, language, answerDueOn, receivedAt} = known;
  const topic = topics.find(({id}) => id === topicId);
  const ring = rings.find(({id}) => id === ringId);
  return {
    caseId,
    reference,
    trackingCode: secrets.trackingCodeOf(caseId),
    linkToken: secrets.linkTokenOf(caseId),
    followUrl: secrets.followUrlOf(publicUrl, siteId, caseId),
    status: 'received',
    receivedAt: receivedAt.toISOString(),
    ...(answerDueOn && {answerDueOn}),
    ...(topic && {topicName: localized(topic.name, language)}),
    unitName: localized(ring?.name ?? jurisdiction.name, language),
  };
}
