import {createHash} from 'node:crypto';
import type pg from 'pg';
import type {Catalogue} from '../catalogue/index.ts';
import {answerCase, noteOnCase, takeCase, transferCase} from '../handling/index.ts';
import {submit, type SubmitDependencies} from '../intake/index.ts';
import {addStaff, listStaff, type StaffMember} from '../people/index.ts';
import type {Sample, SampleStep} from './sample.ts';
import {samples} from './samples.ts';
import {samplePassword, sampleStaff} from './staff.ts';
import {hasCases, moveToPast} from './store.ts';

/**
 * Fills an empty database with accounts and cases, through the same use cases as residents and staff. Where there is a
 * case already, it changes nothing.
 *
 * @returns whether there was something to do
 */
export async function addSamples(dependencies: SubmitDependencies): Promise<boolean> {
  const {pool, catalogue} = dependencies;
  if (await hasCases(pool)) return false;
  const staff = await addSampleStaff(pool, catalogue);
  for (const [index, sample] of samples.entries()) await addSample(dependencies, staff, sample, index);
  return true;
}

async function addSampleStaff(pool: pg.Pool, catalogue: Catalogue): Promise<StaffMember[]> {
  const staff: StaffMember[] = [];
  for (const {jurisdictionId, ...account} of sampleStaff) {
    const known = catalogue.jurisdiction(jurisdictionId);
    if (!known) continue;
    const there = (await listStaff(pool, jurisdictionId)).find(({staff: {email}}) => email === account.email)?.staff;
    staff.push(there ?? (await addStaff(pool, known, {...account, password: samplePassword})));
  }
  return staff;
}

const dayMs = 24 * 3600 * 1000;

async function addSample(dependencies: SubmitDependencies, staff: StaffMember[], sample: Sample, index: number) {
  const {pool, catalogue} = dependencies;
  const {site: siteId, daysAgo, draft, steps = []} = sample;
  const now = () => new Date(Date.now() - daysAgo * dayMs);
  const {caseId} = await submit(
    {...dependencies, now},
    {
      siteId,
      draft: {wantsAnswer: false, mayPublish: false, language: 'fi', ...draft},
      // The same each time, so that a demo that was killed half way doubles nothing.
      idempotencyKey: createHash('sha256').update(`sample ${index} ${draft.text}`).digest('hex'),
      channel: 'widget',
    },
  );
  for (const [done, step] of steps.entries()) {
    const {jurisdictionId, ringId} = await whereItIs(pool, caseId);
    const actor = staff.find((member) => member.memberships.some((each) => each.ringId === ringId)) ?? staff[0]!;
    const known = catalogue.jurisdiction(jurisdictionId)!;
    await doStep(pool, step, {staff: actor, caseId, version: done + 1}, known);
  }
  await moveToPast(pool, caseId, daysAgo);
}

async function whereItIs(pool: pg.Pool, caseId: string): Promise<{jurisdictionId: string; ringId: string}> {
  const {rows} = await pool.query<{jurisdictionId: string; ringId: string}>(
    'select jurisdiction_id as "jurisdictionId", ring_id as "ringId" from feedback_case where id = $1',
    [caseId],
  );
  return rows[0]!;
}

function doStep(
  pool: pg.Pool,
  step: SampleStep,
  change: Parameters<typeof takeCase>[1],
  known: Parameters<typeof transferCase>[1],
): Promise<unknown> {
  if ('take' in step) return takeCase(pool, change);
  if ('note' in step) return noteOnCase(pool, change, {text: step.note});
  if ('transferTo' in step) {
    return transferCase(pool, known, change, {ringId: step.transferTo, reason: step.reason});
  }
  const {answer, outcome, outcomeOn} = step;
  return answerCase(pool, known, change, {text: answer, outcome, ...(outcomeOn && {outcomeOn})});
}
