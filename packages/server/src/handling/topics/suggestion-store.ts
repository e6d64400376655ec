import type pg from 'pg';
import type {Circumstances} from '../../topic-models/index.ts';

type Queryable = Pick<pg.Pool, 'query'>;

export interface CaseToSuggestFor extends Circumstances {
  text: string;
  topicId: string | null;
  ringId: string;
}

export async function caseToSuggestFor(
  db: Queryable,
  jurisdictionId: string,
  caseId: string,
): Promise<CaseToSuggestFor | undefined> {
  const {rows} = await db.query<CaseToSuggestFor>(
    `select text, topic_id as "topicId", ring_id as "ringId", latitude, longitude, received_at as "receivedAt",
       site_id as "siteId", service_object_id as "serviceObjectId", area_id as "areaId"
     from feedback_case where jurisdiction_id = $1 and id = $2`,
    [jurisdictionId, caseId],
  );
  return rows[0];
}

/** Counting further says nothing more. */
const mostCounted = 1_000;

/** How many cases of a topic a ring answered within a year, in the same district when there is one. */
export async function similarCases(
  db: Queryable,
  {
    jurisdictionId,
    topicId,
    ringId,
    areaId,
  }: {jurisdictionId: string; topicId: string; ringId: string; areaId: string | null},
): Promise<number> {
  const {rows} = await db.query<{count: number}>(
    `select count(*)::int as count from (
       select from feedback_case
       where jurisdiction_id = $1 and ring_id = $2 and topic_id = $3 and area_id is not distinct from $4
         and answered_at is not null and received_at > now() - interval '1 year'
       limit ${mostCounted}) as counted`,
    [jurisdictionId, ringId, topicId, areaId],
  );
  return rows[0]!.count;
}
