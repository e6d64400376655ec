import assert from 'node:assert/strict';
import {once} from 'node:events';
import type {Socket} from 'node:net';
import {after, test} from 'node:test';
import type pg from 'pg';
import {silentLog} from './log.ts';
import {createPool} from './pool.ts';
import {testDatabase} from './testing.ts';

const database = await testDatabase();
after(() => database.stop());

/** A pool with one idle connection, what it logs, and what ends the connection from the server's side. */
async function idlePool() {
  const warnings: string[] = [];
  const log = {...silentLog, warn: (_details: object, message: string) => warnings.push(message)};
  const pool = createPool({connectionString: database.url}, log);
  const connected = once(pool, 'connect') as Promise<[pg.PoolClient & {connection: {stream: Socket}}]>;
  const {rows} = await pool.query<{pid: number}>('select pg_backend_pid() as pid');
  const [{connection}] = await connected;
  const cut = () => database.pool.query('select pg_terminate_backend($1, 5000)', [rows[0]!.pid]);
  return {pool, warnings, cut, socket: connection.stream};
}

test('an idle connection that breaks is told, and the pool goes on with another one', async () => {
  const {pool, warnings, cut} = await idlePool();
  const broken = new Promise((resolve) => pool.once('error', resolve));
  await cut();
  await broken;
  assert.deepEqual(warnings, ['an idle database connection broke']);
  assert.equal((await pool.query('select 1')).rowCount, 1);
  await pool.end();
});

test('a server that stops while a pool is ended on purpose is nothing to tell of', async () => {
  const {pool, warnings, cut, socket} = await idlePool();
  // The server's last words lie in the socket and are read only after the pool was ended.
  socket.pause();
  await cut();
  const heard = new Promise((resolve) => pool.once('error', resolve));
  const ended = pool.end();
  socket.resume();
  await Promise.all([ended, heard]);
  assert.deepEqual(warnings, []);
});
