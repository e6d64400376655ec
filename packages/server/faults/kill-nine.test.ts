/**
 * kill -9 of the server, and of the database that it brought along, at random moments under load.
 *
 * `ROUNDS=500 node --conditions=source --test packages/server/faults/kill-nine.test.ts` for the full number.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {withDemoCity} from './demo-city.ts';
import {newMessage, send, type Message} from './sender.ts';
import {countStored} from './stored.ts';
import {startServer} from './server-process.ts';

const rounds = Number(process.env['ROUNDS'] ?? 50);
const senders = 8;
const {dataDir, env} = withDemoCity();

test(`${rounds} times kill -9 under load: no acknowledged case is lost, none is doubled`, async (t) => {
  const messages: Message[] = [];
  let interrupted = 0;

  for (let round = 0; round < rounds; round++) {
    const server = await startServer(env);
    const waiting = messages.filter((message) => !message.receipt);
    let isUp = true;
    const workers = Array.from({length: senders}, async () => {
      while (isUp) {
        const message = waiting.pop() ?? newMessage(`Kierros ${round}, viesti ${messages.length}`);
        if (!messages.includes(message)) messages.push(message);
        if (!(await send(server.url, message))) interrupted++;
      }
    });
    await delay(50 + Math.random() * 400);
    const killed = server.kill();
    isUp = false;
    await killed;
    await Promise.all(workers);
  }

  const server = await startServer(env);
  const acknowledged = messages.filter((message) => message.receipt);
  const codes = new Map<string, Message>();
  for (const message of messages) {
    // Once more for all of them: what was acknowledged must bring the same receipt, what was not must arrive now.
    assert.equal(await send(server.url, message), true);
    const {trackingCode} = message.receipt!;
    assert.equal(codes.has(trackingCode), false, 'two messages with one code');
    codes.set(trackingCode, message);
  }
  for (const message of acknowledged) {
    const response = await fetch(`${server.url}/api/v1/track`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({trackingCode: message.receipt!.trackingCode}),
    });
    assert.equal(response.status, 200, `acknowledged case ${message.receipt!.reference} is there`);
    await response.arrayBuffer();
  }
  assert.equal(await server.stop(), 0, 'a graceful stop ends with 0');

  const stored = await countStored(dataDir);
  assert.equal(stored.cases, messages.length, 'as many cases as messages');
  assert.deepEqual(stored.halves, [], 'no case without its first event, key and job');
  assert.ok(interrupted >= rounds / 2, `the load was on: ${interrupted} requests were cut`);
  t.diagnostic(
    `${rounds} rounds, ${messages.length} messages, ${acknowledged.length} acknowledged before the end, ${interrupted} cut: 0 lost, 0 doubled`,
  );
});
