/**
 * `npm run bench`: what the whole server costs over a bare one, and what a million cases cost over ten thousand.
 *
 * Figures are ratios of two programs that take turns on the same machine, database and minute. `--json` prints them
 * once more as the last line; `--quick` runs shorter rounds over a tenth of the cases, to see that it works. `--host`
 * and `--journey` measure something else: what the widget costs the page that it is on, and what a message takes its writer.
 */
import {randomBytes, randomUUID} from 'node:crypto';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {setTimeout as delay} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {testDatabase, type TestDatabase} from '../src/database/testing.ts';
import {freePort, runCommand, startServer} from '../faults/server-process.ts';
import {baselineIds, generateCases} from './generate.ts';
import {measureLatencies} from './latency.ts';
import {measure, median, type Measured} from './load.ts';

if (process.argv.includes('--host')) {
  await import('../../widget/bench/main.ts');
  process.exit();
}
if (process.argv.includes('--journey')) {
  await import('./journey/main.ts');
  process.exit();
}

const {values: options} = parseArgs({options: {json: {type: 'boolean'}, quick: {type: 'boolean'}}});
const rounds = options.quick ? 3 : 5;
const seconds = options.quick ? 2 : 4;
const connections = 32;
const [few, many] = options.quick ? [1_000, 100_000] : [10_000, 1_000_000];
const site = 'streets';
const demo = fileURLToPath(new URL('../demo', import.meta.url));
const secretKey = randomBytes(32);
const dataDir = mkdtempSync(join(tmpdir(), 'city-feedback-bench-'));
const stops: (() => Promise<unknown> | void)[] = [() => rmSync(dataDir, {recursive: true, force: true})];

try {
  const small = await filledDatabase(few);
  process.env['TEST_DATABASE_URL'] = small.database.url;
  const baseline = await startBaseline(small.database);
  const server = await startServerOn(small.database.url);

  const text = 'Rantatien alikulussa on valo rikki. Illalla siellä ei näe mitään, ja jää on liukas.';
  const place = {latitude: small.center.latitude, longitude: small.center.longitude, source: 'pin'};
  const submission = JSON.stringify({
    ...{text, topicId: 'street-light', place, wantsAnswer: true, mayPublish: false, language: 'fi'},
    contact: {email: 'asukas@example.fi'},
  });
  const ids = baselineIds(2000);
  await small.database.pool.query(
    'insert into baseline (id, body) select id, $2 from unnest($1::uuid[]) as given (id)',
    [ids, text],
  );
  let turn = 0;
  const programs = {
    bareSubmit: {url: baseline, path: '/insert', next: () => ({body: submission})},
    submit: {
      url: server,
      path: `/api/v1/sites/${site}/cases`,
      next: () => ({body: submission, headers: {'idempotency-key': randomUUID()}}),
    },
    bareTrack: {url: baseline, path: '/select', next: () => ({body: JSON.stringify({id: ids[turn++ % ids.length]})})},
    track: {
      url: server,
      path: '/api/v1/track',
      next: () => ({body: JSON.stringify({trackingCode: small.codes[turn++ % small.codes.length]})}),
    },
  };

  const results = new Map<string, Measured[]>(Object.keys(programs).map((name) => [name, []]));
  // Tracking first, while there are no mails to send yet.
  for (const pair of [
    ['bareTrack', 'track'],
    ['bareSubmit', 'submit'],
  ] as const) {
    for (let round = -1; round < rounds; round++) {
      for (const name of pair) {
        await untilIdle(small.database);
        const measured = await measure({...programs[name], seconds: round < 0 ? 2 : seconds, connections});
        // The first round warms up both programs and the database.
        if (round >= 0) results.get(name)!.push(measured);
      }
    }
  }
  const rate = (name: keyof typeof programs): number => median(results.get(name)!.map(({perSecond}) => perSecond));
  const ratioOf = (ours: keyof typeof programs, bare: keyof typeof programs): number =>
    median(results.get(ours)!.map(({perSecond}, round) => perSecond / results.get(bare)![round]!.perSecond));
  const p99 = (name: keyof typeof programs): number => median(results.get(name)!.map((measured) => measured.p99));
  const submitRatio = ratioOf('submit', 'bareSubmit');
  const trackRatio = ratioOf('track', 'bareTrack');

  console.log(`\n${rounds} rounds of ${seconds} s in turns, ${connections} connections, medians\n`);
  console.log('| | requests/s | p99 ms | ratio to bare |');
  console.log('| --- | --- | --- | --- |');
  for (const [name, ratio] of [
    ['bareSubmit', 1],
    ['submit', submitRatio],
    ['bareTrack', 1],
    ['track', trackRatio],
  ] as const) {
    console.log(`| ${name} | ${rate(name).toFixed(0)} | ${p99(name).toFixed(0)} | ${ratio.toFixed(2)} |`);
  }

  await small.clear();
  const large = await filledDatabase(many);
  const largeServer = await startServerOn(large.database.url);
  const growth = await measureLatencies([
    {url: server, codes: small.codes, login: small.login},
    {url: largeServer, codes: large.codes, login: large.login},
  ]);
  console.log(`\n${growth.samples} requests one after another, by turns, median ms (p99)\n`);
  console.log(`| | ${few} cases | ${many} cases | ratio |`);
  console.log('| --- | --- | --- | --- |');
  for (const [name, {values, ratio}] of Object.entries(growth.of)) {
    const [a, b] = values.map(({p50, p99}) => `${p50.toFixed(2)} (${p99.toFixed(1)})`);
    console.log(`| ${name} | ${a} | ${b} | ${ratio.toFixed(2)} |`);
  }
  if (options.json) {
    const round = (value: number): number => Number(value.toFixed(3));
    const {inbox, track} = growth.of;
    console.log(
      JSON.stringify({
        submitRatio: round(submitRatio),
        trackRatio: round(trackRatio),
        inboxGrowth: round(inbox.ratio),
        trackGrowth: round(track.ratio),
      }),
    );
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function filledDatabase(count: number) {
  const startedAt = Date.now();
  const database = await testDatabase();
  stops.push(() => database.stop());
  const env = {DATABASE_URL: database.url, DATA_DIR: dataDir, SECRET_KEY: secretKey.toString('hex')};
  await runCommand(['apply', demo], env);
  const {rows} = await database.pool.query<{jurisdiction_id: string; latitude: number; longitude: number}>(
    `select s.jurisdiction_id, (j.document #>> '{map,center,latitude}')::float8 as latitude,
       (j.document #>> '{map,center,longitude}')::float8 as longitude
     from catalogue_item s join catalogue_item j on j.type = 'jurisdiction' and j.id = s.jurisdiction_id
     where s.type = 'site' and s.id = $1`,
    [site],
  );
  const {jurisdiction_id: jurisdictionId, ...center} = rows[0]!;
  const codes = await generateCases(database.pool, {jurisdictionId, siteId: site, count, secretKey});
  const login = {email: 'bench@example.fi', password: randomBytes(18).toString('base64url')};
  await runCommand(
    [
      'staff',
      'add',
      '--jurisdiction',
      jurisdictionId,
      '--email',
      login.email,
      '--name',
      'Bench',
      '--role',
      'coordinators:coordinator',
    ],
    env,
    `${login.password}\n`,
  );
  console.log(`${count} cases made in ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
  /** What the load has left behind, so that it is as many cases as it says. */
  const clear = async (): Promise<void> => {
    await database.pool.query(`delete from feedback_case where rule_id <> 'generated'`);
    await database.pool.query('truncate job, idempotency, contact, baseline');
    await database.pool.query('vacuum (analyze) feedback_case');
  };
  return {database, codes, center, login, clear};
}

/** Waits until the mails of the round before are written: neither program is measured while they are. */
async function untilIdle({pool}: TestDatabase): Promise<void> {
  const deadline = Date.now() + 180_000;
  for (;;) {
    const {rows} = await pool.query<{due: number}>(
      'select count(*)::int as due from job where done_at is null and dead_at is null',
    );
    if (rows[0]!.due === 0) return;
    if (Date.now() > deadline) throw new Error(`${rows[0]!.due} jobs are still not done after three minutes`);
    await delay(200);
  }
}

async function startServerOn(databaseUrl: string): Promise<string> {
  const port = String(await freePort());
  const server = await startServer({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SECRET_KEY: secretKey.toString('hex'),
    PORT: port,
    SUBMISSIONS_PER_MINUTE: '0',
  });
  stops.push(() => server.stop());
  return server.url;
}

async function startBaseline(database: TestDatabase): Promise<string> {
  const port = await freePort();
  const file = fileURLToPath(new URL('baseline.ts', import.meta.url));
  const child = spawn(process.execPath, [file, database.url, String(port)], {stdio: ['ignore', 'pipe', 'inherit']});
  await once(child.stdout, 'data');
  stops.push(() => void child.kill());
  return `http://127.0.0.1:${port}`;
}
