import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {ReportsNow, SiteCatalogue} from '@city-feedback/contract';
import {Ajv} from 'ajv';
import Fastify, {type FastifyRequest} from 'fastify';
import type {ProblemError} from '../problems/index.ts';
import {catalogueOf} from './catalogue-of.ts';
import {checkDirectory} from './files/index.ts';
import {catalogueRoutes} from './routes.ts';

const schemas = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@city-feedback/contract/schemas.json')), 'utf8'),
) as {definitions: {[name: string]: object}};
const jurisdictions = checkDirectory(join(import.meta.dirname, '../../demo')).jurisdictions.map(
  ({catalogue}) => catalogue,
);

let now = new Date('2026-12-04T12:00:00+02:00');
let reports: ReportsNow = {};
const app = Fastify();
app.addSchema({$id: 'SiteCatalogue', type: 'object'});
app.setErrorHandler((error: ProblemError, _request, reply) => reply.code(error.status).send({code: error.code}));
await app.register(catalogueRoutes, {
  catalogue: catalogueOf(jurisdictions),
  isStaff: async (request: FastifyRequest, jurisdictionId) => request.headers.cookie === `staff of ${jurisdictionId}`,
  now: () => now,
  reportsNow: () => reports,
});
after(() => app.close());

const get = async (path: string, headers = {}) => app.inject({url: `/sites/${path}`, headers});
const read = async (path: string) => JSON.parse((await get(path)).body) as SiteCatalogue;

test('every site fits the contract, in every language', async () => {
  const ajv = new Ajv({strict: false});
  const validate = ajv.compile({...schemas, $ref: '#/definitions/SiteCatalogue'});
  for (const site of ['streets', 'museum']) {
    for (const language of ['fi', 'sv', 'en']) {
      const view = await read(`${site}?lang=${language}`);
      assert.ok(validate(view), JSON.stringify(validate.errors));
      assert.equal(view.language, language);
    }
  }
});

test('what others report right now is told while there is something, and changes the tag', async () => {
  const before = await get('streets');
  assert.equal((await read('streets')).reportsNow, undefined);
  reports = {'': {pothole: 1.8}};
  assert.deepEqual((await read('streets')).reportsNow, reports);
  assert.notEqual((await get('streets')).headers.etag, before.headers.etag);
  reports = {};
  assert.equal((await get('streets')).headers.etag, before.headers.etag);
});

test('words come in the asked language, and in the first one of the site when it does not speak it', async () => {
  assert.equal((await read('streets?lang=sv')).topicGroups[0]!.topics[0]!.name, 'Grop i gatan');
  assert.equal((await read('streets?lang=sv-FI')).language, 'sv');
  assert.equal((await read('streets?lang=de')).language, 'fi');
  assert.equal((await read('streets')).language, 'fi');
});

test('synonyms of all languages are there, whichever is asked', async () => {
  const {synonyms} = (await read('streets?lang=en')).topicGroups[0]!.topics[0]!;
  for (const word of ['kuoppa', 'potthål', 'pothole']) assert.ok(synonyms.includes(word), word);
});

test('a site offers its own groups, and no closed topic', async () => {
  const view = await read('streets');
  const topics = view.topicGroups.flatMap((group) => group.topics.map(({id}) => id));
  assert.equal(view.topicGroups.length, 8);
  assert.ok(
    topics.includes('pothole') && !topics.includes('christmas-tree-collection') && !topics.includes('it-support'),
  );
});

test('a site whose topics need no place has no map', async () => {
  assert.equal((await read('museum')).map, undefined);
  const {map} = await read('streets');
  assert.equal(map!.tileUrl, '/tiles/tyrskyla/{z}/{x}/{y}.png');
  assert.equal(map!.denseTileUrl, '/tiles/tyrskyla/{z}/{x}/{y}@2x.png');
  assert.deepEqual(
    map!.districts.map(({id}) => id),
    ['centre', 'west', 'east'],
  );
  const [west, south, east, north] = map!.bounds as [number, number, number, number];
  assert.ok(west < 20 && east > 20 && south < 61 && north > 61);
});

test('the promise is the one of a message sent now', async () => {
  now = new Date('2026-12-04T15:00:00+02:00');
  assert.deepEqual((await read('streets')).promise, {workingDays: 5, answerDueOn: '2026-12-11'});
  now = new Date('2026-12-04T16:30:00+02:00');
  assert.equal((await read('streets')).promise.answerDueOn, '2026-12-14');
});

test('an unchanged catalogue is not sent again', async () => {
  const {headers} = await get('streets?lang=en');
  assert.equal(headers['cache-control'], 'public, max-age=60');
  const etag = String(headers.etag);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const {statusCode, body} = await get('streets?lang=en', {'if-none-match': known});
    assert.deepEqual([statusCode, body], [304, '']);
  }
  assert.equal((await get('streets?lang=sv', {'if-none-match': etag})).statusCode, 200);
});

test('an internal site is for the staff of its jurisdiction alone, and kept by no cache', async () => {
  assert.equal((await get('internal')).statusCode, 401);
  assert.equal((await get('internal', {cookie: 'staff of merimuseo'})).statusCode, 401);
  const {statusCode, headers} = await get('internal', {cookie: 'staff of tyrskyla'});
  assert.equal(statusCode, 200);
  assert.equal(headers['cache-control'], 'private, no-store');
});

test('an unknown site is said to be unknown', async () => {
  const {statusCode, body} = await get('nowhere');
  assert.deepEqual([statusCode, JSON.parse(body).code], [404, 'unknown_site']);
});
