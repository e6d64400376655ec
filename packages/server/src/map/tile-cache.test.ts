import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {silentLog} from '../database/index.ts';
import {createTileCache} from './tile-cache.ts';

const directory = mkdtempSync(join(tmpdir(), 'cf-tiles-'));
after(() => rmSync(directory, {recursive: true, force: true}));
/** What begins like a JPEG, 100 bytes long. */
const picture = (n = 0) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(97, n)]);

test('the oldest files go when there is no more room', async () => {
  const cache = createTileCache({directory, mostBytes: 1_000, log: silentLog});
  for (let n = 0; n < 12; n++) {
    await cache.put(`a/${n}`, picture(n));
    const written = new Date(n * 1_000);
    if (n < 10) utimesSync(join(directory, `a/${n}`), written, written);
  }
  assert.equal(await cache.get('a/0'), undefined);
  assert.equal(await cache.get('a/1'), undefined);
  assert.deepEqual((await cache.get('a/11'))?.picture.bytes, picture(11));
});

test('files of an earlier run count too', async () => {
  const cache = createTileCache({directory, mostBytes: 500, log: silentLog});
  await cache.put('b/1', picture());
  assert.equal(await cache.get('a/5'), undefined);
  assert.ok(await cache.get('b/1'));
});

test('a file that is no picture is none that is kept', async () => {
  const cache = createTileCache({directory, mostBytes: 1_000, log: silentLog});
  for (const left of [Buffer.alloc(0), Buffer.alloc(100), picture().subarray(0, 2)]) {
    await cache.put('c/1', picture());
    writeFileSync(join(directory, 'c/1'), left);
    assert.equal(await cache.get('c/1'), undefined);
  }
});
