import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import fastify from 'fastify';
import {staticFolder} from '../http/index.ts';
import {embedFiles} from './embed-files.ts';
import {residentLanguages} from '../problems/index.ts';
import {testServer} from '../testing/index.ts';
import {pageWords} from './words.ts';

const {inject, dataDir, stop} = await testServer({settings: {showsMails: true}});
after(stop);
const get = (url: string, headers = {}) => inject({url, headers: {'accept-language': 'sv', ...headers}});

test('a site has a page with the form, in a language of its own', async () => {
  const page = await get('/streets');
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<html lang="sv">/);
  assert.match(
    page.body,
    /<city-feedback\s+endpoint="\/"\s+site="streets"\s+variant="inline"\s+view="give"\s+lang="sv"/,
  );
  assert.match((await get('/streets?lang=en')).body, /<html lang="en">/);
  assert.match((await get('/parks')).body, /<html lang="sv">/, 'its topics are in Finnish only, its words are not');
});

test('the front page and the page for nothing speak every language that residents read', async () => {
  for (const language of residentLanguages) {
    const start = language === 'ar' ? '<html lang="ar" dir="rtl">' : `<html lang="${language}">`;
    const front = await get(`/?lang=${language}`);
    assert.ok(front.body.includes(start) && front.body.includes(pageWords[language].sites), language);
    const nothing = await get('/moon', {'accept-language': language});
    assert.equal(nothing.statusCode, 404);
    assert.ok(nothing.body.includes(start) && nothing.body.includes(pageWords[language].notFound), language);
  }
});

test('the page that mails lead to shows the case by the link in its fragment', async () => {
  const page = await get('/follow?site=streets');
  assert.match(page.body, /site="streets"\s+variant="inline"\s+view="track"/);
  assert.equal((await get('/follow')).statusCode, 200);
  assert.equal((await get('/follow?site=moon')).statusCode, 404);
});

test('pages run own scripts only, and nothing that was made from strings', async () => {
  for (const url of ['/streets', '/follow', '/desk', '/embed']) {
    const policy = (await get(url)).headers['content-security-policy'] as string;
    assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
    assert.ok(!/unsafe|https?:/.test(policy), policy);
  }
});

test('pages of every origin may link a theme', async () => {
  for (const theme of ['neutral', 'helsinki', 'museum']) {
    const {statusCode, headers, body} = await get(`/embed/1/themes/${theme}.css`, {
      origin: 'https://elsewhere.example',
    });
    assert.equal(statusCode, 200, theme);
    assert.match(body, /--city-feedback-accent: light-dark/);
    assert.equal(headers['content-type'], 'text/css; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  }
  assert.equal((await get('/embed/1/themes/sepia.css')).statusCode, 404);
});

test('a pinned version of the widget is served after an upgrade, its moving name has the new one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cf-embed-'));
  after(() => rmSync(folder, {recursive: true}));
  const [old, next, kept] = ['old', 'next', 'kept'].map((name) => join(folder, name)) as [string, string, string];
  await Promise.all([old, next].map((each) => mkdir(each)));
  await writeFile(join(old, 'city-feedback.js'), 'old');
  await writeFile(join(old, 'city-feedback-aaaaaaaa.js'), 'old');
  await writeFile(join(next, 'city-feedback.js'), 'new');
  await writeFile(join(next, 'city-feedback-bbbbbbbb.js'), 'new');
  await embedFiles(old, kept);
  const files = await embedFiles(next, kept);
  const app = fastify();
  app.get<{Params: {name: string}}>('/:name', async (request, reply) => {
    if (!(await files.send(request, reply, request.params.name))) return reply.code(404).send('none');
  });
  after(() => app.close());
  const body = async (name: string): Promise<string> => (await app.inject(`/${name}`)).body;
  assert.equal(await body('city-feedback.js'), 'new');
  assert.equal(await body('city-feedback-bbbbbbbb.js'), 'new');
  assert.equal(await body('city-feedback-aaaaaaaa.js'), 'old');
  assert.equal(await body('city-feedback-cccccccc.js'), 'none');
  assert.match((await app.inject('/city-feedback-aaaaaaaa.js')).headers['cache-control'] as string, /immutable/);
});

test('an unknown site and an internal one look the same to strangers', async () => {
  const [unknown, internal] = [await get('/moon'), await get('/intranet')];
  assert.deepEqual([unknown.statusCode, internal.statusCode], [404, 404]);
  assert.equal(unknown.body, internal.body);
  assert.match(unknown.headers['content-type'] as string, /^text\/html/);
});

test('the front page lists the public sites', async () => {
  const {body} = await get('/');
  assert.ok(body.includes('href="/streets?lang=sv"') && body.includes('href="/dev/mail"'));
  assert.ok(!body.includes('intranet'));
});

test('the ways behind the scenes of a demo are told in the page’s language, or marked as English', async () => {
  for (const [language, title] of [
    ['fi', '<h2 >Kulissien takana'],
    ['sv', '<h2 >Bakom kulisserna'],
    ['en', '<h2 >Behind the scenes'],
    ['ar', '<h2 lang="en" dir="ltr">Behind the scenes'],
  ] as const) {
    assert.ok((await get(`/?lang=${language}`)).body.includes(title), language);
  }
});

test('mails of the demo are shown as text, their links to follow', async () => {
  const evil = `<script>alert(1)</script>`;
  await mkdir(join(dataDir, 'mail'), {recursive: true});
  await writeFile(
    join(dataDir, 'mail', 'm1.eml'),
    `From: a@b.fi\r\nTo: c@d.fi\r\nSubject: ${evil}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSee https://feedback.example/follow?site=x#abc ${evil}\r\n`,
  );
  const list = await get('/dev/mail');
  const mail = await get('/dev/mail/m1');
  for (const {body, headers} of [list, mail]) {
    assert.ok(!body.includes('<script'), body);
    assert.ok(body.includes('&#60;script'));
    assert.match(headers['content-security-policy'] as string, /^default-src 'none'; style-src 'self'/);
  }
  assert.ok(mail.body.includes('<a href="https://feedback.example/follow?site=x#abc" rel="noreferrer">'));
  for (const name of ['m2', '..', '%2e%2e%2fsecret-key', '.m1'])
    assert.equal((await get(`/dev/mail/${name}`)).statusCode, 404);
});

test('without demo there is no way to the mails', async () => {
  const plain = await testServer();
  assert.equal((await plain.inject({url: '/dev/mail'})).statusCode, 404);
  assert.ok(!(await plain.inject({url: '/'})).body.includes('/dev/mail'));
  await plain.stop();
});

test('files are sent compressed, with types, kept by browsers as long as their names say, and read anew when changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cf-static-'));
  after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'app.js'), 'let a = 1;');
  writeFileSync(join(folder, 'chunk-aB3_d-9x.js'), 'let b;');
  writeFileSync(join(folder, '.secret'), 'no');
  const files = staticFolder(folder);
  const app = fastify();
  app.get<{Params: {name: string}}>('/:name', async (request, reply) => {
    if (!(await files.send(request, reply, request.params.name))) return reply.code(404).send('');
  });
  after(() => app.close());
  const first = await app.inject({url: '/app.js', headers: {'accept-encoding': 'gzip, br'}});
  assert.equal(brotliDecompressSync(first.rawPayload).toString(), 'let a = 1;');
  assert.equal(first.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(first.headers['cache-control'], 'public, max-age=300');
  assert.match((await app.inject('/chunk-aB3_d-9x.js')).headers['cache-control'] as string, /immutable/);
  const headers = {'if-none-match': first.headers['etag'] as string};
  assert.equal((await app.inject({url: '/app.js', headers})).statusCode, 304);
  writeFileSync(join(folder, 'app.js'), 'let a = 2;');
  utimesSync(join(folder, 'app.js'), new Date(), new Date(Date.now() + 5000));
  assert.equal((await app.inject({url: '/app.js', headers})).body, 'let a = 2;');
  for (const name of ['.secret', 'nothing.js', '..%2fapp.js', 'app']) {
    assert.equal((await app.inject(`/${name}`)).statusCode, 404, name);
  }
});
