import type {PublicStatus} from '@city-feedback/contract';
import type pg from 'pg';

type Queryable = Pick<pg.Pool, 'query'>;

/** What of a case strangers may be told something of. */
export interface StoredNearby {
  jurisdictionId: string;
  caseId: string;
  reference: string;
  siteId: string;
  topicId: string;
  ringId: string;
  status: PublicStatus;
  latitude: number;
  longitude: number;
  receivedAt: Date;
  followerCount: number;
}

const columns = `c.jurisdiction_id as "jurisdictionId", c.id as "caseId", c.reference, c.site_id as "siteId",
  c.topic_id as "topicId", c.ring_id as "ringId", c.status, c.latitude, c.longitude, c.received_at as "receivedAt",
  (select count(*)::int from case_follower f where f.jurisdiction_id = c.jurisdiction_id and f.case_id = c.id)
    as "followerCount"`;

/** In a storm there are thousands in a box, and the newest will do. */
const mostInBox = 200;

export interface NearbyQuery {
  jurisdictionId: string;
  topicId: string;
  siteIds: string[];
  box: {south: number; north: number; west: number; east: number};
}

/** The newest open cases of a topic in a box, of these sites. */
export async function openCasesIn(pool: Queryable, {jurisdictionId, topicId, siteIds, box}: NearbyQuery) {
  const {rows} = await pool.query<StoredNearby>({
    name: 'cases-nearby',
    text: `select ${columns} from feedback_case c
      where c.jurisdiction_id = $1 and c.topic_id = $2 and c.site_id = any($3)
        and c.latitude between $4 and $5 and c.longitude between $6 and $7
        and c.answered_at is null and c.closed_at is null
      order by c.received_at desc limit ${mostInBox}`,
    values: [jurisdictionId, topicId, siteIds, box.south, box.north, box.west, box.east],
  });
  return rows;
}

/** A case that has a topic and a place, by its public number. */
export async function caseByReference(
  client: Queryable,
  jurisdictionId: string,
  reference: string,
): Promise<StoredNearby | undefined> {
  const {rows} = await client.query<StoredNearby>(
    `select ${columns} from feedback_case c
     where c.jurisdiction_id = $1 and c.reference = $2 and c.topic_id is not null and c.latitude is not null`,
    [jurisdictionId, reference],
  );
  return rows[0];
}

export interface NewFollower {
  jurisdictionId: string;
  caseId: string;
  id: string;
  email?: string | undefined;
  language: string;
}

/** Adds a follower. One whose address follows already is only counted, so that nobody can ask whose address that is. */
export async function addFollower(client: Queryable, follower: NewFollower): Promise<void> {
  const {jurisdictionId, caseId, id, email, language} = follower;
  await client.query(
    `with own as (
       insert into case_follower (jurisdiction_id, case_id, id, email, language) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id
     )
     insert into case_follower (jurisdiction_id, case_id, id, language)
     select $1, $2, $3, $5 where not exists (select from own)`,
    [jurisdictionId, caseId, id, email ?? null, language],
  );
}

/** Ids of those who get mails about a case. */
export async function mailedFollowers(client: Queryable, jurisdictionId: string, caseId: string): Promise<string[]> {
  const {rows} = await client.query<{id: string}>({
    name: 'followers-mailed',
    text: 'select id from case_follower where jurisdiction_id = $1 and case_id = $2 and email is not null',
    values: [jurisdictionId, caseId],
  });
  return rows.map(({id}) => id);
}

/** Deletes a follower's address; they stay counted. @returns whether there was one */
export async function forgetFollower(
  client: Queryable,
  {jurisdictionId, caseId, id}: Pick<NewFollower, 'jurisdictionId' | 'caseId' | 'id'>,
): Promise<boolean> {
  const {rowCount} = await client.query(
    `update case_follower set email = null
     where jurisdiction_id = $1 and case_id = $2 and id = $3 and email is not null`,
    [jurisdictionId, caseId, id],
  );
  return rowCount === 1;
}
