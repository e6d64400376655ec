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
 * Everything that a new case is, in one statement, so that it is there whole or not at all and costs one round trip
 * and one commit. A key that is there already stops all of it; one whose transaction is still open is waited for.
 * Instants are whole milliseconds, as the application has them.
 */
const insertStatement = {
  name: 'case-insert',
  text: `
    with claim as (
      insert into idempotency (jurisdiction_id, key_hash, body_hash, case_id) values ($1, $2, $3, $4)
      on conflict (jurisdiction_id, key_hash) do nothing
      returning date_trunc('milliseconds', created_at) as at
    ), new_case as (
      insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id, kind,
        language, text, attributes, channel, page_url, wants_answer, may_publish, latitude, longitude, place_label,
        place_source, service_object_id, area_id, ring_id, rule_id, answer_due_on, received_at)
      select $1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
        $24, $25, $26, at from claim
    ), new_event as (
      insert into event (jurisdiction_id, case_id, version, id, type, actor, visibility, data, recorded_at)
      select $1, $4, 1, $27, 'received', 'resident', 'public', $28::jsonb, at from claim
    ), new_contact as (
      insert into contact (jurisdiction_id, case_id, name, email, phone)
      select $1, $4, $29, $30, $31 from claim where coalesce($29, $30, $31) is not null
    ), new_job as (
      insert into job (id, jurisdiction_id, kind, dedupe_key, payload)
      select $32, $1, 'case_received', $33, $34::jsonb from claim
    )
    select at from claim`,
};

/**
 * Stores a case with its first event, contact data, idempotency row and one job, all or nothing.
 *
 * @returns when it was received, or undefined when the key has been used before: then nothing was stored
 */
export async function insertCase(pool: pg.Pool, fresh: NewCase): Promise<Date | undefined> {
  const {checked, caseId, ringId, ruleId, answerDueOn, reference} = fresh;
  const {place, contact, suspicion} = checked;
  const {rows} = await pool.query<{at: Date}>({
    ...insertStatement,
    values: [
      checked.catalogue.jurisdiction.id,
      fresh.keyHash,
      fresh.bodyHash,
      caseId,
      reference,
      fresh.trackingHmac,
      fresh.linkHmac,
      checked.site.id,
      checked.topic?.id,
      checked.kind,
      checked.language,
      checked.text,
      JSON.stringify(checked.attributes),
      fresh.channel,
      checked.pageUrl,
      checked.wantsAnswer,
      checked.mayPublish,
      place?.latitude,
      place?.longitude,
      place?.label,
      place?.source,
      checked.serviceObjectId,
      place?.areaId,
      ringId,
      ruleId,
      answerDueOn,
      fresh.eventId,
      JSON.stringify({ringId, ruleId, answerDueOn, suspicion}),
      contact?.name,
      contact?.email,
      contact?.phone,
      jobId(`case_received:${caseId}`),
      `case_received:${caseId}`,
      JSON.stringify({caseId, ringId, reference, hasEmail: contact?.email !== undefined}),
    ],
  });
  return rows[0]?.at;
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
      select k.case_id as "caseId", k.body_hash as "bodyHash", c.reference, c.topic_id as "topicId", c.language,
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
