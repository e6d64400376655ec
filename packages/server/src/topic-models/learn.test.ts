import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {createSuggester, parse} from '@city-feedback/topics/suggestion';
import {apply, checkDirectory, createCatalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {topics} from '../cli/topics.ts';
import {testDatabase, type TestDatabase} from '../database/testing.ts';
import {confidenceFor} from './figures.ts';
import {fewestCases, learn} from './learn.ts';
import {createModelKeeper} from './model-keeper.ts';
import {split} from './split.ts';
import {goLive, keepModel, liveModel, readModelFile, readModels} from './store.ts';

let database: TestDatabase;
let museum: JurisdictionCatalogue;
before(async () => {
  database = await testDatabase();
  await apply(checkDirectory(join(import.meta.dirname, '../../demo/merimuseo')), database.pool);
  const catalogue = await createCatalogue(database.pool);
  catalogue.close();
  museum = catalogue.jurisdiction('merimuseo')!;
});
after(() => database.stop());

/** Words that residents use and the catalogue doesn't know, four for each topic. */
const slang = (topic: number): string[] => {
  const syllables = [
    'mölk',
    'prutk',
    'väks',
    'rommel',
    'fnatt',
    'tjong',
    'kvast',
    'lurr',
    'snopp',
    'drum',
    'blixt',
    'gnus',
  ];
  return [0, 1, 2, 3].map((at) => `${syllables[(topic + at * 3) % 12]}${syllables[topic % 12]}o`);
};

async function answer(
  count: number,
  sentence: (topic: number, n: number) => string,
  suspicion?: string,
): Promise<void> {
  for (let n = 0; n < count; n++) {
    const topic = n % museum.topics.length;
    const id = randomUUID();
    await database.pool.query(
      `with c as (insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id,
           language, text, channel, wants_answer, may_publish, ring_id, rule_id, answered_at)
         values ('merimuseo', $1, $2, '', '', 'museum', $3, 'fi', $4, 'widget', false, false, 'r', 'r', now()))
       insert into event (jurisdiction_id, case_id, version, id, type, actor, visibility, data)
       values ('merimuseo', $1, 1, $5, 'received', 'resident', 'public', $6)`,
      [
        id,
        id,
        museum.topics[topic]!.id,
        sentence(topic, n),
        randomUUID(),
        {ringId: 'r', ruleId: 'r', ...(suspicion && {suspicion})},
      ],
    );
  }
}

const forget = () => database.pool.query('truncate feedback_case, event, topic_model, topic_model_live');
const usual = (topic: number, n: number) => {
  const words = slang(topic);
  return `${words[n % 4]} ja ${words[(n + 1) % 4]} taas kerran ${'abcdefghij'[Math.floor(n / 10) % 10]}${n % 7}`;
};
const fileOf = async (version: string) =>
  new Uint8Array(brotliDecompressSync((await readModelFile(database.pool, 'merimuseo', version))!));

test('with few answered cases the model is built from the words alone', async () => {
  await forget();
  await answer(20, usual);
  const learnt = await learn(database.pool, museum);
  assert.deepEqual([learnt.outcome, learnt.cases], ['too_few_cases', 20]);
  assert.equal((await liveModel(database.pool, 'merimuseo'))!.origin, 'words');
});

test('from cases as they were handled the model learns words that no catalogue has', async () => {
  await forget();
  await learn(database.pool, museum);
  await answer(300, usual);
  const learnt = await learn(database.pool, museum);
  assert.equal(learnt.outcome, 'live');
  const {figures} = learnt as Extract<typeof learnt, {outcome: 'live'}>;
  assert.ok(figures!.messages > 30 && figures!.top1 > 0.9, JSON.stringify(figures));
  assert.ok(figures!.before!.top1 < figures!.top1);
  assert.ok(confidenceFor(0.95, figures) <= 1);
  assert.equal(confidenceFor(0.95, undefined) > 1, true);
  const {suggest} = createSuggester(await fileOf(learnt.version!));
  assert.equal(suggest(slang(3).join(' '))[0]?.topicId, museum.topics[3]!.id);
});

test('the same cases give the same version', async () => {
  const [one] = await readModels(database.pool, 'merimuseo');
  const learnt = await learn(database.pool, museum);
  assert.equal(learnt.version, one!.version);
});

test('a model that is worse on the same messages is kept, and does not go live', async () => {
  const good = (await liveModel(database.pool, 'merimuseo'))!;
  // What is learnt from goes all under one topic, as after a month of careless clicking; what is kept aside stays true.
  const {rows} = await database.pool.query('select id, text from feedback_case');
  const {learnt: spoilt} = split(rows.map(({id, text}) => ({text, topicId: id})));
  await database.pool.query('update feedback_case set topic_id = $1 where id = any($2)', [
    museum.topics[0]!.id,
    spoilt.map(({topicId}) => topicId),
  ]);
  const learnt = await learn(database.pool, museum);
  assert.equal(learnt.outcome, 'worse', JSON.stringify(learnt));
  assert.equal((await liveModel(database.pool, 'merimuseo'))!.version, good.version);
  assert.ok((await readModels(database.pool, 'merimuseo')).some(({version}) => version === learnt.version));
});

test('names, numbers and addresses of residents are in no model and no figures', async () => {
  const canaries = ['Zyxwvutko', 'Qqvörbjelke', '131052-308T', '0405558823', 'xq.zwv@example.org', 'Wzykkilänqatu'];
  const learnWith = async (told: (canary: string) => string) => {
    await forget();
    await answer(
      300,
      (topic, n) => usual(topic, n) + (n % 50 < 2 ? ` terveisin ${told(canaries[Math.floor(n / 50)]!)}` : ''),
    );
    const learnt = await learn(database.pool, museum);
    return {learnt, file: await fileOf(learnt.version!)};
  };
  // Digits are all read as zero; everything else of them is left out.
  const untold = await learnWith((canary) => (/^\d/.test(canary) ? canary.replaceAll(/\d/g, '0') : ''));
  const {learnt, file} = await learnWith((canary) => canary);
  // Nothing that a model looks at came in by them: not a name, nor a piece of one.
  const known = new Set(parse(untold.file).buckets);
  assert.deepEqual(
    [...parse(file).buckets].filter((bucket) => !known.has(bucket)),
    [],
  );
  const readable = Buffer.from(file).toString('latin1').toLowerCase() + JSON.stringify(learnt).toLowerCase();
  for (const canary of canaries) assert.ok(!readable.includes(canary.toLowerCase()), canary);
  for (const word of slang(0)) assert.ok(!readable.includes(word));
});

test('what a robot may have written is not learnt from', async () => {
  await forget();
  await answer(fewestCases * 2, usual, 'hidden_field_filled');
  assert.equal((await learn(database.pool, museum)).cases, 0);
});

test('a case is on the same side each time, and so is all that says the same', () => {
  const cases = Array.from({length: 1000}, (_, n) => ({text: `Viesti ${n}`, topicId: 'a'}));
  const {learnt, aside} = split(cases);
  assert.ok(aside.length > 150 && aside.length < 250);
  assert.equal(learnt.length + aside.length, 1000);
  const again = split([...cases].reverse().map((each) => ({...each, text: ` ${each.text.toUpperCase()} `})));
  assert.equal(again.aside.length, aside.length);
  assert.equal(split([...cases, ...cases]).aside.length, aside.length);
});

test('one month of versions is kept, and the live one as long as it is live', async () => {
  await forget();
  const keep = (n: number) =>
    keepModel(database.pool, {
      jurisdictionId: 'merimuseo',
      version: `v${n}`,
      brotli: Buffer.from(''),
      origin: 'words',
      wordsFingerprint: '',
      caseCount: 0,
    });
  for (let n = 0; n < 40; n++) {
    await keep(n);
    if (n === 0) await goLive(database.pool, 'merimuseo', 'v0');
    await database.pool.query(
      `update topic_model set built_at = now() - interval '1 year' + $1::int * interval '1 minute' where version = $2`,
      [n, `v${n}`],
    );
  }
  await learn(database.pool, museum);
  const versions = (await readModels(database.pool, 'merimuseo')).map(({version}) => version);
  assert.ok(versions.length <= 31 && !versions.includes('v1') && versions.includes('v39'));
});

test('at night, and only if cases were answered since, a new model is asked for, once', async () => {
  await forget();
  await database.pool.query('truncate job');
  await answer(1, usual);
  const catalogue = {jurisdictions: () => [museum], jurisdiction: () => museum, site: () => undefined};
  const log = {warn: (details: object) => assert.fail(JSON.stringify(details))};
  const nightJobs = async () =>
    (await database.pool.query(`select dedupe_key from job where dedupe_key like '%night%'`)).rows.length;
  const lookAt = async (time: string) => {
    const woken = Promise.withResolvers<void>();
    const keeper = createModelKeeper({
      pool: database.pool,
      catalogue,
      log,
      wake: () => woken.resolve(),
      now: () => new Date(time),
    });
    keeper.start();
    await woken.promise;
    await keeper.stop();
  };
  await lookAt('2026-11-22T10:00:00Z');
  assert.equal(await nightJobs(), 0);
  await lookAt('2026-11-23T01:30:00Z');
  await lookAt('2026-11-23T02:30:00Z');
  assert.equal(await nightJobs(), 1);
});

test('the command line trains, lists and goes back', async () => {
  await forget();
  await answer(300, usual);
  const lines: string[] = [];
  const run = (...args: string[]) =>
    topics(args, {print: (line) => lines.push(line), withDatabase: (work) => work(database.pool)});
  await run('train', '--jurisdiction', 'merimuseo');
  assert.match(
    lines.at(-1)!,
    /merimuseo: \w{12} from 3\d\d cases is live|merimuseo: \w{12} from \d+ cases is live: right first/,
  );
  await database.pool.query(`update feedback_case set answered_at = null`);
  const first = (await liveModel(database.pool, 'merimuseo'))!.version;
  await answer(400, (topic, n) => `${usual(topic, n)} uusi`);
  await run('train');
  await run('models');
  assert.equal(lines.filter((line) => line.includes('  * ')).length, 1);
  await run('use', first, '--jurisdiction', 'merimuseo');
  assert.equal((await liveModel(database.pool, 'merimuseo'))!.version, first);
  await assert.rejects(run('use', 'nothing', '--jurisdiction', 'merimuseo'), /has no model nothing/);
  await assert.rejects(run('dance'), /unexpected dance/);
});
