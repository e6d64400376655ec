import {createSecrets} from '../src/secrets/index.ts';
import type pg from 'pg';
import {v7 as uuidv7} from 'uuid';

/** A case in this many is open; the others have been answered. A city that keeps up looks like this. */
const openShare = 10;

/**
 * Fills the database with cases of the last three years, spread over the rings of a jurisdiction, three events each.
 * Made inside the database, for a million of them in a minute.
 *
 * @returns tracking codes of a sample of the cases
 */
export async function generateCases(
  pool: pg.Pool,
  options: {jurisdictionId: string; siteId: string; count: number; secretKey: Buffer},
): Promise<string[]> {
  const {jurisdictionId, siteId, count, secretKey} = options;
  const batch = 100_000;
  for (let start = 0; start < count; start += batch) {
    await pool.query(insertCases, [jurisdictionId, siteId, start, Math.min(count, start + batch) - 1, openShare]);
  }
  await pool.query(insertEvents, [jurisdictionId]);
  const codes = await giveCodes(pool, jurisdictionId, secretKey);
  await pool.query('vacuum (analyze) feedback_case');
  await pool.query('vacuum (analyze) event');
  return codes;
}

const insertCases = `
  with ring as (
    select array_agg(id order by id) as ids from catalogue_item
    where jurisdiction_id = $1 and type = 'ring' and retired_at is null),
  topic as (
    select array_agg(id order by id) as ids from catalogue_item
    where jurisdiction_id = $1 and type = 'topic' and retired_at is null),
  made as (
    select n, now() - (n::bigint * 7919 % 94608000) * interval '1 second' as received_at, n % $5 <> 0 as is_answered
    from generate_series($3::int, $4::int) n)
  insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id, kind, language,
    text, channel, wants_answer, may_publish, latitude, longitude, ring_id, rule_id, status, received_at, answer_due_on,
    first_reaction_at, answered_at, outcome)
  select $1, uuidv7(received_at - now()), 'G' || n, sha256(('t' || n)::bytea), sha256(('l' || n)::bytea), $2,
    topic.ids[1 + n % cardinality(topic.ids)], 'fault', 'fi',
    'Katu ' || n % 4001 || ': kuoppa ajoradalla, vesi seisoo ja pyörällä on pakko väistää keskelle. Huomasin tämän jo viikko sitten.',
    'widget', n % 2 = 0, false, 61 + (n % 997) / 10000.0, 20 + (n % 991) / 10000.0,
    ring.ids[1 + n % cardinality(ring.ids)], 'generated',
    case when is_answered then 'answered' else 'received' end, received_at, (received_at + interval '7 days')::date,
    case when is_answered then received_at + interval '1 day' end,
    case when is_answered then received_at + interval '2 days' end, case when is_answered then 'answered' end
  from made, ring, topic`;

const insertEvents = `
  insert into event (jurisdiction_id, case_id, version, id, type, actor, visibility, recorded_at, data)
  select $1, c.id, e.version, uuidv7(e.after + c.received_at - now()), e.type, e.actor, 'public', c.received_at + e.after, e.data::jsonb
  from feedback_case c, (values
    (1, 'received', 'resident', interval '0', '{"ringId": "generated", "ruleId": "generated"}'),
    (2, 'taken', 'staff', interval '1 day', '{}'),
    (3, 'answered', 'staff', interval '2 days', '{"text": "Kuoppa on paikattu. Kiitos ilmoituksesta.", "outcome": "fixed"}')
  ) as e (version, type, actor, after, data)
  where c.jurisdiction_id = $1 and (c.answered_at is not null or e.type = 'received')`;

/** Real codes for 2,000 of the cases, evenly over all of them. */
async function giveCodes(pool: pg.Pool, jurisdictionId: string, secretKey: Buffer): Promise<string[]> {
  const secrets = createSecrets(secretKey);
  const {rows} = await pool.query<{id: string}>(
    `select id from (select id, row_number() over (order by id) as n, count(*) over () as all
       from feedback_case where jurisdiction_id = $1) c where n % greatest(1, c.all / 2000) = 0`,
    [jurisdictionId],
  );
  const codes = rows.map(({id}) => secrets.trackingCodeOf(id));
  await pool.query(
    `update feedback_case set tracking_hmac = given.hmac from unnest($2::uuid[], $3::bytea[]) as given (id, hmac)
     where jurisdiction_id = $1 and feedback_case.id = given.id`,
    [jurisdictionId, rows.map((row) => row.id), codes.map((code) => secrets.trackingLookup(code))],
  );
  return codes;
}

/** Rows for the bare baseline's SELECT, in its own table. */
export function baselineIds(count: number): string[] {
  return Array.from({length: count}, () => uuidv7());
}
