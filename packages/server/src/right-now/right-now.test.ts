import assert from 'node:assert/strict';
import {after, beforeEach, test} from 'node:test';
import {squareOf} from '@city-feedback/topics/suggestion';
import type {Site} from '../catalogue/index.ts';
import {testDatabase} from '../database/testing.ts';
import {testCatalogue} from '../testing/index.ts';
import {createRightNow} from './create-right-now.ts';

const {pool, stop} = await testDatabase();
after(stop);
beforeEach(() => pool.query('truncate feedback_case, event'));

const city = testCatalogue().jurisdiction('city')!;
const site = (id: string): Site => city.sites.find((each) => each.id === id)!;
const place = {latitude: 60.1734, longitude: 24.9412};

interface Reported {
  topicId: string;
  count: number;
  age?: string;
  siteId?: string;
  unitId?: string;
  at?: typeof place;
  isSuspect?: boolean;
}

async function report({topicId, count, age = '1 hour', siteId = 'streets', unitId, at, isSuspect}: Reported) {
  const {rows} = await pool.query<{id: string}>(
    `insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id, language, text,
       channel, wants_answer, may_publish, ring_id, rule_id, received_at, service_object_id, latitude, longitude)
     select 'city', gen_random_uuid(), gen_random_uuid()::text, '', '', $3, $1, 'fi', 'x', 'widget', false, false,
       'r', 'r', now() - $4::interval, $5, $6, $7 from generate_series(1, $2) returning id`,
    [topicId, count, siteId, age, unitId, at?.latitude, at?.longitude],
  );
  if (!isSuspect) return;
  await pool.query(
    `insert into event (jurisdiction_id, case_id, version, id, type, actor, visibility, data)
     select 'city', id, 1, gen_random_uuid(), 'received', 'resident', 'public', '{"suspicion": "link_flood"}'
     from unnest($1::uuid[]) as id`,
    [rows.map(({id}) => id)],
  );
}

/** A city with some weeks behind it. */
const weeksBehind = () => report({topicId: 'bench', count: 20, age: '40 days'});

async function now(siteId = 'streets') {
  const counter = createRightNow({pool, log: {warn: (details) => assert.fail(JSON.stringify(details))}});
  assert.deepEqual(counter.of(site(siteId), city), {});
  await counter.settled();
  return counter.of(site(siteId), city);
}

test('what many report is told by topic and factor, and nothing of fewer than three', async () => {
  await weeksBehind();
  await report({topicId: 'pothole', count: 12});
  await report({topicId: 'noise', count: 2});
  assert.deepEqual(await now(), {'': {pothole: 2.5}});
});

test('what is usual is no news', async () => {
  for (const age of ['30 days', '25 days', '20 days', '15 days', '10 days'])
    await report({topicId: 'pothole', count: 20, age});
  await report({topicId: 'pothole', count: 12});
  assert.deepEqual(await now(), {});
});

test('a square, a unit and a site are told by themselves where it is otherwise there', async () => {
  for (const age of ['30 days', '20 days', '10 days'])
    await report({topicId: 'pothole', count: 40, age, siteId: 'parks'});
  await report({topicId: 'pothole', count: 16, siteId: 'parks'});
  await report({topicId: 'pothole', count: 9, at: place, unitId: 'hall'});
  const found = await now();
  assert.deepEqual(Object.keys(found).sort(), ['', squareOf(place), 'site:parks', 'site:streets', 'unit:hall']);
  assert.ok(found[squareOf(place)]!['pothole']! > found['']!['pothole']!);
});

test('confidential topics, what robots may have sent and internal sites are left out', async () => {
  await weeksBehind();
  const secret = city.topics.find(({confidential}) => confidential)!;
  await report({topicId: secret.id, count: 9});
  await report({topicId: 'pothole', count: 9, isSuspect: true});
  await report({topicId: 'noise', count: 9, siteId: 'intranet'});
  assert.deepEqual(await now(), {});
  assert.deepEqual(Object.keys(await now('intranet')), ['']);
});

test('it is counted anew after five minutes; meanwhile, and while that fails, what is known stays', async () => {
  await weeksBehind();
  await report({topicId: 'pothole', count: 12});
  let at = 0;
  let isBroken = false;
  let queries = 0;
  const warnings: object[] = [];
  const counter = createRightNow({
    pool: {
      query: (...given: Parameters<typeof pool.query>) => {
        queries++;
        if (isBroken) throw new Error('no connection');
        return pool.query(...given);
      },
    } as unknown as typeof pool,
    log: {warn: (details) => void warnings.push(details)},
    clock: () => at,
  });
  const look = async () => {
    counter.of(site('streets'), city);
    await counter.settled();
    return counter.of(site('streets'), city);
  };
  const first = await look();
  const counted = queries;
  at += 4 * 60_000;
  assert.equal(await look(), first);
  assert.equal(queries, counted);
  at += 2 * 60_000;
  isBroken = true;
  assert.equal(await look(), first);
  assert.equal(warnings.length, 1);
  isBroken = false;
  at += 6 * 60_000;
  assert.equal(await look(), first, 'the same object while nothing has changed');
  await pool.query('truncate feedback_case');
  at += 6 * 60_000;
  assert.deepEqual(await look(), {});
});
