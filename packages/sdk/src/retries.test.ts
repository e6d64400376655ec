import assert from 'node:assert/strict';
import {afterEach, beforeEach, mock, test} from 'node:test';
import fc from 'fast-check';
import {ApiError, CityFeedback, NetworkError, TimeoutError} from './index.ts';

const timeout = 59_999;
const draft = {text: 'The lamp is dark', wantsAnswer: false, mayPublish: false, language: 'en'};

type Step = Response | Error | ((request: Request) => Promise<Response>);

let waits: number[];
let sent: {key: string | null; body: string}[];

/** Waits are written down and not waited for; the clock of a try runs as ever. */
beforeEach(() => {
  waits = [];
  sent = [];
  const {setTimeout} = globalThis;
  mock.method(globalThis, 'setTimeout', (run: () => void, milliseconds: number) => {
    if (milliseconds === timeout) return setTimeout(run, milliseconds);
    waits.push(milliseconds);
    return setTimeout(run, 0);
  });
});
afterEach(() => mock.restoreAll());

/** A client whose tries meet these steps, one after the other, and then the last one for ever. */
function meeting(steps: Step[], options: {maxRetries?: number; timeout?: number} = {}): CityFeedback {
  const fetch = async (input: unknown): Promise<Response> => {
    const request = input as Request;
    sent.push({key: request.headers.get('Idempotency-Key'), body: await request.clone().text()});
    const step = steps[Math.min(sent.length, steps.length) - 1]!;
    if (step instanceof Error) throw step;
    return typeof step === 'function' ? step(request) : step.clone();
  };
  return new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'test', timeout, fetch, ...options});
}

const receipt = Response.json({reference: 'AAAA-2222'}, {status: 201});
const problem = (status: number, code: string, headers: {[name: string]: string} = {}): Response =>
  Response.json({code, title: 'A title.', hint: 'A hint.', requestId: 'r1', status}, {status, headers});

for (const [what, step] of [
  ['the network fails', new TypeError('fetch failed')],
  ['the answer is 408', new Response('', {status: 408})],
  ['the answer is 429', problem(429, 'too_many_requests')],
  ['the answer is 502 of a proxy', new Response('<h1>Bad gateway</h1>', {status: 502})],
  ['the answer is 503', problem(503, 'unavailable')],
  ['the answer is 504', new Response('', {status: 504})],
  ['the same key is in flight', problem(409, 'request_in_flight', {'Retry-After': '1'})],
  ['a captive portal answers', new Response('<form>', {headers: {'Content-Type': 'text/html'}})],
  ['the answer breaks off', new Response(brokenOff(), {status: 201})],
] as const) {
  test(`a POST is sent again with the same key and body when ${what}`, async () => {
    const {reference} = await meeting([step, receipt]).submit(draft);
    assert.equal(reference, 'AAAA-2222');
    assert.equal(sent.length, 2);
    assert.match(sent[0]!.key!, /^[0-9a-f]{32}$/);
    assert.deepEqual(sent[1], sent[0]);
  });
}

function brokenOff(): ReadableStream {
  const start = new TextEncoder().encode('{"reference": "AA');
  return new ReadableStream({
    start: (controller) => controller.enqueue(start),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
}

for (const [status, code] of [
  [400, 'text_empty'],
  [404, 'unknown_site'],
  [409, 'already_rated'],
  [413, 'body_too_large'],
  [422, 'idempotency_key_reused'],
  [500, 'internal_error'],
] as const) {
  test(`${status} ${code} is told at once`, async () => {
    const error = await meeting([problem(status, code)])
      .submit(draft)
      .catch((caught: unknown) => caught);
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.code, error.status, error.requestId, error.hint], [code, status, 'r1', 'A hint.']);
    assert.equal(error.message, 'A title.');
    assert.equal(error.temporary, status === 500);
    assert.equal(sent.length, 1);
  });
}

test('what is not a problem of the API becomes an error with its status', async () => {
  const error = await meeting([new Response('<h1>Not found</h1>', {status: 404})])
    .submit(draft)
    .catch((e: unknown) => e);
  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.code, error.status, error.requestId, error.fields], ['unexpected_answer', 404, '', []]);
});

test('waits double from 0.3 s, each cut by up to a half at random, and end with the error', async () => {
  const random = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
  await fc.assert(
    fc.asyncProperty(fc.tuple(random, random, random), async (randoms) => {
      waits = [];
      sent = [];
      const next = randoms.values();
      const {mock: mocked} = mock.method(Math, 'random', () => next.next().value ?? 0);
      await assert.rejects(meeting([new TypeError('fetch failed')]).submit(draft), NetworkError);
      mocked.restore();
      assert.deepEqual(
        waits,
        randoms.map((part, i) => 300 * 2 ** i * (0.5 + part / 2)),
      );
      assert.equal(sent.length, 4);
    }),
  );
});

test('no wait of our own is longer than 8 seconds', async () => {
  await assert.rejects(meeting([new TypeError('fetch failed')], {maxRetries: 12}).submit(draft), NetworkError);
  assert.equal(waits.length, 12);
  assert.ok(Math.max(...waits) <= 8000);
});

for (const [what, header, least, most] of [
  ['no seconds', '0', 0, 0],
  ['seconds', '7', 7000, 7000],
  ['more than half a minute', '120', 30_000, 30_000],
  ['a date', new Date(Date.now() + 20_000).toUTCString(), 15_000, 20_000],
  ['a date that has passed', new Date(Date.now() - 20_000).toUTCString(), 0, 0],
  ['what can’t be read', 'soon', 150, 300],
] as const) {
  test(`Retry-After with ${what} is waited for ${least / 1000} to ${most / 1000} s`, async () => {
    await meeting([problem(503, 'unavailable', {'Retry-After': header}), receipt]).submit(draft);
    assert.equal(waits.length, 1);
    assert.ok(waits[0]! >= least && waits[0]! <= most, `${waits[0]}`);
  });
}

test('other headers about rates are not taken for Retry-After', async () => {
  await meeting([problem(503, 'unavailable', {'X-RateLimit-Reset': '25'}), receipt]).submit(draft);
  assert.ok(waits[0]! <= 300);
});

test('the error tells how long the server wants us to wait', async () => {
  const city = meeting([problem(503, 'unavailable', {'Retry-After': '120'})], {maxRetries: 0});
  const error = await city.submit(draft).catch((caught: unknown) => caught);
  assert.ok(error instanceof ApiError && error.temporary);
  assert.equal(error.retryAfterSeconds, 120);
  assert.equal(sent.length, 1);
});

/** Answers never; ends when it is aborted. */
const never = (request: Request): Promise<Response> =>
  new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)));

/** Sends headers and then nothing more. */
const stalls = (): Promise<Response> => Promise.resolve(new Response(new ReadableStream(), {status: 201}));

test('a try without an answer in time is followed by another', async () => {
  const {reference} = await meeting([never, receipt], {timeout: 20}).submit(draft);
  assert.equal(reference, 'AAAA-2222');
});

test('an answer that stalls after its headers is no answer', async () => {
  const error = await meeting([stalls], {timeout: 20, maxRetries: 1})
    .submit(draft)
    .catch((caught: unknown) => caught);
  assert.ok(error instanceof TimeoutError);
  assert.equal(error.code, 'timeout');
  assert.match(error.message, /feedback\.example\.fi within 20 ms/);
  assert.ok(error.temporary && error.cause instanceof Error);
  assert.equal(sent.length, 2);
});

test('abort ends a call before it starts, while it is on its way, and while it waits', async () => {
  const reason = new Error('the person closed the form');
  await assert.rejects(meeting([receipt]).submit(draft, {signal: AbortSignal.abort(reason)}), reason);
  assert.equal(sent.length, 0);

  const underWay = new AbortController();
  const city = meeting([
    (request) => {
      setImmediate(() => underWay.abort(reason));
      return never(request);
    },
  ]);
  await assert.rejects(city.submit(draft, {signal: underWay.signal}), reason);

  const waiting = new AbortController();
  mock.restoreAll();
  const slow = meeting([
    () => {
      setImmediate(() => waiting.abort(reason));
      return Promise.resolve(problem(503, 'unavailable', {'Retry-After': '30'}));
    },
  ]);
  await assert.rejects(slow.submit(draft, {signal: waiting.signal}), reason);
});

test('a key that can’t be a header, and an endpoint that is no address, are told at once', async () => {
  await assert.rejects(meeting([receipt]).submit(draft, {idempotencyKey: 'short'}), TypeError);
  await assert.rejects(meeting([receipt]).submit(draft, {idempotencyKey: 'with a\nline break'}), TypeError);
  assert.throws(() => new CityFeedback({endpoint: 'feedback.example.fi', site: 'test'}), TypeError);
  assert.throws(() => new CityFeedback({endpoint: 'ftp://feedback.example.fi', site: 'test'}), TypeError);
  assert.equal(sent.length, 0);
});
