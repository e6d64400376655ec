import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withDemoCity} from './demo-city.ts';
import {newMessage, send} from './sender.ts';
import {countStored} from './stored.ts';
import {startServer} from './server-process.ts';

const keys = Number(process.env['KEYS'] ?? 1000);
const posts = 20;
const {dataDir, env} = withDemoCity();

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
