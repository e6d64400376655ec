import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';
import {setupServer} from 'msw/node';
import {ApiError, CityFeedback, LinkError, type UploadProgress} from './index.ts';
import {createTestServer, fixturePhoto} from './testing/index.ts';

const server = createTestServer();
const network = setupServer(...server.handlers);
const city = new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'test', language: 'en'});

before(() => network.listen({onUnhandledFrame: 'error'}));
after(() => network.close());
beforeEach(() => server.reset());

test('a photo arrives as it is, and is sent again when its answer is lost', async () => {
  const kept = server.receive();
  server.faults.lostAnswers = 1;
  server.faults.unavailable = 1;
  const receipt = await city.attach(kept, fixturePhoto(), {number: 3});
  assert.deepEqual(receipt, {number: 3, width: 1, height: 1, bytes: fixturePhoto().size});
  assert.deepEqual(kept.photos.get(3), new Uint8Array(await fixturePhoto().arrayBuffer()));
});

test('without XMLHttpRequest progress is told at the start and at the end', async () => {
  const told: UploadProgress[] = [];
  const totalBytes = fixturePhoto().size;
  await city.attach(server.receive(), fixturePhoto(), {number: 1, onProgress: (progress) => told.push(progress)});
  assert.deepEqual(told, [
    {sentBytes: 0, totalBytes},
    {sentBytes: totalBytes, totalBytes},
  ]);
});

test('a refused photo is an ApiError with its code, a bad link token is told without a request', async () => {
  const kept = server.receive();
  const error = await city.attach(kept, new Blob(['text']), {number: 1}).catch((caught: unknown) => caught);
  assert.ok(error instanceof ApiError);
  assert.equal(error.code, 'photo_not_an_image');
  server.faults.offline = true;
  await assert.rejects(city.attach({...kept, linkToken: 'bad\ntoken'}, fixturePhoto(), {number: 1}), LinkError);
});
