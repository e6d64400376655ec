import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';
import type {SiteCatalogue} from '@city-feedback/contract';
import {setupServer} from 'msw/node';
import {CityFeedback, NetworkError} from './index.ts';
import {createTestServer} from './testing/index.ts';

const change: {of: (catalogue: SiteCatalogue) => SiteCatalogue} = {of: (same) => same};
const server = createTestServer({changeCatalogue: (catalogue) => change.of(catalogue)});
const network = setupServer(...server.handlers);
const endpoint = 'https://feedback.example.fi';
const client = (options = {}) => new CityFeedback({endpoint, site: 'test', language: 'en', ...options});

before(() => network.listen({onUnhandledFrame: 'error'}));
after(() => network.close());
beforeEach(() => {
  server.reset();
  change.of = (same) => same;
});

/** The head of a model file, which is JSON. */
const headOf = (file: Uint8Array): {topics: string[]} =>
  JSON.parse(new TextDecoder().decode(file.subarray(6, 6 + file[4]! + file[5]! * 256)));

test('the model is a file that knows the catalogue’s topics', async () => {
  const city = client();
  const {topicGroups} = await city.catalogue();
  const file = await city.topicModel();
  assert.ok(file instanceof Uint8Array);
  assert.equal(new TextDecoder().decode(file.subarray(0, 4)), 'CFT1');
  assert.deepEqual(
    headOf(file).topics,
    topicGroups.flatMap(({topics}) => topics.map(({id}) => id)),
  );
});

test('a server without a model is asked for none', async () => {
  change.of = ({topicModel: _, ...rest}) => rest;
  assert.equal(await client().topicModel(), undefined);
});

test('an answer that breaks off is asked for again', async () => {
  const city = client();
  await city.catalogue();
  server.faults.lostAnswers = 1;
  assert.ok(await city.topicModel());
});

test('the page of a captive portal is no model', async () => {
  const city = client({
    maxRetries: 0,
    fetch: (request: Request) =>
      request.url.includes('topic-model')
        ? Promise.resolve(new Response('<p>Log in', {headers: {'Content-Type': 'text/html'}}))
        : fetch(request),
  });
  await assert.rejects(city.topicModel(), NetworkError);
});

test('an abort ends the call', async () => {
  const city = client();
  await city.catalogue();
  await assert.rejects(city.topicModel({signal: AbortSignal.abort('enough')}), (reason) => reason === 'enough');
});
