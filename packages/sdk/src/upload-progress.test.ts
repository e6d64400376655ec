import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright-core';
import type {CityFeedback, UploadProgress} from './index.ts';

declare global {
  interface Window {
    city: CityFeedback;
    patient: CityFeedback;
    access: {caseId: string; linkToken: string};
  }
}

const script = await build({
  stdin: {
    contents: `import {CityFeedback} from './index.ts';
      const {origin} = location;
      window.city = new CityFeedback({endpoint: origin, site: 'test', maxRetries: 1});
      window.patient = new CityFeedback({endpoint: origin, site: 'test', maxRetries: 100, timeout: 3_600_000});
      window.access = {caseId: 'a-case', linkToken: 'a-link-token-of-22-symbols'};`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
  conditions: ['source'],
});

let answerPhoto: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
const server = createServer((request, response) => {
  // The page gives some uploads up on their way.
  if (request.method === 'PUT') answerPhoto(request, response).catch(() => response.destroy());
  else if (request.url === '/sdk.js')
    response.setHeader('Content-Type', 'text/javascript').end(script.outputFiles[0]!.text);
  else
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><script type="module" src="/sdk.js"></script>');
});

let browser: Browser;
let page: Page;

before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic']});
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'city' in window);
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Sends a photo from the page; resolves with all that was told. */
const attach = (bytes: number, abortAt?: number, by: 'city' | 'patient' = 'city') =>
  page.evaluate(
    async ({bytes, abortAt, by}) => {
      const told: UploadProgress[] = [];
      const controller = new AbortController();
      const onProgress = (progress: UploadProgress): void => {
        told.push(progress);
        if (abortAt !== undefined && progress.sentBytes >= abortAt) controller.abort(new Error('the person left'));
      };
      const photo = new Blob([new Uint8Array(bytes)], {type: 'image/jpeg'});
      const {signal} = controller;
      return window[by].attach(window.access, photo, {number: 2, onProgress, signal}).then(
        (receipt) => ({told, receipt, error: undefined}),
        (error: Error) => ({told, receipt: undefined, error: {...error, name: error.name, message: error.message}}),
      );
    },
    {bytes, abortAt, by},
  );

async function bytesOf(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of request) bytes += (chunk as Buffer).length;
  return bytes;
}

const receiptOf = (response: ServerResponse, bytes: number): unknown =>
  response
    .writeHead(201, {'Content-Type': 'application/json'})
    .end(JSON.stringify({number: 2, width: 1, height: 1, bytes}));

test('in a browser the progress of an upload grows from nothing to all of it', async () => {
  let headers: IncomingMessage['headers'] = {};
  answerPhoto = async (request, response) => {
    ({headers} = request);
    receiptOf(response, await bytesOf(request));
  };
  const totalBytes = 5_000_000;
  const {told, receipt} = await attach(totalBytes);
  assert.equal(receipt?.bytes, totalBytes);
  assert.equal(headers['content-type'], 'image/jpeg');
  assert.equal(headers['authorization'], 'Bearer a-link-token-of-22-symbols');
  const sent = told.map(({sentBytes}) => sentBytes);
  assert.deepEqual([sent[0], sent.at(-1)], [0, totalBytes]);
  assert.deepEqual(
    sent,
    [...sent].sort((a, b) => a - b),
  );
  assert.ok(sent.length > 2, 'told in between');
});

test('an upload that breaks off is sent again', async () => {
  let tries = 0;
  answerPhoto = async (request, response) => {
    if (++tries === 1) {
      await once(request, 'data');
      request.destroy();
    } else receiptOf(response, await bytesOf(request));
  };
  const {receipt} = await attach(300_000);
  assert.deepEqual([receipt?.bytes, tries], [300_000, 2]);
});

test('a problem with Retry-After is obeyed and told', async () => {
  let tries = 0;
  answerPhoto = async (request, response) => {
    await bytesOf(request);
    tries++;
    response
      .writeHead(503, {'Content-Type': 'application/problem+json', 'Retry-After': '0'})
      .end(JSON.stringify({code: 'unavailable', title: 'Not now.', hint: 'Later.', status: 503, requestId: 'r'}));
  };
  const {error} = await attach(1000);
  assert.equal(tries, 2);
  assert.ok(error);
  assert.deepEqual([error.name, error.message], ['ApiError', 'Not now.']);
  assert.equal((error as {retryAfterSeconds?: number}).retryAfterSeconds, 0);
});

test('abort ends an upload on its way', async () => {
  const requests: IncomingMessage[] = [];
  answerPhoto = async (request) => {
    requests.push(request);
    await once(request, 'data');
    request.pause();
  };
  const {error, told} = await attach(50_000_000, 1);
  assert.equal(error?.message, 'the person left');
  assert.ok(told.at(-1)!.sentBytes < 50_000_000);
  assert.equal(requests.length, 1);
  await assert.rejects(bytesOf(requests[0]!), {code: 'ECONNRESET'});
});

test('an upload that stands still for half a minute is sent again', async () => {
  let tries = 0;
  answerPhoto = async (request, response) => {
    if (++tries > 1) return void receiptOf(response, await bytesOf(request));
    await once(request, 'data');
    request.pause();
  };
  await page.clock.install();
  const attached = attach(20_000_000, undefined, 'patient');
  // More than once: bytes may still move into the system's buffers after the first time, which starts the half minute anew.
  while (tries < 2) await page.clock.fastForward(30_000);
  assert.equal((await attached).receipt?.bytes, 20_000_000);
});
