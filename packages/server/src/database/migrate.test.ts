import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {silentLog} from './log.ts';
import {migrate, readMigrations, type Migration} from './migrate.ts';
import {createPool} from './pool.ts';
import {testDatabase} from './testing.ts';
import {inTransaction} from './transaction.ts';

const {pool, url, stop} = await testDatabase();
after(stop);
const own = readMigrations();
const extra = (sql: string): Migration => ({version: own.length + 1, name: 'extra.sql', sql});

test('running the migrations again changes nothing', async () => {
  assert.deepEqual(await migrate(pool), []);
});

test('processes that start at the same time run each file once', async () => {
  const others = Array.from({length: 4}, () => createPool({connectionString: url}, silentLog));
  const file = extra('create table once_only (n integer)');
  const ran = await Promise.all(others.map((other) => migrate(other, [...own, file])));
  assert.deepEqual(ran.flat(), ['extra.sql']);
  await Promise.all(others.map((other) => other.end()));
});

test('a file that was changed after it was run is refused', async () => {
  await assert.rejects(
    migrate(pool, [...own, extra('create table another (n integer)')]),
    /extra\.sql has been changed/,
  );
});

test('a transaction that lost against another one is run again', async () => {
  await pool.query('create table counter (n integer); insert into counter values (0)');
  const raise = async () => {
    await inTransaction(pool, async (client) => {
      await client.query('set transaction isolation level serializable');
      const {rows} = await client.query('select n from counter');
      await client.query('update counter set n = $1', [rows[0].n + 1]);
    });
  };
  await Promise.all([raise(), raise(), raise()]);
  assert.deepEqual((await pool.query('select n from counter')).rows, [{n: 3}]);
});

test('an error rolls everything back and comes out as it is', async () => {
  const failure = new Error('no');
  const attempt = inTransaction(pool, async (client) => {
    await client.query('update counter set n = 100');
    throw failure;
  });
  await assert.rejects(attempt, failure);
  assert.deepEqual((await pool.query('select n from counter')).rows, [{n: 3}]);
});
