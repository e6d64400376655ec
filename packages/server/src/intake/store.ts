import type pg from 'pg';
import {jobId} from '../outbox/index.ts';
import type {CheckedCase} from './checked-case.ts';

export interface NewCase {
  caseId: string;
  eventId: string;
  reference: string;
  trackingHmac: Buffer;
  linkHmac: Buffer;
  keyHash: Buffer;
  bodyHash: Buffer;
  ringId: string;
  ruleId: string;
  answerDueOn?: string | undefined;
  channel: string;
  checked: CheckedCase;
}

/**
 * Everything that new cases are, in one statement, so that each is there whole or not at all and many share one round
 * trip and one commit. A key that is there already stops all of its case; one whose transaction is still open is waited
 * for. Keys are taken in order, so that two statements never wait for each other. Instants are whole milliseconds, as the
 * application has them.
 */
const insertStatement = {
  name: 'cases-insert',
  text: `
    with fresh as materialized (
      select * from json_to_recordset($1::json) as n (jurisdiction_id text, id uuid, key_hash bytea, body_hash bytea,
        reference text, tracking_hmac bytea, link_hmac bytea, site_id text, topic_id text, kind text, language text,
        text text, attributes jsonb, channel text, page_url text, wants_answer boolean, call_time text, may_publish boolean,
        latitude double precision, longitude double precision, place_label text, place_source text,
        service_object_id text, area_id text, ring_id text, rule_id text, answer_due_on date, event_id uuid, event jsonb,
        name text, email text, phone text, job_id uuid, job_key text, job jsonb)
    ), claim as (
      insert into idempotency (jurisdiction_id, key_hash, body_hash, case_id)
      select jurisdiction_id, key_hash, body_hash, id from fresh order by jurisdiction_id, key_hash
      on conflict (jurisdiction_id, key_hash) do nothing
      returning case_id, date_trunc('milliseconds', created_at) as at
    ), taken as (
      select fresh.*, claim.at from claim join fresh on fresh.id = claim.case_id
    ), new_case as (
      insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id, kind,
        language, text, attributes, channel, page_url, wants_answer, call_time, may_publish, latitude, longitude, place_label,
        place_source, service_object_id, area_id, ring_id, rule_id, answer_due_on, received_at)
      select jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id, kind, language, text,
        attributes, channel, page_url, wants_answer, call_time, may_publish, latitude, longitude, place_label, place_source,
        service_object_id, area_id, ring_id, rule_id, answer_due_on, at from taken
    ), new_event as (
      insert into event (jurisdiction_id, case_id, version, id, type, actor, visibility, data, recorded_at)
      select jurisdiction_id, id, 1, event_id, 'received', 'resident', 'public', event, at from taken
    ), new_contact as (
      insert into contact (jurisdiction_id, case_id, name, email, phone)
      select jurisdiction_id, id, name, email, phone from taken where coalesce(name, email, phone) is not null
    ), new_job as (
      insert into job (id, jurisdiction_id, kind, dedupe_key, payload)
      select job_id, jurisdiction_id, 'case_received', job_key, job from taken
    )
    select case_id as "caseId", at from claim`,
};

/**
 * Stores cases with their first events, contact data, idempotency rows and one job each, all or nothing.
 *
 * @returns for each when it was received, or undefined when its key has been used before: then nothing of it was stored
 */
export async function insertCases(pool: pg.Pool, cases: NewCase[]): Promise<(Date | undefined)[]> {
  const {rows} = await pool.query<{caseId: string; at: Date}>({
    ...insertStatement,
    values: [JSON.stringify(cases.map(rowOf))],
  });
  return cases.map(({caseId}) => rows.find((row) => row.caseId === caseId)?.at);
}

function rowOf(fresh: NewCase): object {
  const {checked, caseId, ringId, ruleId, answerDueOn, reference} = fresh;
  const {place, contact, suspicion} = checked;
  const jobKey = `case_received:${caseId}`;
  return {
    jurisdiction_id: checked.catalogue.jurisdiction.id,
    id: caseId,
    key_hash: bytea(fresh.keyHash),
    body_hash: bytea(fresh.bodyHash),
    reference,
    tracking_hmac: bytea(fresh.trackingHmac),
    link_hmac: bytea(fresh.linkHmac),
    site_id: checked.site.id,
    topic_id: checked.topic?.id,
    kind: checked.kind,
    language: checked.language,
    text: checked.text,
    attributes: checked.attributes,
    channel: fresh.channel,
    page_url: checked.pageUrl,
    wants_answer: checked.wantsAnswer,
    call_time: checked.callTime,
    may_publish: checked.mayPublish,
    latitude: place?.latitude,
    longitude: place?.longitude,
    place_label: place?.label,
    place_source: place?.source,
    service_object_id: checked.serviceObjectId,
    area_id: place?.areaId,
    ring_id: ringId,
    rule_id: ruleId,
    answer_due_on: answerDueOn,
    event_id: fresh.eventId,
    event: {ringId, ruleId, topicId: checked.topic?.id ?? null, answerDueOn, suspicion},
    name: contact?.name,
    email: contact?.email,
    phone: contact?.phone,
    job_id: jobId(jobKey),
    job_key: jobKey,
    job: {caseId, ringId, reference, hasEmail: contact?.email !== undefined},
  };
}

/** Bytes as PostgreSQL reads them from text. */
function bytea(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}

/** A case as it was acknowledged. */
export interface Acknowledged {
  caseId: string;
  bodyHash: Buffer;
  reference: string;
  topicId: string | null;
  language: string;
  ringId: string;
  answerDueOn: string | null;
  receivedAt: Date;
}

/** The case that an idempotency key made, as it was then. */
export async function findByKey(
  pool: pg.Pool,
  jurisdictionId: string,
  keyHash: Buffer,
): Promise<Acknowledged | undefined> {
  const {rows} = await pool.query<Acknowledged>({
    name: 'case-by-key',
    text: `
      select k.case_id as "caseId", k.body_hash as "bodyHash", c.reference, c.language,
        case when e.data ? 'topicId' then e.data ->> 'topicId' else c.topic_id end as "topicId",
        e.data ->> 'ringId' as "ringId", e.data ->> 'answerDueOn' as "answerDueOn", c.received_at as "receivedAt"
      from idempotency k
      join feedback_case c on c.jurisdiction_id = k.jurisdiction_id and c.id = k.case_id
      join event e on e.jurisdiction_id = k.jurisdiction_id and e.case_id = k.case_id and e.version = 1
      where k.jurisdiction_id = $1 and k.key_hash = $2`,
    values: [jurisdictionId, keyHash],
  });
  return rows[0];
}

/** Makes cases findable by the words of their messages. Again for the same ones, it changes nothing. */
export async function indexWords(client: Pick<pg.Pool, 'query'>, cases: {jurisdictionId: string; caseId: string}[]) {
  await client.query({
    name: 'case-words',
    text: `insert into case_search (jurisdiction_id, case_id, words)
      select c.jurisdiction_id, c.id, case_words(c)
      from unnest($1::text[], $2::uuid[]) as fresh (jurisdiction_id, case_id)
      join feedback_case c on c.jurisdiction_id = fresh.jurisdiction_id and c.id = fresh.case_id
      on conflict (jurisdiction_id, case_id) do nothing`,
    values: [cases.map(({jurisdictionId}) => jurisdictionId), cases.map(({caseId}) => caseId)],
  });
}
