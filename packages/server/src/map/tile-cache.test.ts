import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {silentLog} from '../database/index.ts';
import {createTileCache} from './tile-cache.ts';

const directory = mkdtempSync(join(tmpdir(), 'cf-tiles-'));
after(() => rmSync(directory, {recursive: true, force: true}));

test('the oldest files go when there is no more room', async () => {
  const cache = createTileCache({directory, mostBytes: 1_000, log: silentLog});
  for (let n = 0; n < 12; n++) {
    await cache.put(`a/${n}`, Buffer.alloc(100, n));
    const written = new Date(n * 1_000);
    if (n < 10) utimesSync(join(directory, `a/${n}`), written, written);
  }
  assert.equal(await cache.get('a/0'), undefined);
  assert.equal(await cache.get('a/1'), undefined);
  assert.deepEqual((await cache.get('a/11'))?.bytes, Buffer.alloc(100, 11));
});

test('files of an earlier run count too', async () => {
  const cache = createTileCache({directory, mostBytes: 500, log: silentLog});
  await cache.put('b/1', Buffer.alloc(100));
  assert.equal(await cache.get('a/5'), undefined);
  assert.ok(await cache.get('b/1'));
});
