import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import type {SiteCatalogue} from '@city-feedback/contract';
import {
  apply,
  checkDirectory,
  createCatalogue,
  raiseRevision,
  siteCatalogueView,
  type Topic,
} from '../catalogue/index.ts';
import {testDatabase} from '../database/testing.ts';
import {watchStorms} from './storm-watch.ts';
import {switchByHand} from './store.ts';

const {pool, stop} = await testDatabase();
const checked = checkDirectory(join(import.meta.dirname, '../../demo/merimuseo'));
checked.jurisdictions[0]!.catalogue.jurisdiction.storm = {casesPerHour: 10};
await apply(checked, pool);
const catalogue = await createCatalogue(pool);
after(async () => {
  catalogue.close();
  await stop();
});
beforeEach(async () => {
  await pool.query('truncate storm_notice, feedback_case');
  await raiseRevision(pool, 'merimuseo');
});

const museum = () => catalogue.jurisdiction('merimuseo')!;
const [first, second] = museum().topics as [Topic, Topic];

async function report(topicId: string, count: number, age = '1 minute'): Promise<void> {
  await pool.query(
    `insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id, language, text,
       channel, wants_answer, may_publish, ring_id, rule_id, received_at)
     select 'merimuseo', gen_random_uuid(), gen_random_uuid()::text, '', '', 'museum', $1, 'fi', 'x', 'widget', false, false,
       'r', 'r', now() - $3::interval from generate_series(1, $2)`,
    [topicId, count, age],
  );
}

async function noticesNow(language = 'en'): Promise<SiteCatalogue['notices']> {
  await catalogue.refresh();
  const [site] = museum().sites;
  return siteCatalogueView(museum(), site!, language, new Date()).notices;
}

test('many of one topic within an hour switch its notice on, half as many switch it off', async () => {
  await report(first.id, 9);
  await report(first.id, 20, '61 minutes');
  await watchStorms(pool, museum());
  assert.equal(await noticesNow(), undefined);
  await report(first.id, 1);
  await watchStorms(pool, museum());
  assert.deepEqual(
    (await noticesNow())!.map(({topicIds}) => topicIds),
    [[first.id]],
  );
  await pool.query(
    `delete from feedback_case where id in (select id from feedback_case where received_at > now() - interval '5 minutes' limit 5)`,
  );
  await watchStorms(pool, museum());
  assert.equal((await noticesNow())?.length, 1);
  await pool.query(`update feedback_case set received_at = now() - interval '2 hours'`);
  await watchStorms(pool, museum());
  assert.equal(await noticesNow(), undefined);
});

test('topics with the same words share one banner, in the asked language', async () => {
  for (const {id} of [first, second]) await report(id, 12);
  await watchStorms(pool, museum());
  for (const [language, words] of [
    ['fi', 'Saamme juuri nyt'],
    ['sv', 'Just nu får vi'],
    ['en', 'Many people are'],
  ]) {
    const [notice, ...others] = (await noticesNow(language))!;
    assert.equal(others.length, 0);
    assert.deepEqual(notice!.topicIds.toSorted(), [first.id, second.id].toSorted());
    assert.ok(notice!.text.startsWith(words!) && !notice!.text.includes('{'), notice!.text);
  }
});

test('what the desk switched off stays off while the storm goes on, and comes again the next day', async () => {
  await report(first.id, 30);
  await watchStorms(pool, museum());
  await switchByHand(pool, 'merimuseo', first.id, {isOn: false});
  await watchStorms(pool, museum());
  const isOn = async () => (await pool.query('select is_on from storm_notice')).rows[0].is_on;
  assert.equal(await isOn(), false);
  await pool.query(`update storm_notice set changed_at = now() - interval '13 hours'`);
  await watchStorms(pool, museum());
  assert.equal(await isOn(), true);
});

test('what the desk switched on stays on without a storm, with its own words', async () => {
  await switchByHand(pool, 'merimuseo', first.id, {isOn: true, text: {en: 'The sea is high.'}});
  await raiseRevision(pool, 'merimuseo');
  await watchStorms(pool, museum());
  assert.deepEqual(
    (await noticesNow('en'))!.map(({text}) => text),
    ['The sea is high.'],
  );
  // In a language that it wrote nothing in, the ordinary words are better than a foreign text.
  assert.ok((await noticesNow('sv'))![0]!.text.startsWith('Just nu får vi'));
});

test('what a number switched on goes when the number is taken out, what the desk switched on stays', async () => {
  await report(first.id, 12);
  await watchStorms(pool, museum());
  await switchByHand(pool, 'merimuseo', second.id, {isOn: true});
  await raiseRevision(pool, 'merimuseo');
  assert.equal((await noticesNow())!.flatMap(({topicIds}) => topicIds).length, 2);
  const {storm: _, ...jurisdiction} = museum().jurisdiction;
  await watchStorms(pool, {...museum(), jurisdiction});
  assert.deepEqual(
    (await noticesNow())!.flatMap(({topicIds}) => topicIds),
    [second.id],
  );
});

test('without a number nothing is switched by itself', async () => {
  await report(first.id, 500);
  const {storm: _, ...jurisdiction} = museum().jurisdiction;
  await watchStorms(pool, {...museum(), jurisdiction});
  assert.equal(await noticesNow(), undefined);
});
