import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {testDatabase} from '../database/testing.ts';
import {deleteExpired, forgetContacts} from './store.ts';

const {pool, stop} = await testDatabase();
after(stop);

test('what has been kept for its time goes, however much it is, and nothing else', async () => {
  await pool.query(`
    insert into failed_attempt (purpose, client_hash, failed_at)
      select 'track', '', now() - n * interval '1 hour' from generate_series(1, 48) n;
    insert into idempotency (jurisdiction_id, key_hash, body_hash, case_id, created_at)
      select 'city', int4send(n), '', gen_random_uuid(), now() - (case when n <= 12000 then 61 else 59 end) * interval '1 day'
      from generate_series(1, 12010) n;
    insert into job (id, jurisdiction_id, kind, dedupe_key, payload, done_at, dead_at)
      values (gen_random_uuid(), 'city', 'k', 'old', '{}', now() - interval '31 days', null),
        (gen_random_uuid(), 'city', 'k', 'new', '{}', now(), null),
        (gen_random_uuid(), 'city', 'k', 'dead', '{}', null, now() - interval '1 year'),
        (gen_random_uuid(), 'city', 'k', 'open', '{}', null, null)`);
  assert.deepEqual(await deleteExpired(pool), {failed_attempt: 25, idempotency: 12_000, job: 1, staff_session: 0});
  const {rows} = await pool.query('select dedupe_key from job order by 1');
  assert.deepEqual(
    rows.map(({dedupe_key}) => dedupe_key),
    ['dead', 'new', 'open'],
  );
  assert.deepEqual(await deleteExpired(pool), {failed_attempt: 0, idempotency: 0, job: 0, staff_session: 0});
});

test('contact data go when their case has been settled for so long, of the jurisdiction and of no other', async () => {
  await pool.query(`
    with aged as (
      insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, language, text, channel,
        wants_answer, may_publish, ring_id, rule_id, answered_at, closed_at)
      select jurisdiction, gen_random_uuid(), name || jurisdiction, '', '', 's', 'fi', name, 'widget', true, false, 'r', 'r',
        now() - answered * interval '1 day', now() - closed * interval '1 day'
      from unnest(array['city', 'town']) jurisdiction,
        (values ('open', null, null), ('answered long ago', 366, null), ('closed long ago', null, 366),
          ('answered long ago, closed lately', 400, 10), ('answered lately', 364, null)) c (name, answered, closed)
      returning jurisdiction_id, id, text
    )
    insert into contact (jurisdiction_id, case_id, name) select jurisdiction_id, id, text from aged`);
  const keptIn = async (jurisdiction: string) =>
    (await pool.query('select name from contact where jurisdiction_id = $1 order by 1', [jurisdiction])).rows.map(
      ({name}) => name,
    );
  assert.equal(await forgetContacts(pool, 'city', 365), 2);
  assert.deepEqual(await keptIn('city'), ['answered lately', 'answered long ago, closed lately', 'open']);
  assert.equal((await keptIn('town')).length, 5);
  assert.equal(await forgetContacts(pool, 'city', 365), 0);
  assert.equal(await forgetContacts(pool, 'city', 5), 2);
  assert.deepEqual(await keptIn('city'), ['open']);
});
