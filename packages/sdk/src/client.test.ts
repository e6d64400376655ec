import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';
import {setupServer} from 'msw/node';
import {CityFeedback, createIdempotencyKey, TrackingCodeError} from './index.ts';
import {createTestServer, fixturePhoto} from './testing/index.ts';

const server = createTestServer();
const network = setupServer(...server.handlers);
const city = new CityFeedback({endpoint: 'https://feedback.example.fi/', site: 'test', language: 'en'});
const draft = {text: 'The lamp is dark', wantsAnswer: true, mayPublish: false, language: 'en'};

before(() => network.listen({onUnhandledFrame: 'error'}));
after(() => network.close());
beforeEach(() => server.reset());

test('a message goes the whole way: sent, with a photo, tracked, added to, answered, rated, opened again', async () => {
  const catalogue = await city.catalogue();
  assert.equal(catalogue.topicGroups.flatMap(({topics}) => topics).length, 12);

  const receipt = await city.submit({
    ...draft,
    topicId: 'street-light',
    place: {latitude: 59.95, longitude: 24.9, source: 'pin'},
  });
  assert.equal(receipt.topicName, 'Street light');
  assert.equal(receipt.unitName, 'Street maintenance');
  const photo = await city.attach(receipt, fixturePhoto(), {number: 1});
  assert.deepEqual(photo, {number: 1, width: 1, height: 1, bytes: fixturePhoto().size});

  const tracked = await city.track(receipt.trackingCode.toLowerCase().replaceAll('-', ' '));
  assert.equal(tracked.reference, receipt.reference);
  assert.deepEqual(
    tracked.timeline.map(({type}) => type),
    ['received', 'photo'],
  );

  const informed = await city.addInformation(receipt.followUrl, 'It is the third lamp');
  assert.equal(informed.timeline.at(-1)?.type, 'information');
  server.answer(server.cases[0]!, {text: 'It shines again.', outcome: 'fixed'});
  assert.equal((await city.track(receipt.trackingCode)).timeline.at(-1)?.text, 'It shines again.');
  assert.equal((await city.rate(receipt, {helped: false})).helped, false);
  const reopened = await city.reopen(new URL(receipt.followUrl), 'It is dark again');
  assert.equal(reopened.status, 'in_progress');
  assert.equal((await city.follow(receipt.linkToken)).photoCount, 1);
});

test('a message about a place of the neighbour can be given to the neighbour', async () => {
  const town = createTestServer({neighbourSite: 'next'});
  network.use(...town.handlers);
  const place = {latitude: 59.95, longitude: 25.1};
  await assert.rejects(city.submit({...draft, place}), {code: 'outside_boundary'});
  const {belongsTo} = await city.describePlace(place);
  assert.deepEqual(belongsTo, {jurisdictionId: 'nextbury', name: 'Nextbury', site: 'next'});
  const receipt = await city.submit({...draft, place}, {site: belongsTo!.site});
  assert.equal(town.cases[0]!.site, 'next');
  assert.equal((await city.track(receipt.trackingCode)).status, 'received');
  network.resetHandlers();
});

test('the same key makes one case, however often it is sent', async () => {
  const idempotencyKey = createIdempotencyKey();
  const receipts = await Promise.all(Array.from({length: 5}, () => city.submit(draft, {idempotencyKey})));
  assert.equal(server.cases.length, 1);
  assert.equal(new Set(receipts.map(({trackingCode}) => trackingCode)).size, 1);
});

test('a mistyped tracking code is told without a request', async () => {
  server.faults.offline = true;
  const {trackingCode} = server.receive();
  const wrong = trackingCode.slice(0, -1) + (trackingCode.endsWith('2') ? '3' : '2');
  await assert.rejects(city.track(wrong), (error) => error instanceof TrackingCodeError && error.fault === 'typo');
});

test('an address becomes a point, and a point an address', async () => {
  const [street] = await city.searchPlaces('rantakatu', {near: {latitude: 59.95, longitude: 24.9}});
  assert.deepEqual(street, {label: 'Shore Street, Centre', latitude: 59.94, longitude: 24.9, kind: 'street'});
  assert.deepEqual(await city.describePlace(street!), {
    label: 'Shore Street, Centre',
    districtName: 'Centre',
    inside: true,
  });
});

test('while the geocoder is away the search says so at once, without more tries', async () => {
  server.faults.problems = ['geocoder_unavailable'];
  await assert.rejects(city.searchPlaces('rantakatu'), {code: 'geocoder_unavailable'});
});

test('a search that is overtaken by the next key ends', async () => {
  const overtaken = new AbortController();
  const search = city.searchPlaces('ranta', overtaken);
  overtaken.abort(new Error('typed on'));
  await assert.rejects(search, {message: 'typed on'});
});
