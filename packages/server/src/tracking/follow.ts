import type {FollowedCase} from '@city-feedback/contract';
import type pg from 'pg';
import {submissionLimits, type Catalogue} from '../catalogue/index.ts';
import {claimKey, inTransaction} from '../database/index.ts';
import {appendEvent, caseClosed, type EventContent} from '../history/index.ts';
import {checkText} from '../intake/index.ts';
import {newsForFollowers} from '../nearby/index.ts';
import {announceToDesk, enqueue, enqueueAll} from '../outbox/index.ts';
import {ProblemError, type FieldFault} from '../problems/index.ts';
import {answerDueOn} from '../promises/index.ts';
import type {CaseSecrets} from '../secrets/index.ts';
import {findByLink, type StoredCase} from './store.ts';
import {canAddInformation, canRate, canReopen, followedCase} from './view.ts';

export interface FollowDependencies {
  pool: pg.Pool;
  catalogue: Catalogue;
  secrets: CaseSecrets;
  /** Default: the machine's clock. */
  now?: () => Date;
}

/** A write by the link token: repeated with the same key and body it happens once. */
export interface FollowWrite<Body> {
  body: Body & {linkToken: string};
  idempotencyKey: string;
  language: string;
}

/** @throws {ProblemError} `unknown_link` */
export async function follow(
  dependencies: FollowDependencies,
  linkToken: string,
  language: string,
): Promise<FollowedCase> {
  const {pool, secrets} = dependencies;
  return view(dependencies, await knownCase(pool, secrets, linkToken), language);
}

/** @throws {ProblemError} `unknown_link`, `case_closed`, and what is wrong with the text */
export function addInformation(dependencies: FollowDependencies, write: FollowWrite<{text: string}>) {
  requireText(write.body.text);
  return append(dependencies, 'information', write, (stored) => {
    if (!canAddInformation(stored)) throw caseClosed(stored);
    return {type: 'information_added', data: {text: write.body.text}};
  });
}

/**
 * Says whether the latest answer helped. The same verdict again changes nothing, but a comment that is new is kept.
 *
 * @throws {ProblemError} `unknown_link`, `case_closed` (no answer yet), `already_rated`, what is wrong with the text
 */
export function rate(dependencies: FollowDependencies, write: FollowWrite<{helped: boolean; comment?: string}>) {
  const {helped, comment} = write.body;
  return append(dependencies, 'rating', write, (stored) => {
    if (stored.helped === helped && (!comment || hasComment(stored, comment))) return undefined;
    if (stored.helped === !helped) throw new ProblemError('already_rated');
    if (stored.helped === null && !canRate(stored)) throw caseClosed(stored);
    return {type: 'rated', data: {helped, ...(comment && {comment})}};
  });
}

/** Whether the latest answer was rated with these very words. */
function hasComment({events}: StoredCase, comment: string): boolean {
  const latest = events.findLastIndex(({type}) => type === 'answered');
  return events.slice(latest).some((event) => event.type === 'rated' && event.data.comment === comment);
}

/** Opens an answered or closed case again, with a new promise. @throws {ProblemError} as `addInformation` */
export function reopen(dependencies: FollowDependencies, write: FollowWrite<{text: string}>) {
  requireText(write.body.text);
  return append(dependencies, 'reopen', write, (stored) => {
    if (!canReopen(stored)) throw caseClosed(stored);
    const promised = newPromise(dependencies, stored);
    return {type: 'reopened', data: {text: write.body.text, ...(promised && {answerDueOn: promised})}};
  });
}

/**
 * Appends what `decide` says, with the idempotency row and the jobs that follow, in one transaction. `decide` sees the
 * case as it is now; `undefined` means that it is so already.
 */
async function append<Body>(
  dependencies: FollowDependencies,
  what: string,
  {body, idempotencyKey, language}: FollowWrite<Body>,
  decide: (stored: StoredCase) => EventContent | undefined,
): Promise<FollowedCase> {
  const {pool, secrets} = dependencies;
  const stored = await inTransaction(pool, async (client) => {
    const before = await knownCase(client, secrets, body.linkToken, {lock: true});
    const {jurisdictionId, caseId} = before;
    const keyHash = secrets.fingerprint('key', jurisdictionId, what, idempotencyKey);
    const bodyHash = secrets.fingerprint('body', what, JSON.stringify(body));
    const used = await claimKey(client, {jurisdictionId, caseId, keyHash, bodyHash});
    if (used && !used.bodyHash.equals(bodyHash)) throw new ProblemError('idempotency_key_reused');
    const content = used ? undefined : decide(before);
    if (!content) return before;
    const appended = await appendEvent(client, {jurisdictionId, caseId, actor: {by: 'resident'}, content});
    const {event, after} = appended;
    await enqueueAll(client, await newsForFollowers(client, appended));
    const notice = {caseId, ringId: after.ringId, reference: before.reference};
    await announceToDesk(client, {...notice, jurisdictionId, type: 'changed'});
    if (content.type !== 'rated') {
      const payload = {caseId, ringId: after.ringId, news: content.type};
      await enqueue(client, {jurisdictionId, kind: 'ring_mail', dedupeKey: `ring_mail:${event.id}`, payload});
    }
    return knownCase(client, secrets, body.linkToken);
  });
  return view(dependencies, stored, language);
}

async function knownCase(
  client: Pick<pg.Pool, 'query'>,
  secrets: CaseSecrets,
  linkToken: string,
  options?: {lock: boolean},
): Promise<StoredCase> {
  const stored = await findByLink(client, secrets.linkLookup(linkToken), options);
  if (!stored) throw new ProblemError('unknown_link');
  return stored;
}

function view({catalogue, now = () => new Date()}: FollowDependencies, stored: StoredCase, language: string) {
  return followedCase(stored, {catalogue, language, now: now()});
}

function newPromise({catalogue, now = () => new Date()}: FollowDependencies, stored: StoredCase): string | undefined {
  const known = catalogue.jurisdiction(stored.jurisdictionId);
  if (!stored.wantsAnswer || !known) return undefined;
  const topic = known.topics.find(({id}) => id === stored.topicId);
  const days = topic?.promiseWorkingDays ?? known.jurisdiction.promiseWorkingDays;
  return answerDueOn(now(), days, known.jurisdiction);
}

function requireText(text: string): void {
  const faults: FieldFault[] = [];
  checkText(text, '/text', submissionLimits.textLength, faults);
  if (faults.length > 0) throw ProblemError.ofFields(faults);
}
