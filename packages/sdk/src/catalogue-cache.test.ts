import assert from 'node:assert/strict';
import {afterEach, beforeEach, mock, test} from 'node:test';
import {ApiError, CityFeedback, NetworkError} from './index.ts';
import {fixtureCatalogue} from './testing/index.ts';

let asked: Request[];
let answer: (request: Request) => Response;
let city: CityFeedback;

beforeEach(() => {
  asked = [];
  answer = (request) =>
    request.headers.get('If-None-Match') === '"1"'
      ? new Response(null, {status: 304})
      : Response.json(fixtureCatalogue('sv'), {headers: {ETag: '"1"'}});
  city = new CityFeedback({
    endpoint: 'https://feedback.example.fi/a/path/',
    site: 'a site',
    language: 'sv',
    maxRetries: 0,
    fetch: (input) => {
      asked.push(input as Request);
      return Promise.resolve().then(() => answer(input as Request));
    },
  });
  mock.timers.enable({apis: ['Date']});
});
afterEach(() => mock.timers.reset());

test('the catalogue is asked for once, in the language of the client, however many want it', async () => {
  const [one, two] = await Promise.all([city.catalogue(), city.catalogue()]);
  assert.equal(one, two);
  assert.equal(await city.catalogue(), one);
  assert.deepEqual(
    asked.map(({url}) => url),
    ['https://feedback.example.fi/a/path/api/v1/sites/a%20site?lang=sv'],
  );
  assert.equal(asked[0]!.headers.get('Accept-Language'), 'sv');
});

test('after five minutes it is asked for by its ETag, and kept when nothing has changed', async () => {
  const first = await city.catalogue();
  mock.timers.tick(299_999);
  await city.catalogue();
  assert.equal(asked.length, 1);
  mock.timers.tick(1);
  assert.equal(await city.catalogue(), first);
  assert.equal(asked[1]!.headers.get('If-None-Match'), '"1"');
  await city.catalogue();
  assert.equal(asked.length, 2);

  mock.timers.tick(300_000);
  answer = () => Response.json({...fixtureCatalogue('sv'), name: 'Nytt namn'}, {headers: {ETag: '"2"'}});
  assert.equal((await city.catalogue()).name, 'Nytt namn');
});

test('the older one is given when the server can’t be reached', async () => {
  const first = await city.catalogue();
  mock.timers.tick(300_000);
  answer = () => {
    throw new TypeError('fetch failed');
  };
  assert.equal(await city.catalogue(), first);
  answer = () => Response.json({code: 'unknown_site'}, {status: 404});
  await assert.rejects(city.catalogue(), ApiError);
});

test('a failure is not kept', async () => {
  answer = () => {
    throw new TypeError('fetch failed');
  };
  await assert.rejects(city.catalogue(), NetworkError);
  answer = () => Response.json(fixtureCatalogue('sv'));
  assert.equal((await city.catalogue()).language, 'sv');
});

test('each language has its own', async () => {
  await city.catalogue();
  city.language = 'fi';
  await city.catalogue();
  city.language = undefined;
  await city.catalogue();
  assert.deepEqual(
    asked.map(({url}) => new URL(url).search),
    ['?lang=sv', '?lang=fi', ''],
  );
});

test('who aborts stops waiting; the others get it', async () => {
  const controller = new AbortController();
  const aborted = city.catalogue({signal: controller.signal});
  const other = city.catalogue();
  controller.abort(new Error('closed'));
  await assert.rejects(aborted, /closed/);
  assert.equal((await other).language, 'sv');
  await assert.rejects(city.catalogue({signal: controller.signal}), /closed/);
  assert.equal(asked.length, 1);
});
