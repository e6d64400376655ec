import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {newMessage, send} from './sender.ts';
import {countStored} from './stored.ts';
import {freePort, killLeftovers, runCommand, startServer} from './server-process.ts';

const keys = Number(process.env['KEYS'] ?? 1000);
const posts = 20;
const demo = fileURLToPath(new URL('../demo', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'city-feedback-keys-'));
const env: {[name: string]: string} = {DATA_DIR: dataDir, DATABASE_URL: '', SUBMISSIONS_PER_MINUTE: '0'};

before(async () => {
  env['PORT'] = String(await freePort());
  await runCommand(['apply', demo], env);
});
after(() => {
  killLeftovers();
  rmSync(dataDir, {recursive: true, force: true});
});

test(`${keys} keys, each posted ${posts} times at once, make ${keys} cases`, async () => {
  const server = await startServer(env);
  const messages = Array.from({length: keys}, (_, i) => newMessage(`Viesti ${i}`));
  const queue = [...messages];
  const worker = async (): Promise<void> => {
    for (let message = queue.pop(); message; message = queue.pop()) {
      const one = message;
      const acknowledged = await Promise.all(Array.from({length: posts}, () => send(server.url, one)));
      assert.ok(acknowledged.includes(true), 'at least one of them is acknowledged');
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);

  assert.equal(new Set(messages.map((message) => message.receipt!.trackingCode)).size, keys);
  await server.stop();
  assert.deepEqual(await countStored(dataDir), {cases: keys, halves: []});
});
