import type pg from 'pg';
import {v7 as uuidv7} from 'uuid';
import {ProblemError} from '../problems/index.ts';
import {applyEvent} from './fold.ts';
import {publicEventTypes, type Actor, type CaseEvent, type CaseState, type EventContent} from './model.ts';

export interface NewEvent {
  jurisdictionId: string;
  caseId: string;
  actor: Actor;
  content: EventContent;
  /** The version that the actor saw; refused with `case_changed` when the case has moved on. */
  expectedVersion?: number;
}

export interface Appended {
  event: CaseEvent;
  before: CaseState;
  after: CaseState;
}

type Queryable = Pick<pg.PoolClient, 'query'>;

/**
 * Appends an event to a case and brings the case row to what its events now add up to. The row stays locked until the
 * transaction ends, so events of one case come one after the other. Nothing else may change those columns.
 *
 * @param client  inside a transaction
 * @throws {ProblemError} `unknown_case`, `case_changed`
 */
export async function appendEvent(client: Queryable, append: NewEvent): Promise<Appended> {
  const {jurisdictionId, caseId, actor, content, expectedVersion} = append;
  const before = await lockState(client, jurisdictionId, caseId);
  if (expectedVersion !== undefined && expectedVersion !== before.version) {
    throw new ProblemError('case_changed', {values: {expected: expectedVersion, actual: before.version}});
  }
  const event = await insertEvent(client, append, before.version + 1);
  const after = applyEvent(before, {...content, ...event, actor} as CaseEvent);
  await client.query({
    name: 'case-fold',
    text: `update feedback_case set version = $3, ring_id = $4, status = $5, answer_due_on = $6, taken_by = $7,
      first_reaction_at = $8, answered_at = $9, closed_at = $10, outcome = $11, outcome_on = $12, helped = $13,
      photo_count = $14, rule_id = $15, topic_id = $16
      where jurisdiction_id = $1 and id = $2`,
    values: [jurisdictionId, caseId, ...foldedColumns(after)],
  });
  return {event: {...content, ...event, actor} as CaseEvent, before, after};
}

/** All events of a case, in order. */
export async function eventsOf(client: Queryable, jurisdictionId: string, caseId: string): Promise<CaseEvent[]> {
  const {rows} = await client.query<EventRow>({
    name: 'case-events',
    text: `select case_id, jurisdiction_id, id, version, type, actor, staff_id, recorded_at, data
      from event where jurisdiction_id = $1 and case_id = $2 order by version`,
    values: [jurisdictionId, caseId],
  });
  return rows.map(eventOf);
}

/** A row of `event`, as the driver or `to_jsonb` has it. */
export interface EventRow {
  case_id: string;
  jurisdiction_id: string;
  id: string;
  version: number;
  type: string;
  actor: string;
  staff_id: string | null;
  recorded_at: Date | string;
  data: object;
}

export function eventOf(row: EventRow): CaseEvent {
  return {
    id: row.id,
    caseId: row.case_id,
    jurisdictionId: row.jurisdiction_id,
    version: row.version,
    type: row.type,
    actor: row.staff_id ? {by: 'staff', staffId: row.staff_id} : {by: row.actor},
    recordedAt: new Date(row.recorded_at),
    data: row.data,
  } as CaseEvent;
}

async function insertEvent(client: Queryable, {jurisdictionId, caseId, actor, content}: NewEvent, version: number) {
  const id = uuidv7();
  const {rows} = await client.query<{recorded_at: Date}>({
    name: 'event-append',
    text: `insert into event (jurisdiction_id, case_id, version, id, type, actor, staff_id, visibility, data, recorded_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, date_trunc('milliseconds', clock_timestamp())) returning recorded_at`,
    values: [
      jurisdictionId,
      caseId,
      version,
      id,
      content.type,
      actor.by,
      actor.by === 'staff' ? actor.staffId : null,
      publicEventTypes.has(content.type) ? 'public' : 'staff',
      JSON.stringify(content.data),
    ],
  });
  return {id, caseId, jurisdictionId, version, recordedAt: rows[0]!.recorded_at};
}

async function lockState(client: Queryable, jurisdictionId: string, caseId: string): Promise<CaseState> {
  const {rows} = await client.query({
    name: 'case-lock',
    text: `select ${stateColumns} from feedback_case where jurisdiction_id = $1 and id = $2 for update`,
    values: [jurisdictionId, caseId],
  });
  if (!rows[0]) throw new ProblemError('unknown_case');
  return stateOf(rows[0]);
}

/** The columns of `feedback_case` that the history folds into. */
export const stateColumns = `version, ring_id, status, answer_due_on, taken_by, first_reaction_at, answered_at, closed_at,
  outcome, outcome_on, helped, photo_count, rule_id, topic_id`;

/** The state that a row of `feedback_case` holds. */
export function stateOf(row: Record<string, unknown>): CaseState {
  const state = {
    version: row['version'],
    ringId: row['ring_id'],
    status: row['status'],
    answerDueOn: row['answer_due_on'],
    takenBy: row['taken_by'],
    firstReactionAt: row['first_reaction_at'],
    answeredAt: row['answered_at'],
    closedAt: row['closed_at'],
    outcome: row['outcome'],
    outcomeOn: row['outcome_on'],
    helped: row['helped'],
    photoCount: row['photo_count'],
    ruleId: row['rule_id'],
    topicId: row['topic_id'],
  };
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null)) as unknown as CaseState;
}

function foldedColumns(state: CaseState): unknown[] {
  return [
    state.version,
    state.ringId,
    state.status,
    state.answerDueOn,
    state.takenBy,
    state.firstReactionAt,
    state.answeredAt,
    state.closedAt,
    state.outcome,
    state.outcomeOn,
    state.helped,
    state.photoCount,
    state.ruleId,
    state.topicId,
  ];
}
