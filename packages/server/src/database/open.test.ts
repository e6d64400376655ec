import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, test} from 'node:test';
import {readPostmasterPid} from './embedded/postmaster-pid.ts';
import {silentLog} from './log.ts';
import {openDatabase} from './open.ts';

const probe = join(import.meta.dirname, 'server-probe.ts');
const home = mkdtempSync(join(tmpdir(), 'cf-open-'));
after(() => rmSync(home, {recursive: true, force: true}));

const open = (dataDir: string) => openDatabase({dataDir, log: silentLog});

test('a killed process blocks no later start, and every acknowledged row is there', async () => {
  const dataDir = join(home, 'killed');
  let acknowledged = 0;
  for (let round = 1; round <= 5; round++) {
    const child = spawn(process.execPath, ['--conditions=source', probe, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const killAfter = acknowledged + 1 + Math.floor(Math.random() * 200);
    for await (const line of createInterface({input: child.stdout})) {
      acknowledged = Number(line);
      if (acknowledged === killAfter) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    assert.equal(child.signalCode, 'SIGKILL');
  }
  const database = await open(dataDir);
  const {rows} = await database.pool.query('select count(*) as n, max(n) as last from probe');
  await database.stop();
  assert.ok(rows[0].last >= acknowledged, `row ${acknowledged} was acknowledged, the last one is ${rows[0].last}`);
  assert.equal(rows[0].n, rows[0].last);
});

test('a second process uses the server that the first one runs', async () => {
  const dataDir = join(home, 'shared');
  const first = await open(dataDir);
  const second = await open(dataDir);
  await first.pool.query('create table seen (n integer)');
  await second.pool.query('insert into seen values (1)');
  await second.stop();
  const {rows} = await first.pool.query('select n from seen');
  assert.deepEqual(rows, [{n: 1}]);
  await first.stop();
});

test('a file left by a dead server whose process id now belongs to another program does not block', async () => {
  const dataDir = join(home, 'stale');
  await (await open(dataDir)).stop();
  const lines = [process.pid, join(dataDir, 'postgres'), 1, 5432, join(dataDir, 'postgres-socket'), '', '1 1', 'ready'];
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'));
  const database = await open(dataDir);
  assert.deepEqual((await database.pool.query('select 1 as n')).rows, [{n: 1}]);
  await database.stop();
});

test('a first start that was killed half way leaves nothing that the next one takes for a database', async () => {
  const dataDir = join(home, 'half');
  mkdirSync(join(dataDir, 'postgres.new.999999999'), {recursive: true});
  const database = await open(dataDir);
  assert.deepEqual(
    readdirSync(dataDir).filter((name) => name.includes('.new.')),
    [],
  );
  await database.stop();
});

test('a server that is killed is started again and answers on the same pool', async () => {
  const dataDir = join(home, 'restarted');
  const database = await open(dataDir);
  const before = readPostmasterPid(join(dataDir, 'postgres'))!.pid;
  process.kill(before, 'SIGQUIT');
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await database.pool.query('select pg_postmaster_start_time() as at').catch(() => undefined);
    const now = readPostmasterPid(join(dataDir, 'postgres'))?.pid;
    if (answer && now !== before) break;
    assert.ok(Date.now() < deadline, 'not back within 20 s');
  }
  await database.stop();
});

test('a path too long for a socket, or closed to the server account, is no obstacle', async () => {
  const closed = join(home, 'closed');
  const dataDir = join(closed, 'x'.repeat(100), 'data');
  mkdirSync(dataDir, {recursive: true});
  chmodSync(closed, 0o700);
  const database = await open(dataDir);
  const {socketDir} = readPostmasterPid(join(dataDir, 'postgres'))!;
  assert.deepEqual((await database.pool.query('select 1 as n')).rows, [{n: 1}]);
  await database.stop();
  assert.ok(socketDir.length < 90);
  assert.ok(!existsSync(socketDir));
});

test('commits are durable, and dates and counts come as the domain has them', async () => {
  const dataDir = join(home, 'values');
  const {pool, stop} = await open(dataDir);
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const {rows} = await pool.query(`show ${setting}`);
    assert.equal(rows[0][setting], 'on');
  }
  const {rows} = await pool.query(`select date '2026-12-06' as day, 9007199254740991 as big`);
  assert.deepEqual(rows, [{day: '2026-12-06', big: 9007199254740991}]);
  assert.match(readFileSync(join(dataDir, 'postgres', 'postmaster.opts'), 'utf8'), /listen_addresses=\W/);
  await stop();
});

test('two processes that start on an empty folder at once end up with one database', async () => {
  const dataDir = join(home, 'together');
  const children = [0, 1].map(() =>
    spawn(process.execPath, ['--conditions=source', probe, dataDir], {stdio: ['ignore', 'pipe', 'pipe']}),
  );
  const first = (child: (typeof children)[number]) => once(createInterface({input: child.stdout}), 'line');
  // Both write the same numbers: whoever comes second stops on a number that is taken, in the same table.
  await Promise.race(children.map(first));
  await Promise.race(children.map((child) => once(child, 'exit')));
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
  const database = await open(dataDir);
  const {rows} = await database.pool.query('select count(*) as n, max(n) as last from probe');
  assert.equal(rows[0].n, rows[0].last);
  await database.stop();
});
