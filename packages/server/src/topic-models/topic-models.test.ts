import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer as createProbe, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import type {SiteCatalogue} from '@city-feedback/contract';
import {createSuggester} from '@city-feedback/topics/suggestion';
import {apply, checkDirectory, createCatalogue, type LiveCatalogue, type Topic} from '../catalogue/index.ts';
import {testDatabase, type TestDatabase} from '../database/testing.ts';
import {createLog} from '../http/index.ts';
import {createServer, type Server} from '../server/index.ts';
import {testSecretKey, testServer} from '../testing/index.ts';

// The museum of the demo: ten topics, one site, so that a model takes a fraction of a second.
const museum = () => checkDirectory(join(import.meta.dirname, '../../demo/merimuseo'));
let database: TestDatabase;
let catalogue: LiveCatalogue;
let server: Server;
let origin: string;
const folder = mkdtempSync(join(tmpdir(), 'city-feedback-topic-models-'));

async function freePort(): Promise<number> {
  const probe = createProbe().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  return port;
}

before(async () => {
  database = await testDatabase();
  await apply(museum(), database.pool);
  catalogue = await createCatalogue(database.pool);
  server = await createServer({
    pool: database.pool,
    catalogue,
    secretKey: testSecretKey,
    log: createLog('silent'),
    settings: {
      publicUrl: 'https://feedback.example',
      dataDir: folder,
      submissionsPerMinute: 0,
      showsMails: false,
    },
  });
  origin = await server.start({host: '127.0.0.1', port: await freePort()});
});
after(async () => {
  await server.stop();
  catalogue.close();
  await database.stop();
  rmSync(folder, {recursive: true});
});

const read = async () => (await (await fetch(`${origin}/api/v1/sites/museum`)).json()) as SiteCatalogue;

/** The model that the catalogue names, once it names another one than this. */
async function nextModel(before?: string): Promise<{version: string; url: string}> {
  for (;;) {
    const {topicModel} = await read();
    if (topicModel && topicModel.version !== before) return topicModel;
  }
}

const get = (path: string, headers: {[name: string]: string} = {}) =>
  server.app.inject({url: path, headers: {'accept-encoding': 'br', ...headers}});

test('soon after the configuration the catalogue names a model, which finds topics by their words', async () => {
  const {version, url} = await nextModel();
  const answer = await get(url);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], 'application/octet-stream');
  assert.equal(answer.headers['content-encoding'], 'br');
  assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
  const file = brotliDecompressSync(answer.rawPayload);
  assert.equal(hash('sha256', file).slice(0, 12), version);
  const {topicGroups} = await read();
  const topics = topicGroups.flatMap(({topics: some}) => some);
  const suggester = createSuggester(new Uint8Array(file));
  for (const {id, name} of topics) assert.equal(suggester.suggest(name)[0]?.topicId, id, name);
});

test('a client that knows no brotli gets the file as it is', async () => {
  const {url} = await nextModel();
  const plain = await get(url, {'accept-encoding': 'gzip'});
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.deepEqual(plain.rawPayload, brotliDecompressSync((await get(url)).rawPayload));
});

test('pages of the site’s own origins may read it, others not', async () => {
  const {url} = await nextModel();
  const [allowed] = catalogue.site('museum')!.site.allowedOrigins as [string];
  assert.equal((await get(url, {origin: allowed})).headers['access-control-allow-origin'], allowed);
  assert.equal((await get(url, {origin: 'https://elsewhere.example'})).statusCode, 403);
});

test('what is no version of this site’s model is not found', async () => {
  const {version} = await nextModel();
  assert.equal((await get(`/api/v1/sites/museum/topic-model/${'0'.repeat(12)}`)).statusCode, 404);
  assert.equal((await get(`/api/v1/sites/nowhere/topic-model/${version}`)).statusCode, 404);
  assert.equal((await get('/api/v1/sites/museum/topic-model/latest')).statusCode, 400);
});

test('the model of an internal site is for the staff', async () => {
  const {inject, stop} = await testServer();
  const {statusCode} = await inject({url: `/api/v1/sites/intranet/topic-model/${'0'.repeat(12)}`});
  assert.equal(statusCode, 401);
  await stop();
});

test('new words make a new model; the old one is still there for pages that are open', async () => {
  const old = await nextModel();
  const changed = museum();
  const [first] = changed.jurisdictions[0]!.catalogue.topics;
  first!.synonyms = {...first!.synonyms, fi: [...(first!.synonyms['fi'] ?? []), 'kvanttivaahto']};
  await apply(changed, database.pool);
  const {version, url} = await nextModel(old.version);
  const {suggest} = createSuggester(new Uint8Array(brotliDecompressSync((await get(url)).rawPayload)));
  assert.equal(suggest('kvanttivaahto')[0]?.topicId, first!.id);
  assert.equal((await get(old.url)).statusCode, 200);
  assert.notEqual(version, old.version);
});

test('a closed topic is never suggested, a confidential one is', async () => {
  const before = await nextModel();
  const changed = museum();
  const [closed, secret] = changed.jurisdictions[0]!.catalogue.topics as [Topic, Topic];
  closed.isClosed = true;
  secret.confidential = {reason: {fi: 'Arkaluonteista'}, url: {fi: 'https://secure.example'}};
  await apply(changed, database.pool);
  const {url} = await nextModel(before.version);
  const {suggest} = createSuggester(new Uint8Array(brotliDecompressSync((await get(url)).rawPayload)));
  assert.ok(suggest(closed.name['fi']!, {}, 99).every(({topicId}) => topicId !== closed.id));
  assert.equal(suggest(secret.name['fi']!)[0]?.topicId, secret.id);
});

test('another part of the configuration leaves the model as it is', async () => {
  const {version} = await nextModel();
  const changed = museum();
  changed.jurisdictions[0]!.catalogue.jurisdiction.promiseWorkingDays = 9;
  const [first, second] = changed.jurisdictions[0]!.catalogue.topics;
  first!.isClosed = true;
  second!.confidential = {reason: {fi: 'Arkaluonteista'}, url: {fi: 'https://secure.example'}};
  await apply(changed, database.pool);
  while ((await read()).promise.workingDays !== 9);
  const {rows} = await database.pool.query(`select count(*)::int as n from job where kind = 'topic_model'`);
  assert.equal(rows[0].n, 3);
  assert.equal((await nextModel()).version, version);
});
