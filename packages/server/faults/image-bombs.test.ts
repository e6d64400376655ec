/**
 * A hundred files that are made to hurt who opens them, twenty at a time, while others go on asking.
 *
 * `BOMBS=1000 node --conditions=source --test packages/server/faults/image-bombs.test.ts` for more of them.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import sharp from 'sharp';
import {makeBombs, type Bomb} from './bombs.ts';
import {withDemoCity} from './demo-city.ts';
import {newMessage, send} from './sender.ts';
import {startServer} from './server-process.ts';

const count = Number(process.env['BOMBS'] ?? 100);
const atOnce = 20;
const photosOfCase = 5;
/** The server's own process; the decoder has a process and a cap of its own. */
const mostServerMegabytes = 700;
/** What the second half of the bombs may add to the peak of the first: memory is used again, not used up. */
const mostGrowthMegabytes = 100;
const mostDecoderMegabytes = 1024;
/** With two busy processors. */
const slowestAnswerMs = 5000;
const {dataDir, env} = withDemoCity();

test(`${count} image bombs leave the server standing`, async (t) => {
  const server = await startServer(env);
  const bombs = await makeBombs();
  const cases = await Promise.all(Array.from({length: Math.ceil(count / photosOfCase)}, newCase));
  const queue = Array.from({length: count}, (_, index) => ({index, bomb: bombs[index % bombs.length]!}));
  const unexpected: string[] = [];
  const serverBefore = megabytes(server.child.pid!, 'VmHWM');
  let halfWay = serverBefore;
  let isOver = false;
  let slowest = 0;
  let asked = 0;
  let decoderPeak = 0;

  const bomber = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const {index, bomb} = next;
      if (index === Math.floor(count / 2)) halfWay = megabytes(server.child.pid!, 'VmHWM');
      const wrong = await upload(bomb, cases[Math.floor(index / photosOfCase)]!, (index % photosOfCase) + 1);
      if (wrong) unexpected.push(wrong);
    }
  };
  const bystander = async (): Promise<void> => {
    while (!isOver) {
      const startedAt = performance.now();
      const answer = await fetch(`${server.url}/livez`);
      await answer.arrayBuffer();
      assert.equal(answer.status, 200);
      slowest = Math.max(slowest, performance.now() - startedAt);
      asked++;
      decoderPeak = Math.max(decoderPeak, decoderMegabytes(server.child.pid!));
      await delay(20);
    }
  };
  const watching = bystander();
  await Promise.all(Array.from({length: atOnce}, bomber));
  isOver = true;
  await watching;

  const serverPeak = megabytes(server.child.pid!, 'VmHWM');
  t.diagnostic(`${asked} answers of /livez meanwhile, the slowest after ${Math.round(slowest)} ms`);
  t.diagnostic(
    `memory at its peak: server ${serverPeak} MB (${serverBefore} before, ${halfWay} half-way), decoder ${decoderPeak} MB`,
  );
  assert.deepEqual(unexpected, []);
  assert.ok(slowest < slowestAnswerMs, `the slowest answer took ${Math.round(slowest)} ms`);
  assert.ok(serverPeak < mostServerMegabytes, `the server took ${serverPeak} MB`);
  assert.ok(serverPeak - halfWay < mostGrowthMegabytes, `the server grew from ${halfWay} to ${serverPeak} MB`);
  assert.ok(decoderPeak > 0 && decoderPeak < mostDecoderMegabytes, `a decoder took ${decoderPeak} MB`);
  const photo = await sharp({create: {width: 640, height: 480, channels: 3, background: '#336699'}})
    .jpeg()
    .toBuffer();
  assert.equal(await upload({what: 'a photo', file: photo}, await newCase(), 1), undefined);
  assert.deepEqual(readdirSync(join(dataDir, 'photos', 'incoming')), []);
  await server.stop();

  async function newCase() {
    const message = newMessage('Lamppu on pimeä');
    assert.equal(await send(server.url, message), true);
    return message.receipt!;
  }

  /** @returns what was not as it must be */
  async function upload(
    {what, file, code}: Bomb,
    {caseId, linkToken}: Awaited<ReturnType<typeof newCase>>,
    number: number,
  ): Promise<string | undefined> {
    const answer = await fetch(`${server.url}/api/v1/cases/${caseId}/photos/${number}`, {
      method: 'PUT',
      headers: {authorization: `Bearer ${linkToken}`, 'content-type': 'image/jpeg'},
      body: new Uint8Array(file),
    });
    const said = (await answer.json()) as {code?: string};
    if (said.code === code && (answer.status === 201) === (code === undefined)) return undefined;
    return `${what}: ${answer.status} ${said.code}`;
  }
});

/** From the kernel's own account of a process; 0 when it is gone. */
function megabytes(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** The largest of the processes that make pictures anew. */
function decoderMegabytes(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    const decoders = children.filter((child) =>
      readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('reencode-child'),
    );
    return Math.max(0, ...decoders.map((decoder) => megabytes(Number(decoder), 'VmHWM')));
  } catch {
    return 0;
  }
}
