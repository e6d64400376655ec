import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';
import {problemCodes, type CaseDraft, type ProblemCode} from '@city-feedback/contract';
import schemas from '@city-feedback/contract/schemas.json' with {type: 'json'};
import {Ajv} from 'ajv';
import {setupServer} from 'msw/node';
import {createTestServer, fixtureCatalogue, fixturePhoto} from './index.ts';
import {closedTopicId} from './fixtures/topics.ts';
import {words} from './sentences/index.ts';

const origin = 'https://feedback.example.fi';
const server = createTestServer({now: () => new Date('2026-11-20T12:00:00Z')});
const network = setupServer(...server.handlers);
const ajv = new Ajv({allErrors: true, allowUnionTypes: true}).addSchema(schemas, 'wire');
const draft: CaseDraft = {text: 'Lamppu on pimeä', wantsAnswer: false, mayPublish: false, language: 'fi'};

before(() => network.listen({onUnhandledFrame: 'error'}));
after(() => network.close());
beforeEach(() => server.reset());

type Headers = {[name: string]: string};

async function ask(method: string, path: string, body?: unknown, headers: Headers = {}) {
  const isRaw = body instanceof Blob || typeof body === 'string';
  const response = await fetch(`${origin}/api/v1/${path}`, {
    method,
    headers: {...(!(body instanceof Blob) && {'Content-Type': 'application/json'}), ...headers},
    ...(body !== undefined && {body: isRaw ? body : JSON.stringify(body)}),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as {[name: string]: unknown},
  };
}

const submit = (body: unknown, key: string = crypto.randomUUID(), headers: Headers = {}) =>
  ask('POST', 'sites/test/cases', body, {'Idempotency-Key': key, ...headers});

function assertFits(type: string, value: unknown): void {
  const fits = ajv.validate({$ref: `wire#/definitions/${type}`}, value);
  assert.ok(fits, `${type}: ${ajv.errorsText()}`);
}

test('every answer fits the wire types', async () => {
  for (const language of ['fi', 'sv', 'en'] as const) assertFits('SiteCatalogue', fixtureCatalogue(language));
  assertFits('SiteCatalogue', (await ask('GET', 'sites/test?lang=sv')).body);

  const {body: receipt} = await submit({...draft, wantsAnswer: true, topicId: 'library'});
  assertFits('CaseReceipt', receipt);
  const {linkToken, caseId, trackingCode} = receipt as {[name: string]: string};
  const authorized = {Authorization: `Bearer ${linkToken}`, 'Content-Type': 'image/png'};
  assertFits('PhotoReceipt', (await ask('PUT', `cases/${caseId}/photos/2`, fixturePhoto(), authorized)).body);

  const kept = server.cases[0]!;
  server.take(kept);
  server.changeStatus(kept, 'passed_on', 'Toinen kaupunki hoitaa asian.');
  server.answer(kept, {text: 'Lamppu palaa taas.', outcome: 'fixed', outcomeOn: '2026-11-19'});
  assertFits('TrackedCase', (await ask('POST', 'track', {trackingCode})).body);
  assertFits('FollowedCase', (await ask('POST', 'follow', {linkToken})).body);
  const key = {'Idempotency-Key': 'key-of-the-test'};
  assertFits('FollowedCase', (await ask('POST', 'follow/information', {linkToken, text: 'Lisää'}, key)).body);
  assertFits('FollowedCase', (await ask('POST', 'follow/rating', {linkToken, helped: true}, key)).body);
  assertFits('Problem', (await ask('POST', 'follow', {linkToken: 'wrong'})).body);
});

test('the same key and body give the same answer, another body is refused', async () => {
  const first = await submit(draft, 'one-and-the-same');
  const second = await submit(draft, 'one-and-the-same');
  assert.deepEqual([first.status, second.status], [201, 201]);
  assert.deepEqual(second.body, first.body);
  const other = await submit({...draft, text: 'Muuta'}, 'one-and-the-same');
  assert.deepEqual([other.status, other.body['code']], [422, 'idempotency_key_reused']);
  assert.equal(server.cases.length, 1);
});

const inTown = {latitude: 59.95, longitude: 24.9};
const refused: [what: string, change: object, code: ProblemCode, path: string][] = [
  ['an unknown field', {colour: 'red'}, 'unknown_field', '/colour'],
  ['a missing field', {wantsAnswer: undefined}, 'missing_field', '/wantsAnswer'],
  ['a number for a text', {text: 7}, 'wrong_type', '/text'],
  ['a text inside a place', {place: {...inTown, latitude: '59'}}, 'wrong_type', '/place/latitude'],
  ['a language that is none', {language: 'Suomi'}, 'invalid_value', '/language'],
  ['an empty text', {text: ' \n'}, 'text_empty', '/text'],
  ['a long text', {text: 'ä'.repeat(5001)}, 'text_too_long', '/text'],
  ['a NUL', {text: 'a\0b'}, 'text_not_storable', '/text'],
  ['half a character', {text: 'a\ud800b'}, 'text_not_storable', '/text'],
  ['an e-mail address that is none', {contact: {email: 'me at home'}}, 'email_invalid', '/contact/email'],
  ['a place off the globe', {place: {latitude: 91, longitude: 0}}, 'coordinates_out_of_range', '/place'],
  ['a swapped place', {place: {latitude: 24.9, longitude: 59.95}}, 'coordinates_swapped', '/place'],
  ['a place elsewhere', {place: {latitude: 61.5, longitude: 23.8}}, 'outside_boundary', '/place'],
  ['a topic without its place', {topicId: 'street-light'}, 'place_missing', '/place'],
  ['an unknown topic', {topicId: 'none'}, 'unknown_topic', '/topicId'],
  ['a closed topic', {topicId: closedTopicId}, 'topic_closed', '/topicId'],
  ['a confidential topic', {topicId: 'social-care'}, 'topic_confidential', '/topicId'],
  ['an unknown unit', {serviceObjectId: 'none'}, 'unknown_service_object', '/serviceObjectId'],
  ['a question without an answer', {topicId: 'pothole', place: inTown}, 'attribute_missing', '/attributes'],
  ['an answer to no question', {attributes: [{id: 'x', values: ['1']}]}, 'attribute_unknown', '/attributes/0'],
  ['a kind that is none', {kind: 'complaint'}, 'invalid_value', '/kind'],
  ['a page that is a script', {pageUrl: 'javascript:alert(1)'}, 'invalid_value', '/pageUrl'],
];
for (const [what, change, code, path] of refused) {
  test(`${what} is refused with ${code}, and nothing is kept`, async () => {
    const {status, body} = await submit({...draft, ...change});
    assert.deepEqual([status, body['code']], [problemCodes[code], code]);
    const [field] = body['fields'] as [{path: string; code: string; message: string}];
    assert.deepEqual([field.path, field.code], [path, code]);
    assert.ok(field.message);
    assert.equal(server.cases.length, 0);
  });
}

test('all faults against the catalogue are told at once', async () => {
  const attributes = [
    {id: 'size', values: ['huge']},
    {id: 'size', values: ['small']},
  ];
  const {body} = await submit({...draft, text: ' ', topicId: 'pothole', attributes, contact: {email: 'no'}});
  assert.deepEqual(
    (body['fields'] as {path: string; code: string}[]).map(({path, code}) => `${path} ${code}`),
    [
      '/text text_empty',
      '/place place_missing',
      '/attributes/0/values/0 invalid_value',
      '/attributes/1 attribute_unknown',
      '/contact/email email_invalid',
    ],
  );
});

test('the form of the whole body is told at once', async () => {
  const {body} = await submit({text: 7, colour: 'red', language: 'fi'});
  const codes = (body['fields'] as {code: string}[]).map(({code}) => code);
  assert.deepEqual(codes, ['missing_field', 'missing_field', 'unknown_field', 'wrong_type']);
});

for (const [what, answer, code] of [
  ['no key', () => submit(draft, ''), 'idempotency_key_missing'],
  ['a short key', () => submit(draft, 'short'), 'idempotency_key_invalid'],
  ['what is not JSON', () => submit('{"text":'), 'malformed_json'],
  ['another content type', () => submit('text', 'long-enough', {'Content-Type': 'text/css'}), 'unsupported_media_type'],
  ['an unknown site', () => ask('GET', 'sites/none'), 'unknown_site'],
  ['a wrong code', () => ask('POST', 'track', {trackingCode: 'ABCD-ABCD-ABCD'}), 'unknown_code'],
  ['a wrong link', () => ask('POST', 'follow', {linkToken: 'wrong'}), 'unknown_link'],
  ['a photo of no case', () => ask('PUT', 'cases/none/photos/1', fixturePhoto()), 'unknown_link'],
] as const) {
  test(`${what} is answered with ${code}`, async () => {
    const {status, body} = await answer();
    assert.deepEqual([status, body['code']], [problemCodes[code], code]);
  });
}

test('problems, timeline and catalogue speak the asked language, and Finnish when they can’t', async () => {
  const kept = server.receive();
  const titles = new Set<unknown>();
  const sentences = new Set<unknown>();
  for (const language of ['fi', 'sv-FI,sv;q=0.9', 'en', 'ru']) {
    const headers = {'Accept-Language': language};
    titles.add((await ask('POST', 'follow', {linkToken: 'wrong'}, headers)).body['title']);
    sentences.add((await ask('POST', 'track', {trackingCode: kept.trackingCode}, headers)).body['statusSentence']);
  }
  assert.equal(titles.size, 3);
  assert.equal(sentences.size, 3);
  for (const {problems} of Object.values(words)) {
    assert.deepEqual(Object.keys(problems).sort(), Object.keys(words.en.problems).sort());
  }
});

test('an unchanged catalogue is answered with 304', async () => {
  const {headers} = await ask('GET', 'sites/test?lang=en');
  const etag = headers.get('ETag')!;
  const again = await fetch(`${origin}/api/v1/sites/test?lang=en`, {headers: {'If-None-Match': etag}});
  assert.equal(again.status, 304);
  const other = await fetch(`${origin}/api/v1/sites/test?lang=sv`, {headers: {'If-None-Match': etag}});
  assert.equal(other.status, 200);
});

test('photos: the same bytes again are 200, others replace them, bad ones have a code', async () => {
  const {caseId, linkToken, photos} = server.receive();
  const put = (number: number | string, photo: Blob, token = linkToken) =>
    ask('PUT', `cases/${caseId}/photos/${number}`, photo, {Authorization: `Bearer ${token}`});
  assert.equal((await put(1, fixturePhoto())).status, 201);
  assert.equal((await put(1, fixturePhoto())).status, 200);
  const bytes = new Uint8Array([...(await fixturePhoto().bytes()), 0]);
  assert.equal((await put(1, new Blob([bytes], {type: 'image/png'}))).status, 201);
  assert.equal(photos.size, 1);

  const codeOf = async (...args: Parameters<typeof put>) => (await put(...args)).body['code'];
  const text = 'this is a text, whatever its name';
  assert.equal(await codeOf(6, fixturePhoto()), 'photo_number_invalid');
  assert.equal(await codeOf(2, new Blob([text], {type: 'image/jpeg'})), 'photo_not_an_image');
  assert.equal(await codeOf(2, new Blob([new Uint8Array(10_485_761)], {type: 'image/jpeg'})), 'photo_too_large');
  assert.equal(await codeOf(2, fixturePhoto(), 'another-token-of-22-symbols'), 'unknown_link');
});

test('faults: offline, busy, lost answers, chosen problems', async () => {
  const {faults} = server;
  faults.offline = true;
  await assert.rejects(submit(draft), TypeError);
  faults.offline = false;

  faults.unavailable = 1;
  faults.retryAfterSeconds = 3;
  const busy = await submit(draft);
  assert.deepEqual([busy.status, busy.headers.get('Retry-After')], [503, '3']);
  assert.equal(server.cases.length, 0);

  faults.lostAnswers = 1;
  await assert.rejects(submit(draft, 'the-lost-one'), TypeError);
  assert.equal(server.cases.length, 1);
  assert.equal((await submit(draft, 'the-lost-one')).body['reference'], server.cases[0]!.reference);
  assert.equal(server.cases.length, 1);

  faults.problems.push('request_in_flight');
  assert.equal((await submit(draft)).status, 409);
  assert.equal((await submit(draft)).status, 201);

  faults.slowMilliseconds = 30;
  const start = performance.now();
  await submit(draft);
  assert.ok(performance.now() - start >= 29);
});

test('a closed case takes no information, an answer is rated once, a case opens again', async () => {
  const kept = server.receive({wantsAnswer: true});
  const {linkToken} = kept;
  const post = (what: string, body: object) =>
    ask('POST', `follow/${what}`, {linkToken, ...body}, {'Idempotency-Key': crypto.randomUUID()});
  assert.equal((await post('rating', {helped: true})).body['code'], 'case_closed');
  assert.equal((await post('reopen', {text: 'Nyt'})).body['code'], 'case_closed');
  server.answer(kept, {text: 'Korjattu'});
  assert.equal((await post('rating', {helped: false})).body['canRate'], false);
  assert.equal((await post('rating', {helped: true})).body['code'], 'already_rated');
  server.changeStatus(kept, 'closed', 'Valmis.');
  assert.equal((await post('information', {text: 'Lisää'})).body['code'], 'case_closed');
  const {body} = await post('reopen', {text: 'Taas pimeä'});
  assert.deepEqual([body['status'], body['canReopen'], body['helped']], ['in_progress', false, undefined]);
});

test('a comment that comes after the verdict is kept once, and each new answer is rated', async () => {
  const kept = server.receive();
  const {linkToken} = kept;
  const rate = async (body: object) =>
    (await ask('POST', 'follow/rating', {linkToken, ...body}, {'Idempotency-Key': crypto.randomUUID()})).body;
  const comments = () => kept.events.filter(({type}) => type === 'rated').map(({text}) => text);
  server.answer(kept, {text: 'Korjattu'});
  await rate({helped: true});
  for (let i = 0; i < 2; i++) assert.equal((await rate({helped: true, comment: 'Kiitos'}))['helped'], true);
  assert.deepEqual(comments(), [undefined, 'Kiitos']);
  assert.equal((await rate({helped: false, comment: 'Ei'}))['code'], 'already_rated');
  server.answer(kept, {text: 'Korjattu taas'});
  assert.equal((await rate({helped: false, comment: 'Ei'}))['helped'], false);
});

test('what is made is the same in each run, and due after five working days', () => {
  const one = createTestServer({now: () => new Date('2026-11-20T12:00:00Z')}).receive({wantsAnswer: true});
  const two = server.receive({wantsAnswer: true});
  assert.deepEqual(two, one);
  assert.equal(one.answerDueOn, '2026-11-27');
  assert.notEqual(server.receive().trackingCode, one.trackingCode);
});
