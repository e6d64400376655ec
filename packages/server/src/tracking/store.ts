import type {Kind, PublicStatus} from '@city-feedback/contract';
import type pg from 'pg';
import {inBatches} from '../database/index.ts';
import {eventOf, type CaseEvent, type EventRow} from '../history/index.ts';

/** A case as its tracking page needs it. */
export interface StoredCase {
  jurisdictionId: string;
  caseId: string;
  reference: string;
  topicId: string | null;
  kind: Kind | null;
  language: string;
  text: string;
  placeLabel: string | null;
  latitude: number | null;
  longitude: number | null;
  wantsAnswer: boolean;
  mayPublish: boolean;
  ringId: string;
  status: PublicStatus;
  receivedAt: Date;
  answerDueOn: string | null;
  photoCount: number;
  helped: boolean | null;
  events: CaseEvent[];
}

type Queryable = Pick<pg.Pool, 'query'>;

const columns = `c.jurisdiction_id as "jurisdictionId", c.id as "caseId", c.reference, c.topic_id as "topicId", c.kind,
  c.language, c.text, c.place_label as "placeLabel", c.latitude, c.longitude, c.wants_answer as "wantsAnswer",
  c.may_publish as "mayPublish", c.ring_id as "ringId", c.status, c.received_at as "receivedAt",
  c.answer_due_on as "answerDueOn", c.photo_count as "photoCount", c.helped,
  (select json_agg(e order by e.version) from event e
    where e.jurisdiction_id = c.jurisdiction_id and e.case_id = c.id) as events`;

type CaseRow = Omit<StoredCase, 'events'> & {events: EventRow[]};

function caseOf(row: CaseRow): StoredCase {
  return {...row, events: row.events.map(eventOf)};
}

export interface TrackingLookup {
  trackingHmac: Buffer;
  clientHash: Buffer;
}

export interface Tracked {
  /** How often this client's codes were wrong in the last ten minutes. */
  failures: number;
  /** The case that the code opens. */
  found: StoredCase | undefined;
}

/** One for each pool, so that all who look something up share it. */
const finders = new WeakMap<Queryable, (lookup: TrackingLookup) => Promise<Tracked>>();

/** How often a client's codes were wrong lately, and the case that this one opens; with others of the same moment. */
export function findByTrackingCode(pool: Queryable, lookup: TrackingLookup): Promise<Tracked> {
  let find = finders.get(pool);
  if (!find) {
    find = inBatches(
      (lookups: TrackingLookup[]) => findAll(pool, lookups),
      () => true,
      {concurrency: 2, size: 64},
    );
    finders.set(pool, find);
  }
  return find(lookup);
}

async function findAll(pool: Queryable, lookups: TrackingLookup[]): Promise<Tracked[]> {
  const {rows} = await pool.query<CaseRow & {failures: number}>({
    name: 'case-by-code',
    text: `
      select f.failures, c.*
      from unnest($1::bytea[], $2::bytea[]) with ordinality as asked (tracking_hmac, client_hash, n)
      cross join lateral (
        select count(*) as failures from failed_attempt
        where purpose = 'track' and client_hash = asked.client_hash and failed_at > now() - interval '10 minutes') f
      left join lateral (
        select ${columns} from feedback_case c where c.tracking_hmac = asked.tracking_hmac limit 1) c on true
      order by asked.n`,
    values: [lookups.map(({trackingHmac}) => trackingHmac), lookups.map(({clientHash}) => clientHash)],
  });
  return rows.map(({failures, ...row}) => ({failures, found: row.caseId ? caseOf(row) : undefined}));
}

export async function noteFailure(pool: Queryable, clientHash: Buffer): Promise<void> {
  await pool.query({
    name: 'track-failure',
    text: `insert into failed_attempt (purpose, client_hash) values ('track', $1)`,
    values: [clientHash],
  });
}

/** `lock`: others wait until the transaction ends, so that what is decided by it stays true. */
export async function findByLink(
  client: Queryable,
  linkHmac: Buffer,
  {lock = false} = {},
): Promise<StoredCase | undefined> {
  if (lock) await client.query('select from feedback_case where link_hmac = $1 for update', [linkHmac]);
  const {rows} = await client.query<CaseRow>({
    name: 'case-by-link',
    text: `select ${columns} from feedback_case c where c.link_hmac = $1 limit 1`,
    values: [linkHmac],
  });
  return rows[0] && caseOf(rows[0]);
}
