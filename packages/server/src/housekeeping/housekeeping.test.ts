import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {testDatabase} from '../database/testing.ts';
import {deleteExpired} from './store.ts';

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
