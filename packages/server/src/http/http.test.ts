import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import {after, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {catalogueOf} from '../catalogue/index.ts';
import {ProblemError, residentLanguages} from '../problems/index.ts';
import {createApp} from './app.ts';
import {clientNetwork} from './client-network.ts';
import {escapeHtml, html} from './html.ts';
import {createLog} from './log.ts';
import {tokenBucket} from './token-bucket.ts';

const lines: string[] = [];
const log = createLog(
  'info',
  new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  }),
);
const secret = 'planted-secret-4711';
const app = await createApp({
  log,
  catalogue: catalogueOf([]),
  publicUrl: 'https://feedback.example',
  features: [
    async (scope: FastifyInstance) => {
      scope.post('/echo', {schema: {body: {$ref: 'TrackRequest#'}}}, async (request) => request.body);
      scope.get<{Params: {id: string}}>('/fails/:id', async () => {
        throw new Error(`something with ${secret}`, {cause: new SyntaxError(secret)});
      });
      scope.get('/database', async () => {
        const detail = `Failing row contains (${secret})`;
        throw Object.assign(new Error(`duplicate key ${secret}`), {
          severity: 'ERROR',
          code: '23505',
          detail,
          table: 'event',
        });
      });
      scope.get('/away', async () => {
        throw Object.assign(new Error('terminating connection'), {code: '57P01'});
      });
      scope.get('/problem', async () => {
        throw new ProblemError('too_many_requests', {values: {seconds: 3}, retryAfterSeconds: 2.4});
      });
      scope.get('/page', {config: {contentSecurityPolicy: `default-src 'self'`}}, async () => 'page');
      scope.get('/script', {config: {cors: 'everybody', isForOtherOrigins: true}}, async () => 'script');
    },
  ],
});
after(() => app.close());

test('problems speak every language that residents read, and say which one it is', async () => {
  const ask = (language: string) =>
    app.inject({
      method: 'POST',
      url: '/echo',
      headers: {'accept-language': `xx, ${language}-FI;q=0.9, en;q=0.5`},
      payload: {trackingCode: 7},
    });
  const titles = new Set<string>();
  for (const language of residentLanguages) {
    const answer = await ask(language);
    assert.deepEqual([answer.statusCode, answer.headers['content-language']], [400, language]);
    const {title, hint, fields} = answer.json();
    assert.equal(fields[0].message, title);
    assert.ok(hint && title.includes('/trackingCode'), `${language}: ${title}`);
    titles.add(title);
  }
  assert.equal(titles.size, residentLanguages.length);
});

test('problems speak the language that the browser asks for', async () => {
  const titles = [];
  for (const language of ['fi', 'sv-FI', 'en', 'de']) {
    const answer = await app.inject({url: '/nowhere', headers: {'accept-language': language}});
    assert.equal(answer.statusCode, 404);
    titles.push(answer.json().title);
  }
  assert.deepEqual(titles, [
    'Tässä osoitteessa ei ole mitään.',
    'Det finns inget på den här adressen.',
    'There is nothing at this address.',
    'Tässä osoitteessa ei ole mitään.',
  ]);
});

test('a wrong method is told the right ones', async () => {
  const answer = await app.inject({method: 'DELETE', url: '/fails/7'});
  assert.deepEqual(
    [answer.statusCode, answer.json().code, answer.headers['allow']],
    [405, 'method_not_allowed', 'GET'],
  );
});

test('nothing is converted and nothing left out of a body', async () => {
  const send = (payload: object) => app.inject({method: 'POST', url: '/echo', payload});
  assert.equal((await send({trackingCode: 5})).json().code, 'wrong_type');
  assert.equal((await send({trackingCode: 'x', more: 1})).json().code, 'unknown_field');
  assert.deepEqual((await send({trackingCode: 'x'})).json(), {trackingCode: 'x'});
});

test('a body with thousands of wrong fields gets twenty sentences, not thousands', async () => {
  const payload = Object.fromEntries(Array.from({length: 5000}, (_, index) => [`f${index}`, 1]));
  const answer = await app.inject({method: 'POST', url: '/echo', payload});
  assert.equal(answer.json().fields.length, 20);
});

test('every answer has a request id and the headers that keep browsers strict', async () => {
  const answer = await app.inject('/nowhere');
  assert.match(answer.headers['content-security-policy'] as string, /default-src 'none'.*frame-ancestors 'none'/);
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  assert.equal(answer.headers['referrer-policy'], 'no-referrer');
  assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin');
  assert.equal(answer.headers['strict-transport-security'], 'max-age=31536000');
  assert.equal(answer.json().requestId, answer.headers['x-request-id']);
  assert.equal((await app.inject('/page')).headers['content-security-policy'], `default-src 'self'`);
});

test('what is for everybody may be loaded from everywhere, and nothing else', async () => {
  const script = await app.inject({url: '/script', headers: {origin: 'https://any.example'}});
  assert.equal(script.headers['access-control-allow-origin'], '*');
  assert.equal(script.headers['cross-origin-resource-policy'], 'cross-origin');
  const page = await app.inject({url: '/page', headers: {origin: 'https://any.example'}});
  assert.equal(page.headers['access-control-allow-origin'], undefined);
});

test('a database that is away is 503 with Retry-After', async () => {
  const answer = await app.inject('/away');
  assert.deepEqual([answer.statusCode, answer.json().code, answer.headers['retry-after']], [503, 'unavailable', '5']);
});

test('Retry-After is whole seconds', async () => {
  assert.equal((await app.inject('/problem')).headers['retry-after'], '3');
});

test('errors tell the caller nothing, and the log where they came from but not what they choked on', async () => {
  lines.length = 0;
  for (const url of [`/fails/${secret}`, '/database']) {
    const answer = await app.inject(url);
    assert.deepEqual([answer.statusCode, answer.json().code], [500, 'internal_error']);
    assert.ok(!answer.body.includes(secret));
  }
  await app.inject({
    method: 'POST',
    url: `/echo?${secret}`,
    payload: {trackingCode: secret},
    headers: {authorization: secret},
  });
  await app.inject({
    method: 'POST',
    url: '/echo',
    payload: `{"${secret}`,
    headers: {'content-type': 'application/json'},
  });
  const all = lines.join('');
  assert.ok(!all.includes(secret), all);
  assert.ok(!all.includes('127.0.0.1'), 'no address of a client');
  const parsed = lines.map((line) => JSON.parse(line));
  assert.ok(parsed.some(({error}) => error?.code === '23505' && error.table === 'event' && error.stack.length > 0));
  assert.ok(parsed.some(({route, status, requestId}) => route === '/fails/:id' && status === 500 && requestId));
});

test('requests under way are answered before the server has stopped', async () => {
  const held = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<void>();
  const closing = Promise.withResolvers<void>();
  const stopping = await createApp({
    log: createLog('silent'),
    catalogue: catalogueOf([]),
    publicUrl: 'http://localhost',
    features: [
      async (scope) => {
        scope.addHook('preClose', async () => closing.resolve());
        scope.get('/slow', async () => {
          entered.resolve();
          await held.promise;
          return {done: true};
        });
      },
    ],
  });
  const url = await stopping.listen({port: 0, host: '127.0.0.1'});
  const slow = fetch(`${url}/slow`);
  await entered.promise;
  const closed = stopping.close();
  await closing.promise;
  held.resolve();
  assert.deepEqual(await (await slow).json(), {done: true});
  await closed;
});

test('IPv6 clients are told apart by their /64, IPv4 ones by their address', () => {
  assert.equal(clientNetwork('192.0.2.7'), '192.0.2.7');
  assert.equal(clientNetwork('::ffff:192.0.2.7'), '192.0.2.7');
  assert.equal(clientNetwork('2001:db8:0:1::5'), clientNetwork('2001:0db8:0000:0001:ffff::'));
  assert.notEqual(clientNetwork('2001:db8:0:1::5'), clientNetwork('2001:db8:0:2::5'));
  assert.equal(clientNetwork('fe80::1%eth0'), 'fe80:0:0:0');
});

test('tokens come back evenly, up to the burst, and asking too early costs none', () => {
  let now = 0;
  const take = tokenBucket({perMinute: 60, burst: 2, now: () => now});
  const ip = {ip: '192.0.2.1'};
  take(ip);
  take(ip);
  assert.throws(() => take(ip), {code: 'too_many_requests'});
  now = 500;
  assert.throws(() => take(ip), {code: 'too_many_requests'});
  now = 1000;
  take(ip);
  take({ip: '192.0.2.2'});
  now = 3_600_000;
  take(ip);
  take(ip);
  assert.throws(() => take(ip), {code: 'too_many_requests'});
});

test('markup is made of escaped values', () => {
  const evil = `<img src=x onerror="alert('1')">&`;
  assert.equal(escapeHtml(evil), '&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;&#38;');
  assert.equal(
    String(html`<p title="${evil}">${[html`<b>${1}</b>`, '<']}</p>`),
    `<p title="${escapeHtml(evil)}"><b>1</b>&#60;</p>`,
  );
});
