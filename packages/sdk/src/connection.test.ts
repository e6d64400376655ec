import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import {CityFeedback, NetworkError} from './index.ts';

const linkToken = 'a-link-token-of-22-symbols';
const draft = {text: 'The lamp is dark', wantsAnswer: false, mayPublish: false, language: 'en'};

test('secrets travel in bodies and headers only, without cookies', async () => {
  const requests: Request[] = [];
  const city = new CityFeedback({
    endpoint: 'https://feedback.example.fi/city',
    site: 'a/site',
    language: 'sv',
    fetch: (request) => {
      requests.push((request as Request).clone());
      return Promise.resolve(Response.json({}));
    },
  });
  await city.catalogue();
  await city.submit(draft, {idempotencyKey: 'a-key-of-ours'});
  await city.attach({caseId: 'a case', linkToken}, new Blob(['x'], {type: 'image/png'}), {number: 2});
  await city.track('2222 2222 2222');
  await city.follow(linkToken);
  await city.addInformation(linkToken, 'More');
  await city.rate(linkToken, {helped: true});
  await city.reopen(linkToken, 'Again');
  assert.deepEqual(
    requests.map(({method, url}) => `${method} ${url.replace('https://feedback.example.fi/city/api/v1/', '')}`),
    [
      'GET sites/a%2Fsite?lang=sv',
      'POST sites/a%2Fsite/cases',
      'PUT cases/a%20case/photos/2',
      'POST track',
      'POST follow',
      'POST follow/information',
      'POST follow/rating',
      'POST follow/reopen',
    ],
  );
  for (const {credentials, redirect, headers} of requests) {
    assert.deepEqual([credentials, redirect, headers.get('Accept-Language')], ['same-origin', 'error', 'sv']);
  }
  assert.equal(requests[1]!.headers.get('Idempotency-Key'), 'a-key-of-ours');
  assert.equal(requests[2]!.headers.get('Authorization'), `Bearer ${linkToken}`);
  assert.deepEqual(await requests[3]!.json(), {trackingCode: '2222-2222-2222'});
  assert.deepEqual(await requests[6]!.json(), {linkToken, helped: true});
});

test('a redirect is no answer: the message goes nowhere else', async () => {
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    response.writeHead(307, {Location: '/elsewhere'}).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = server.address() as AddressInfo;
  const city = new CityFeedback({endpoint: `http://127.0.0.1:${port}`, site: 'test', maxRetries: 0});
  await assert.rejects(city.submit(draft), NetworkError);
  assert.deepEqual(paths, ['/api/v1/sites/test/cases']);
  server.closeAllConnections();
  server.close();
});
