import type pg from 'pg';
import {eventOf, type CaseEvent, type EventRow} from '../history/index.ts';

/** What mails about a case need; its text is not among it. */
export interface CaseForMail {
  jurisdictionId: string;
  caseId: string;
  reference: string;
  siteId: string;
  topicId: string | null;
  ringId: string;
  language: string;
  wantsAnswer: boolean;
  answerDueOn: string | null;
  /** Missing when none was given, or it was erased meanwhile. */
  email: string | null;
}

export async function caseForMail(
  pool: pg.Pool,
  jurisdictionId: string,
  caseId: string,
): Promise<CaseForMail | undefined> {
  const {rows} = await pool.query<CaseForMail>({
    name: 'case-for-mail',
    text: `
      select c.jurisdiction_id as "jurisdictionId", c.id as "caseId", c.reference, c.site_id as "siteId", c.topic_id as "topicId",
        c.ring_id as "ringId", c.language, c.wants_answer as "wantsAnswer", c.answer_due_on as "answerDueOn", p.email
      from feedback_case c
      left join contact p on p.jurisdiction_id = c.jurisdiction_id and p.case_id = c.id
      where c.jurisdiction_id = $1 and c.id = $2`,
    values: [jurisdictionId, caseId],
  });
  return rows[0];
}

/** Somebody who follows a case that is not theirs. */
export interface FollowerForMail {
  id: string;
  language: string;
  /** Missing when it was deleted meanwhile. */
  email: string | null;
}

export async function followerForMail(
  pool: pg.Pool,
  {jurisdictionId, caseId}: CaseForMail,
  followerId: string,
): Promise<FollowerForMail | undefined> {
  const {rows} = await pool.query<FollowerForMail>(
    'select id, language, email from case_follower where jurisdiction_id = $1 and case_id = $2 and id = $3',
    [jurisdictionId, caseId, followerId],
  );
  return rows[0];
}

export async function eventAt(
  pool: pg.Pool,
  {jurisdictionId, caseId}: CaseForMail,
  version: number,
): Promise<CaseEvent | undefined> {
  const {rows} = await pool.query<EventRow>(
    `select case_id, jurisdiction_id, id, version, type, actor, staff_id, recorded_at, data
     from event where jurisdiction_id = $1 and case_id = $2 and version = $3`,
    [jurisdictionId, caseId, version],
  );
  return rows[0] && eventOf(rows[0]);
}
