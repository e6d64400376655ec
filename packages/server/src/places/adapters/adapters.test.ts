import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {askJson} from '../ask-json.ts';
import {fakeGeocoder, json} from '../testing.ts';
import {digitransit} from './digitransit.ts';
import {nominatim} from './nominatim.ts';
import {photon} from './photon.ts';

const service = await fakeGeocoder();
after(() => service.stop());
const reach: [number, number, number, number] = [24, 60, 25, 61];
const near = {latitude: 60.5, longitude: 24.5};
const question = {query: 'Kirkko 5', language: 'sv', near, reach};
const point = {latitude: 60.5, longitude: 24.5, language: 'sv'};

const asked = () => {
  const {url, headers} = service.asked.at(-1)!;
  return {path: url.pathname, parameters: Object.fromEntries(url.searchParams), headers};
};
const feature = (properties: object, coordinates = [24.51, 60.52]) => ({
  type: 'Feature',
  properties,
  geometry: {type: 'Point', coordinates},
});
const collection = (...features: object[]) => ({type: 'FeatureCollection', features});

test('Photon is asked within the box, near the point, in a language that it knows', async () => {
  service.answer = (response) => json(response, collection());
  await photon({url: `${service.url}/geo/`, languages: ['sv'], ask: askJson}).search(question);
  assert.equal(asked().path, '/geo/api');
  assert.deepEqual(asked().parameters, {
    q: 'Kirkko 5',
    limit: '10',
    bbox: '24,60,25,61',
    lat: '60.5',
    lon: '24.5',
    lang: 'sv',
  });
  await photon({url: service.url, languages: [], ask: askJson}).describe(point);
  assert.equal(asked().path, '/reverse');
  assert.deepEqual(asked().parameters, {lat: '60.5', lon: '24.5', limit: '1', radius: '1'});
});

test('what Photon answers becomes addresses, streets, stops, places and areas', async () => {
  const city = {district: 'Keskusta', city: 'Satama', country: 'Suomi', countrycode: 'FI', osm_type: 'N', osm_id: 1};
  service.answer = (response) =>
    json(
      response,
      collection(
        feature({
          ...city,
          type: 'house',
          osm_key: 'building',
          osm_value: 'yes',
          street: 'Kirkkokatu',
          housenumber: '5',
        }),
        feature({...city, type: 'street', osm_key: 'highway', osm_value: 'residential', name: 'Kirkkokatu'}),
        feature({...city, type: 'house', osm_key: 'highway', osm_value: 'bus_stop', name: 'Kirkko'}),
        feature({
          ...city,
          ...{type: 'house', osm_key: 'amenity', osm_value: 'place_of_worship'},
          ...{name: 'Kirkko', street: 'Kirkkokatu', housenumber: '1'},
        }),
        feature({type: 'district', osm_key: 'place', osm_value: 'suburb', name: 'Kirkkola', city: 'Satama'}),
        feature({type: 'house', osm_key: 'building', osm_value: 'yes'}),
        {
          type: 'Feature',
          properties: {name: 'a line', type: 'street'},
          geometry: {type: 'LineString', coordinates: []},
        },
      ),
    );
  const places = await photon({url: service.url, languages: [], ask: askJson}).search(question);
  assert.deepEqual(
    places.map(({kind, label}) => [kind, label]),
    [
      ['address', 'Kirkkokatu 5, Keskusta'],
      ['street', 'Kirkkokatu, Keskusta'],
      ['stop', 'Kirkko, Keskusta'],
      ['place', 'Kirkko, Keskusta'],
      ['area', 'Kirkkola, Satama'],
    ],
  );
  assert.deepEqual([places[0]!.latitude, places[0]!.longitude], [60.52, 24.51]);
});

test('Nominatim is asked within the box, with its corners in its own order', async () => {
  service.answer = (response) => json(response, []);
  await nominatim({url: service.url, ask: askJson}).search(question);
  assert.equal(asked().path, '/search');
  assert.deepEqual(asked().parameters, {
    format: 'jsonv2',
    addressdetails: '1',
    'accept-language': 'sv',
    q: 'Kirkko 5',
    limit: '10',
    viewbox: '24,61,25,60',
    bounded: '1',
    dedupe: '1',
  });
});

test('what Nominatim answers becomes addresses, streets, stops, places and areas', async () => {
  const at = {lat: '60.52', lon: '24.51', place_id: 7, importance: 0.1, display_name: '5, Kirkkokatu, Satama, Suomi'};
  const address = {road: 'Kirkkokatu', suburb: 'Keskusta', city: 'Satama', country_code: 'fi'};
  const place = (category: string, type: string, name: string, more = {}) => ({
    ...{...at, category, type, name},
    address: {...address, ...more},
  });
  service.answer = (response) =>
    json(response, [
      place('place', 'house', '', {house_number: '5'}),
      place('highway', 'residential', 'Kirkkokatu'),
      place('highway', 'bus_stop', 'Kirkko'),
      place('amenity', 'library', 'Pääkirjasto', {house_number: '3'}),
      {...at, category: 'boundary', type: 'administrative', name: 'Keskusta', address: {city: 'Satama'}},
      {category: 'place', type: 'house', name: 'nowhere'},
    ]);
  const places = await nominatim({url: service.url, ask: askJson}).search(question);
  assert.deepEqual(
    places.map(({kind, label}) => [kind, label]),
    [
      ['address', 'Kirkkokatu 5, Keskusta'],
      ['street', 'Kirkkokatu, Keskusta'],
      ['stop', 'Kirkko, Keskusta'],
      ['place', 'Pääkirjasto, Keskusta'],
      ['area', 'Keskusta, Satama'],
    ],
  );
  service.answer = (response) => json(response, place('building', 'yes', '', {house_number: '5 B'}));
  assert.equal((await nominatim({url: service.url, ask: askJson}).describe(point))?.label, 'Kirkkokatu 5 B, Keskusta');
  service.answer = (response) => json(response, {error: 'Unable to geocode'});
  assert.equal(await nominatim({url: service.url, ask: askJson}).describe(point), undefined);
});

test('Digitransit is asked within the box, with its key in a header', async () => {
  service.answer = (response) => json(response, collection());
  await digitransit({url: `${service.url}/geocoding/v1`, key: 'k3y', ask: askJson}).search(question);
  assert.equal(asked().path, '/geocoding/v1/search');
  assert.equal(asked().headers['digitransit-subscription-key'], 'k3y');
  assert.deepEqual(asked().parameters, {
    text: 'Kirkko 5',
    lang: 'sv',
    size: '10',
    'boundary.rect.min_lat': '60',
    'boundary.rect.max_lat': '61',
    'boundary.rect.min_lon': '24',
    'boundary.rect.max_lon': '25',
    'focus.point.lat': '60.5',
    'focus.point.lon': '24.5',
  });
});

test('what Digitransit answers becomes addresses, streets, stops, places and areas', async () => {
  const city = {
    neighbourhood: 'Keskusta',
    locality: 'Satama',
    localadmin: 'Satama',
    confidence: 1,
    source: 'openaddresses',
  };
  service.answer = (response) =>
    json(
      response,
      collection(
        feature({...city, layer: 'address', name: 'Kirkkokatu 5', street: 'Kirkkokatu', housenumber: '5'}),
        feature({...city, layer: 'street', name: 'Kirkkokatu', street: 'Kirkkokatu'}),
        feature({...city, layer: 'stop', name: 'Kirkko'}),
        feature({...city, layer: 'venue', name: 'Pääkirjasto', street: 'Kirkkokatu', housenumber: '3'}),
        feature({layer: 'neighbourhood', name: 'Keskusta', neighbourhood: 'Keskusta', locality: 'Satama'}),
      ),
    );
  const geocoder = digitransit({url: service.url, ask: askJson});
  assert.deepEqual(
    (await geocoder.search(question)).map(({kind, label}) => [kind, label]),
    [
      ['address', 'Kirkkokatu 5, Keskusta'],
      ['street', 'Kirkkokatu, Keskusta'],
      ['stop', 'Kirkko, Keskusta'],
      ['place', 'Pääkirjasto, Keskusta'],
      ['area', 'Keskusta, Satama'],
    ],
  );
  assert.equal((await geocoder.describe(point))?.label, 'Kirkkokatu 5, Keskusta');
  assert.deepEqual(asked().parameters, {
    'point.lat': '60.5',
    'point.lon': '24.5',
    lang: 'sv',
    size: '1',
    'boundary.circle.radius': '1',
  });
});

test('no header of a resident goes along', async () => {
  service.answer = (response) => json(response, collection());
  await photon({url: service.url, languages: [], ask: askJson}).search(question);
  const {host: _, connection: __, ...headers} = asked().headers;
  assert.deepEqual(Object.keys(headers).sort(), [
    'accept',
    'accept-encoding',
    'accept-language',
    'sec-fetch-mode',
    'user-agent',
  ]);
  assert.deepEqual([headers['accept-language'], headers['user-agent']], ['*', 'city-feedback']);
});

const failures: {what: string; reason: string; answer: typeof service.answer}[] = [
  {what: 'status 500', reason: 'status 500', answer: (response) => json(response, {}, 500)},
  {what: 'status 401', reason: 'status 401', answer: (response) => json(response, {}, 401)},
  {what: 'a page', reason: 'no JSON', answer: (response) => response.end('<html>')},
  {what: 'other JSON', reason: 'no GeoJSON', answer: (response) => json(response, {results: []})},
  {what: 'null', reason: 'no GeoJSON', answer: (response) => json(response, null)},
  {what: 'a megabyte', reason: 'answer too long', answer: (response) => json(response, 'x'.repeat(1024 * 1024))},
  {
    what: 'half an answer',
    reason: 'unreachable',
    answer: (response) => {
      response.writeHead(200, {'content-length': 100});
      response.write('{', () => response.destroy());
    },
  },
  {
    what: 'a redirect',
    reason: 'unreachable',
    answer: (response, url) =>
      url.pathname === '/api' ? response.writeHead(302, {location: '/elsewhere'}).end() : json(response, collection()),
  },
];

for (const {what, reason, answer} of failures) {
  test(`${what} counts as no answer, and tells nothing of the question`, async () => {
    service.answer = answer;
    const ask = photon({url: service.url, languages: [], ask: askJson}).search({...question, query: 'Salatie 7'});
    await assert.rejects(ask, (error: Error & {reason: string}) => {
      assert.equal(error.reason, reason);
      assert.doesNotMatch(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`, /Salatie/);
      return true;
    });
  });
}

for (const [status, name] of [
  [400, 'GeocoderRefusal'],
  [414, 'GeocoderRefusal'],
  [422, 'GeocoderRefusal'],
  [401, 'GeocoderError'],
  [403, 'GeocoderError'],
  [404, 'GeocoderError'],
  [408, 'GeocoderError'],
  [429, 'GeocoderError'],
  [500, 'GeocoderError'],
] as const) {
  test(`status ${status} is a ${name === 'GeocoderRefusal' ? 'refusal of the question' : 'failure'}`, async () => {
    service.answer = (response) => json(response, {}, status);
    await assert.rejects(askJson(new URL(service.url)), {name, reason: `status ${status}`});
  });
}

test('a service that hangs is given up', async () => {
  service.answer = () => {};
  await assert.rejects(askJson(new URL(service.url), {timeoutMs: 30}), {reason: 'timeout'});
});
