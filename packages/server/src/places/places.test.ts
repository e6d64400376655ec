import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import {after, beforeEach, test} from 'node:test';
import type {FoundPlaces, PlaceDescription, Problem} from '@city-feedback/contract';
import {catalogueOf, type GeocoderSettings} from '../catalogue/index.ts';
import {createLog} from '../http/index.ts';
import {allowedOrigin, testCatalogue, testServer} from '../testing/index.ts';
import {fakeGeocoder, json} from './testing.ts';

const lines: string[] = [];
const log = createLog(
  'debug',
  new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  }),
);

const service = await fakeGeocoder();
const [city, neighbour] = testCatalogue().jurisdictions();
const withGeocoder = (geocoder: GeocoderSettings) => ({...city!, jurisdiction: {...city!.jurisdiction, geocoder}});
const {server, post, stop} = await testServer({
  catalogue: catalogueOf([withGeocoder({type: 'photon', url: service.url}), neighbour!]),
  log,
});
const ofDirectory = await testServer({catalogue: catalogueOf([withGeocoder({type: 'directory'})])});
after(async () => {
  await stop();
  await ofDirectory.stop();
  await service.stop();
});

let count = 0;
/** Words that were not asked before, so that no answer is remembered. */
const freshWords = (): string => `Salakatu ${++count}`;
const place = (name: string, latitude: number, longitude: number) => ({
  type: 'Feature',
  properties: {name, type: 'street', osm_key: 'highway', district: 'Keskusta'},
  geometry: {type: 'Point', coordinates: [longitude, latitude]},
});
beforeEach(() => {
  service.asked.length = 0;
  service.answer = (response) => json(response, {features: [place('Kirkkokatu', 60.2, 24.5)]});
});
const search = (body: object, headers = {}) => post('sites/streets/places/search', body, headers);
const describe = (body: object) => post('sites/streets/places/describe', body);

test('an address becomes a point, by the geocoder of the jurisdiction', async () => {
  const answer = await search({query: '  Kirkko   5 ', language: 'fi', near: {latitude: 60.3, longitude: 24.4}});
  assert.deepEqual(answer.json(), {
    places: [{label: 'Kirkkokatu, Keskusta', latitude: 60.2, longitude: 24.5, kind: 'street'}],
  });
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.equal(service.asked[0]!.url.searchParams.get('q'), 'Kirkko 5');
});

test('only places in the jurisdiction or just outside of it are told, each once', async () => {
  service.answer = (response) =>
    json(response, {
      features: [
        place('Inside', 60.2, 24.5),
        place('Inside', 60.2001, 24.5001),
        place('Just outside', 61.01, 24.5),
        place('Far away', 62, 24.5),
      ],
    });
  const {places} = (await search({query: freshWords()})).json<FoundPlaces>();
  assert.deepEqual(
    places.map(({label}) => label),
    ['Inside, Keskusta', 'Just outside, Keskusta'],
  );
});

test('the same words are asked once', async () => {
  const query = freshWords();
  await search({query});
  await search({query: query.toUpperCase()});
  assert.equal(service.asked.length, 1);
});

test('one letter is not asked at all', async () => {
  assert.deepEqual((await search({query: ' K '})).json(), {places: []});
  assert.equal(service.asked.length, 0);
});

test('a point is told by address, district and whose it is', async () => {
  const inside = await describe({latitude: 60.2, longitude: 24.5, language: 'en'});
  assert.deepEqual(inside.json(), {label: 'Kirkkokatu, Keskusta', districtName: 'Etelä en', inside: true});
  const farFromAnyName = await describe({latitude: 60.7, longitude: 24.5, language: 'en'});
  assert.deepEqual(farFromAnyName.json(), {districtName: 'Pohjoinen en', inside: true});
});

test('a point outside is told by its owner, and the geocoder does not hear of it', async () => {
  const answer = await describe({latitude: 60.5, longitude: 25.5, language: 'sv'});
  assert.deepEqual(answer.json(), {
    inside: false,
    belongsTo: {jurisdictionId: 'neighbour', name: 'Grannen', site: 'neighbour'},
  });
  assert.deepEqual((await describe({latitude: 10, longitude: 10})).json(), {inside: false});
  assert.equal(service.asked.length, 0);
});

const refusals: {what: string; path: string; body: unknown; code: string; headers?: {[name: string]: string}}[] = [
  {what: 'an unknown site', path: 'sites/none/places/search', body: {query: 'x'}, code: 'unknown_site'},
  {what: 'an internal site', path: 'sites/intranet/places/search', body: {query: 'x'}, code: 'not_logged_in'},
  {
    what: 'an origin that is not allowed',
    path: 'sites/streets/places/search',
    body: {query: 'x'},
    code: 'origin_not_allowed',
    headers: {origin: 'https://evil.example'},
  },
  {what: 'a missing query', path: 'sites/streets/places/search', body: {}, code: 'missing_field'},
  {
    what: 'a query of 201 characters',
    path: 'sites/streets/places/search',
    body: {query: 'x'.repeat(201)},
    code: 'text_too_long',
  },
  {what: 'an unknown field', path: 'sites/streets/places/search', body: {query: 'x', radius: 1}, code: 'unknown_field'},
  {
    what: 'a site without address search',
    path: 'sites/neighbour/places/search',
    body: {query: 'Kirkko'},
    code: 'no_address_search',
  },
  {
    what: 'a latitude of 91°',
    path: 'sites/streets/places/describe',
    body: {latitude: 91, longitude: 0},
    code: 'coordinates_out_of_range',
  },
];

for (const {what, path, body, code, headers} of refusals) {
  test(`${what} is refused with ${code}`, async () => {
    const answer = await post(path, body, headers);
    assert.equal(answer.json<Problem>().code, code, answer.body);
    assert.equal(service.asked.length, 0);
  });
}

test('a page of the site may read the answer', async () => {
  const answer = await search({query: freshWords()}, {origin: allowedOrigin});
  assert.equal(answer.headers['access-control-allow-origin'], allowedOrigin);
});

test('no log tells what was asked', async () => {
  await search({query: 'Salakatu 4711', near: {latitude: 60.4711, longitude: 24.5}});
  service.answer = (response) => json(response, {}, 500);
  await search({query: 'Salakuja 4712'});
  await describe({latitude: 60.4713, longitude: 24.4714});
  const all = lines.join('');
  assert.match(all, /status 500/);
  assert.doesNotMatch(all, /Salak|60\.471|24\.471/);
});

test('words that the geocoder refuses are found nowhere, and all others as before', async () => {
  const {answer} = service;
  service.answer = (response, url) =>
    /[a-z\d]/i.test(url.searchParams.get('q')!) ? answer(response, url) : json(response, {}, 400);
  for (const query of ['ву', 'вули', 'вулиця', 'شارع']) {
    const refused = await search({query});
    assert.deepEqual([refused.statusCode, refused.json()], [200, {places: []}]);
  }
  assert.equal(service.asked.length, 4);
  assert.equal((await search({query: freshWords()})).json<FoundPlaces>().places.length, 1);
  assert.doesNotMatch(lines.join(''), /вул|شارع/);
});

test('a point that the geocoder refuses is told without its address, and asked again the next time', async () => {
  const {answer} = service;
  const point = {latitude: 60.2, longitude: 24.5001, language: 'en'};
  service.answer = (response) => json(response, {}, 400);
  for (let i = 0; i < 4; i++) {
    assert.deepEqual((await describe(point)).json(), {districtName: 'Etelä en', inside: true});
  }
  service.answer = answer;
  assert.equal((await describe(point)).json<PlaceDescription>().label, 'Kirkkokatu, Keskusta');
});

test('while the geocoder is away, searching says so and a point is told without its address', async () => {
  service.answer = (response) => response.destroy();
  const answers = await Promise.all(
    Array.from({length: 5}, () => search({query: freshWords()}, {'accept-language': 'en'})),
  );
  for (const answer of answers) {
    assert.equal(answer.statusCode, 503);
    assert.equal(answer.json<Problem>().code, 'geocoder_unavailable');
    assert.match(answer.json<Problem>().title, /^The address search does not answer/);
    assert.ok(Number(answer.headers['retry-after']) > 0);
  }
  const asked = service.asked.length;
  const described = await describe({latitude: 60.21, longitude: 24.51, language: 'en'});
  assert.deepEqual(described.json<PlaceDescription>(), {districtName: 'Etelä en', inside: true});
  assert.equal(service.asked.length, asked, 'it is left alone for a while');
});

test('a jurisdiction without a service is searched by its own names', async () => {
  const answer = await ofDirectory.post('sites/streets/places/search', {query: 'uimahali', language: 'fi'});
  assert.deepEqual(answer.json(), {
    places: [{label: 'Uimahalli, Pohjoinen', latitude: 60.6, longitude: 24.5, kind: 'place'}],
  });
});

test('the catalogue says whether addresses can be searched', async () => {
  const map = async (site: string) =>
    (await server.app.inject({url: `/api/v1/sites/${site}`})).json<{map: {hasAddressSearch?: boolean}}>().map;
  assert.equal((await map('streets')).hasAddressSearch, true);
  assert.equal((await map('neighbour')).hasAddressSearch, undefined);
});
