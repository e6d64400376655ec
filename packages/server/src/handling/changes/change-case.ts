import type {DeskNotice} from '@city-feedback/contract';
import type pg from 'pg';
import {inTransaction} from '../../database/index.ts';
import {appendEvent, type Appended, type EventContent} from '../../history/index.ts';
import {newsForFollowers} from '../../nearby/index.ts';
import {announceToDesk, enqueueAll, type NewJob} from '../../outbox/index.ts';
import {may, type StaffMember} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {lockCase, type LockedCase} from '../case/index.ts';

/** Who changes which case, and the version that they had before them. */
export interface ChangeOf {
  staff: StaffMember;
  caseId: string;
  version: number;
}

/** What a change comes to, once the case is known. */
export interface Decision {
  content: EventContent;
  /** What comes with it, in the same transaction. */
  then?: EventContent;
  /** Work that is promised with the change. `version` is the case's after it. */
  jobs?: (version: number) => Pick<NewJob, 'kind' | 'dedupeKey' | 'payload'>[];
}

/**
 * Changes a case in one transaction: locks it, checks right and version, appends the event, brings the row up to
 * date, puts jobs into the outbox and tells the open desks.
 *
 * @param decide  what to append; nothing when all is as asked for already
 * @returns the jobs' kinds, so that their workers can be woken
 * @throws {ProblemError} `unknown_case`, `not_allowed`, `case_changed`, and what `decide` throws
 */
export async function changeCase(
  pool: pg.Pool,
  {staff, caseId, version}: ChangeOf,
  decide: (current: LockedCase) => Decision | undefined,
): Promise<string[]> {
  const {jurisdictionId} = staff;
  return inTransaction(pool, async (client) => {
    const current = await lockCase(client, jurisdictionId, caseId);
    const where = current && {jurisdictionId, ringId: current.state.ringId};
    if (!where || !may(staff, 'read', where)) throw new ProblemError('unknown_case');
    if (!may(staff, 'handle', where)) throw new ProblemError('not_allowed');
    if (current.state.version !== version) {
      throw new ProblemError('case_changed', {values: {expected: version, actual: current.state.version}});
    }
    const decision = decide(current);
    if (!decision) return [];
    const {content, then, jobs = () => []} = decision;
    const actor = {by: 'staff', staffId: staff.id} as const;
    const first = await appendEvent(client, {jurisdictionId, caseId, actor, content, expectedVersion: version});
    const appended = then ? await appendEvent(client, {jurisdictionId, caseId, actor, content: then}) : first;
    const newJobs: NewJob[] = jobs(appended.after.version).map((job) => ({...job, jurisdictionId}));
    newJobs.push(...(await newsForFollowers(client, appended)));
    await enqueueAll(client, newJobs);
    const notices = noticesOf(appended, {caseId, reference: current.reference});
    await announceToDesk(client, ...notices.map((notice) => ({...notice, jurisdictionId})));
    return newJobs.map(({kind}) => kind);
  });
}

/** A transfer is news in both rings. */
function noticesOf({event, before, after}: Appended, about: {caseId: string; reference: string}): DeskNotice[] {
  const type = event.type === 'transferred' ? 'transferred' : 'changed';
  return [...new Set([before.ringId, after.ringId])].map((ringId) => ({type, ringId, ...about}));
}

/** @throws {ProblemError} `case_closed` */
export function requireUnderWay({state}: LockedCase): void {
  if (state.status === 'closed') throw new ProblemError('case_closed', {values: {status: state.status}});
}
