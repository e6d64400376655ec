import {randomBytes} from 'node:crypto';
import {makeReference, type CaseDraft, type CaseReceipt} from '@city-feedback/contract';
import type pg from 'pg';
import {v7 as uuidv7} from 'uuid';
import {localized, type Catalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import type {Logger} from '../http/index.ts';
import {ProblemError} from '../problems/index.ts';
import {routeCase} from '../routing/index.ts';
import {followUrl, type CaseSecrets} from '../secrets/index.ts';
import {checkDraft} from './check-draft.ts';
import type {CheckedCase} from './checked-case.ts';
import {promisedDay} from './promised-day.ts';
import {caseInserter} from './insert-case.ts';
import {findByKey, type Acknowledged, type NewCase} from './store.ts';

export interface SubmitDependencies {
  pool: pg.Pool;
  catalogue: Catalogue;
  secrets: CaseSecrets;
  /** Without a slash at the end; begins the link to the tracking page. */
  publicUrl: string;
  log: Pick<Logger, 'warn'>;
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
  const {pool, catalogue, secrets, publicUrl} = dependencies;
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
    const shown = {trackingCode: secrets.trackingCodeOf(known.caseId), linkToken: secrets.linkTokenOf(known.caseId)};
    return receiptOf({...known, ...shown, siteId}, found.catalogue, publicUrl);
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
    const {language} = draft;
    return receiptOf({...fresh, siteId, topicId, language, answerDueOn, receivedAt}, found.catalogue, publicUrl);
  }
  const receipt = await replay();
  if (!receipt) throw new ProblemError('request_in_flight', {retryAfterSeconds: 1});
  return receipt;
}

/** What the sender is shown and the database never gets. */
interface Shown {
  trackingCode: string;
  linkToken: string;
}

function prepare(
  {secrets, log, now = () => new Date()}: SubmitDependencies,
  checked: CheckedCase,
  same: Pick<NewCase, 'keyHash' | 'bodyHash' | 'channel'>,
): NewCase & Shown {
  const {catalogue, site, topic, place} = checked;
  const caseId = uuidv7();
  const trackingCode = secrets.trackingCodeOf(caseId);
  const linkToken = secrets.linkTokenOf(caseId);
  const {ringId, ruleId} = routeCase({catalogue, siteId: site.id, topicId: topic?.id, point: place});
  return {
    ...same,
    caseId,
    eventId: uuidv7(),
    reference: makeReference(randomBytes(24)),
    trackingCode,
    linkToken,
    trackingHmac: secrets.trackingLookup(trackingCode),
    linkHmac: secrets.linkLookup(linkToken),
    ringId,
    ruleId,
    answerDueOn: checked.wantsAnswer ? promisedDay(checked, now(), log) : undefined,
    checked,
  };
}

async function store(pool: pg.Pool, fresh: NewCase): Promise<Date | undefined> {
  const insertCase = caseInserter(pool);
  for (let attempt = 1; ; attempt++) {
    try {
      return await insertCase(fresh);
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
  known: Omit<Acknowledged, 'bodyHash'> & Shown & {siteId: string},
  {topics, rings, jurisdiction}: JurisdictionCatalogue,
  publicUrl: string,
): CaseReceipt {
  const {caseId, siteId, reference, trackingCode, linkToken, topicId, ringId, language, answerDueOn, receivedAt} =
    known;
  const topic = topics.find(({id}) => id === topicId);
  const ring = rings.find(({id}) => id === ringId);
  return {
    caseId,
    reference,
    trackingCode,
    linkToken,
    followUrl: followUrl(publicUrl, siteId, linkToken),
    status: 'received',
    receivedAt: receivedAt.toISOString(),
    ...(answerDueOn && {answerDueOn}),
    ...(topic && {topicName: localized(topic.name, language)}),
    unitName: localized(ring?.name ?? jurisdiction.name, language),
  };
}
