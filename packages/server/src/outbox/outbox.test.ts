import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {v7 as uuidv7} from 'uuid';
import {silentLog} from '../database/index.ts';
import {testDatabase} from '../database/testing.ts';
import {backoffSeconds, type Job, type JobHandlers} from './job.ts';
import {createOutbox} from './outbox.ts';
import {claim, enqueue, renew} from './store.ts';

const {pool, stop} = await testDatabase();
after(stop);

const jobs = (kind: string, count: number) =>
  Promise.all(
    Array.from({length: count}, (_, n) =>
      enqueue(pool, {jurisdictionId: 'city', kind, dedupeKey: `${kind}:${n}`, payload: {n}}),
    ),
  );
const rowsOf = async (kind: string) => (await pool.query('select * from job where kind = $1', [kind])).rows;

/** Runs workers until `isDone`, which is asked after every job. */
async function workUntil(isDone: () => boolean, handlersOf: (checked: () => void) => JobHandlers, workers = 1) {
  const {promise, resolve} = Promise.withResolvers<void>();
  const checked = () => isDone() && resolve();
  const outboxes = Array.from({length: workers}, () =>
    createOutbox({pool, log: silentLog, pollMs: 20, handlers: handlersOf(checked)}),
  );
  for (const outbox of outboxes) outbox.start();
  await promise;
  await Promise.all(outboxes.map((outbox) => outbox.stop()));
}

test('two workers do every job once', async () => {
  await jobs('count', 300);
  const seen: unknown[] = [];
  await workUntil(
    () => seen.length >= 300,
    (checked) => ({
      count: {
        concurrency: 8,
        async each(job) {
          seen.push(job.payload['n']);
          checked();
        },
      },
    }),
    2,
  );
  assert.equal(new Set(seen).size, 300);
  assert.equal(seen.length, 300);
  assert.ok((await rowsOf('count')).every((row) => row.done_at));
});

test('a key is enqueued once, ever', async () => {
  await jobs('again', 2);
  await jobs('again', 3);
  assert.equal((await rowsOf('again')).length, 3);
});

test('a job that fails is postponed, its error kept without the address, and the next one is done', async () => {
  await jobs('failing', 2);
  const tried: unknown[] = [];
  await workUntil(
    () => tried.length === 2,
    (checked) => ({
      failing: {
        concurrency: 1,
        async each(job) {
          tried.push(job.payload['n']);
          checked();
          if (job.payload['n'] === 0) throw new Error('550 <matti@example.fi>: no such user');
        },
      },
    }),
  );
  const failed = (await rowsOf('failing')).find((row) => row.payload.n === 0);
  assert.equal(failed.last_error, 'Error: 550 <<address>>: no such user');
  assert.equal(failed.done_at, null);
  assert.ok(failed.run_at > new Date());
});

test('a job that is broken off because its worker stops is left for the next one without a word; a failure is told', async () => {
  await jobs('slow', 2);
  const warnings: string[] = [];
  const log = {...silentLog, warn: (_details: object, message: string) => warnings.push(message)};
  const stopping = new AbortController();
  const bothBegan = Promise.withResolvers<void>();
  const broken = new Promise<never>((_, reject) => {
    stopping.signal.addEventListener('abort', () => reject(stopping.signal.reason as Error));
  });
  const failure = broken.catch(() => Promise.reject(new Error('no such table')));
  for (const each of [broken, failure]) each.catch(() => {});
  let began = 0;
  const outbox = createOutbox({
    ...{pool, log, pollMs: 20},
    handlers: {
      slow: {
        each({payload}) {
          if (++began === 2) bothBegan.resolve();
          return payload['n'] ? failure : broken;
        },
      },
    },
  });
  outbox.start();
  await bothBegan.promise;
  const stopped = outbox.stop();
  stopping.abort();
  await stopped;
  assert.deepEqual(warnings, ['a job failed and is tried again']);
  assert.ok((await rowsOf('slow')).every((row) => !row.done_at && !row.dead_at));
});

test('the tenth failure makes a dead letter', async () => {
  await jobs('poison', 1);
  await pool.query(`update job set attempts = 9 where kind = 'poison'`);
  await workUntil(
    () => true,
    (checked) => ({
      poison: {
        async each() {
          checked();
          throw new Error('always');
        },
      },
    }),
  );
  const [row] = await rowsOf('poison');
  assert.ok(row.dead_at);
  assert.equal((await claim(pool, 'poison', 1)).length, 0);
});

test('a job that kills its worker every time is given up too, without being tried an eleventh time', async () => {
  await jobs('killer', 2);
  await pool.query(`update job set attempts = 10 where kind = 'killer' and dedupe_key = 'killer:0'`);
  const tried: unknown[] = [];
  await workUntil(
    () => tried.length === 1,
    (checked) => ({
      killer: {
        async all(group) {
          tried.push(...group.map((job) => job.payload['n']));
          checked();
        },
      },
    }),
  );
  assert.deepEqual(tried, [1]);
  const rows = await rowsOf('killer');
  assert.ok(rows.find((row) => row.payload.n === 0).dead_at);
});

test('a leased job is left alone until the lease has ended', async () => {
  await jobs('leased', 1);
  assert.equal((await claim(pool, 'leased', 5)).length, 1);
  assert.equal((await claim(pool, 'leased', 5)).length, 0);
  await pool.query(`update job set locked_until = now() - interval '1 second' where kind = 'leased'`);
  const [again] = await claim(pool, 'leased', 5);
  assert.equal(again?.attempt, 2);
});

test('a job for later waits', async () => {
  const runAt = new Date(Date.now() + 3_600_000);
  await enqueue(pool, {jurisdictionId: 'city', kind: 'later', dedupeKey: uuidv7(), payload: {}, runAt});
  assert.equal((await claim(pool, 'later', 1)).length, 0);
});

test('a kind that hangs does not delay another one', async () => {
  await jobs('stuck', 1);
  const hanging = Promise.withResolvers<void>();
  const done: Job[] = [];
  await workUntil(
    () => done.length === 1,
    (checked) => ({
      stuck: {
        async each() {
          await jobs('quick', 1);
          await hanging.promise;
        },
      },
      quick: {
        async each(job) {
          done.push(job);
          checked();
          hanging.resolve();
        },
      },
    }),
  );
  assert.equal(done.length, 1);
});

test('ten tries last longer than a day, so that a mail server may be away for one', () => {
  const total = Array.from({length: 9}, (_, index) => backoffSeconds(index + 1, () => 0)).reduce((a, b) => a + b);
  assert.ok(total > 24 * 3600, `${total} s`);
});

test('a long job that is still being done is left to its worker when its lease is renewed', async () => {
  const kind = 'long';
  await enqueue(pool, {jurisdictionId: 'city', kind, dedupeKey: 'long:1', payload: {}});
  const [job] = await claim(pool, kind, 1);
  await pool.query(`update job set locked_until = now() - interval '1 second' where kind = $1`, [kind]);
  await renew(pool, job!);
  assert.deepEqual(await claim(pool, kind, 1), []);
  await pool.query(`update job set locked_until = now() - interval '1 second' where kind = $1`, [kind]);
  assert.equal((await claim(pool, kind, 1)).length, 1);
});
