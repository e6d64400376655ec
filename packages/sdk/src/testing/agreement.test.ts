import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {makeTrackingCode, type CaseReceipt, type SiteCatalogue} from '@city-feedback/contract';
import {getResponse} from 'msw';
import {closedTopicId} from './fixtures/topics.ts';
import {createTestServer, fixtureCatalogue, fixturePhoto} from './index.ts';
import {writeTown} from './same-town.test.data.ts';

// The test double against the server itself, which is set up as the same town: what one answers, the other has to.

const main = fileURLToPath(new URL('../../../server/src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'city-feedback-agreement-'));
const double = createTestServer();
const jurisdictionId = fixtureCatalogue('fi').jurisdiction.id;
const email = 'aino@town.example';
const password = 'villasukka torilla saunoo';
let real: ChildProcess | undefined;
let origin: string;

before(async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  origin = `http://127.0.0.1:${port}`;
  const {DATABASE_URL: _, ...inherited} = process.env;
  const env = {
    ...inherited,
    PORT: `${port}`,
    DATA_DIR: join(folder, 'data'),
    SUBMISSIONS_PER_MINUTE: '0',
    LOG_LEVEL: 'warn',
  };
  writeTown(join(folder, 'town'));
  execFileSync(process.execPath, ['--conditions=source', main, 'apply', join(folder, 'town')], {env, stdio: 'pipe'});
  const account = ['--jurisdiction', jurisdictionId, '--email', email, '--name', 'Aino', '--role', 'city:coordinator'];
  const add = ['--conditions=source', main, 'staff', 'add', ...account];
  execFileSync(process.execPath, add, {env, input: password, stdio: 'pipe'});
  real = spawn(process.execPath, ['--conditions=source', main, 'start'], {env, stdio: 'inherit'});
  while (!(await fetch(`${origin}/readyz`).catch(() => undefined))?.ok) {
    assert.equal(real.exitCode, null, 'the server ended');
    await delay(50);
  }
});
after(async () => {
  if (real?.kill('SIGTERM')) await once(real, 'close');
  rmSync(folder, {recursive: true, force: true});
});

interface Answer {
  status: number;
  body: {[name: string]: unknown};
}

type Ask = (method: string, path: string, body?: unknown, headers?: {[name: string]: string}) => Promise<Answer>;

function asking(send: (request: Request) => Promise<Response | undefined>): Ask {
  return async (method, path, body, headers = {}) => {
    const isRaw = body instanceof Blob || typeof body === 'string';
    const request = new Request(`${origin}/api/v1/${path}`, {
      method,
      headers: {
        'Accept-Language': 'en',
        ...(!(body instanceof Blob) && {'Content-Type': 'application/json'}),
        ...headers,
      },
      ...(body !== undefined && {body: isRaw ? body : JSON.stringify(body)}),
    });
    const response = (await send(request))!;
    return {status: response.status, body: (await response.json()) as Answer['body']};
  };
}

/** The city answers a case. */
type AnswerCase = (receipt: CaseReceipt, text: string) => Promise<void>;

/** As staff do it at the desk. */
const answerAtDesk: AnswerCase = async ({caseId}, text) => {
  const desk = async (method: string, path: string, body?: object, headers = {}): Promise<Response> => {
    const own = {origin, 'content-type': 'application/json', ...headers};
    const init = {method, headers: own, ...(body && {body: JSON.stringify(body)})};
    const response = await fetch(`${origin}/api/v1/desk/${path}`, init);
    assert.ok(response.ok, await response.clone().text());
    return response;
  };
  const session = await desk('POST', 'session', {email, password});
  const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
  const {version} = (await (await desk('GET', `cases/${caseId}`, undefined, {cookie})).json()) as {version: number};
  const answer = {text, outcome: 'fixed'};
  await desk('POST', `cases/${caseId}/answer`, answer, {cookie, 'if-match': `"${version}"`});
};

const answerInDouble: AnswerCase = async ({caseId}, text) =>
  double.answer(double.find({caseId})!, {text, outcome: 'fixed'});

/** Carries the same steps out on both sides; both have to answer alike at each. */
async function assertAgreement(steps: (ask: Ask, answerCase: AnswerCase) => Promise<Answer[]>): Promise<void> {
  const ofServer = await steps(
    asking((request) => fetch(request)),
    answerAtDesk,
  );
  const ofDouble = await steps(
    asking((request) => getResponse(double.handlers, request)),
    answerInDouble,
  );
  assert.deepEqual(ofDouble.map(comparable), ofServer.map(comparable));
}

/** An answer without what may differ: words, times, secrets, and the bytes of a photo that was made anew. */
function comparable({status, body}: Answer): object {
  const {fields, timeline, ...same} = body as {fields?: {path: string; code: string}[]; timeline?: {type: string}[]};
  return {
    status,
    code: body['code'],
    fields: fields?.map(({path, code}) => `${path} ${code}`),
    members: Object.keys(same).sort(),
    timeline: timeline?.map((entry) => [entry.type, Object.keys(entry).sort()]),
    values: ['status', 'topicName', 'unitName', 'text', 'placeLabel', 'latitude', 'photoCount', 'width', 'helped'].map(
      (name) => body[name],
    ),
    rights: ['canAddInformation', 'canRate', 'canReopen'].map((name) => body[name]),
  };
}

const draft = {text: 'The lamp is dark', wantsAnswer: false, mayPublish: false, language: 'en'};
const inTown = {latitude: 59.95, longitude: 24.9};
const submitting =
  (body: unknown, key: string = crypto.randomUUID()) =>
  async (ask: Ask): Promise<Answer[]> => [await ask('POST', 'sites/test/cases', body, {'Idempotency-Key': key})];

for (const language of ['fi', 'sv', 'en'] as const) {
  test(`the catalogue in ${language} is the same, but for the day of answer`, async () => {
    const response = await fetch(`${origin}/api/v1/sites/test?lang=${language}`);
    const served = (await response.json()) as SiteCatalogue;
    // The server's model is there some seconds later, and another file.
    const {topicModel: _, ...same} = served;
    const {topicModel: __, ...expected} = fixtureCatalogue(language);
    assert.deepEqual(same, {...expected, promise: {...served.promise, workingDays: 5}});
  });
}

const drafts: {[what: string]: unknown} = {
  'as little as can be': draft,
  'as much as can be': {
    ...draft,
    kind: 'fault',
    topicId: 'pothole',
    place: {...inTown, label: 'Corner', source: 'pin'},
    attributes: [{id: 'size', values: ['large']}],
    wantsAnswer: true,
    contact: {name: 'A', email: 'a@example.fi', phone: '1'},
    pageUrl: 'https://example.fi/page#part',
    secondsToWrite: 60,
    website: '',
  },
  'of the page’s own unit': {...draft, serviceObjectId: 'swimming-hall-east', topicId: 'litter'},
  'in Swedish': {...draft, language: 'sv', topicId: 'library'},
  'without a body': undefined,
  'not JSON': '{"text":',
  'a list': [],
  null: null,
  empty: {},
  'with unknown and missing fields and wrong types': {text: 7, colour: 'red', language: 'en'},
  'with a place of wrong types': {...draft, place: {latitude: '59', height: 3}},
  'with a kind that is none': {...draft, kind: 'complaint'},
  'with a language that is none': {...draft, language: 'English'},
  'with an empty text': {...draft, text: ' \n '},
  'with 5,000 symbols': {...draft, text: '😀'.repeat(5000)},
  'with 5,001 symbols': {...draft, text: '😀'.repeat(5001)},
  'with a NUL': {...draft, text: 'a\0b'},
  'with half a symbol': {...draft, text: 'a\ud83db'},
  'with an address that is none': {...draft, contact: {email: 'me@home'}},
  'off the globe': {...draft, place: {latitude: 91, longitude: 200}},
  'with swapped coordinates': {...draft, place: {latitude: 24.9, longitude: 59.95}},
  'outside of the town': {...draft, place: {latitude: 61.5, longitude: 23.8}},
  'without the place that its topic needs': {...draft, topicId: 'street-light'},
  'about an unknown topic': {...draft, topicId: 'none'},
  'about a closed topic': {...draft, topicId: closedTopicId},
  'about a confidential topic, with other faults': {...draft, text: '', topicId: 'social-care'},
  'about an unknown unit': {...draft, serviceObjectId: 'none'},
  'with a question left out': {...draft, topicId: 'pothole', place: inTown},
  'with wrong answers to questions': {
    ...draft,
    text: ' ',
    topicId: 'pothole',
    attributes: [
      {id: 'size', values: ['huge']},
      {id: 'size', values: ['small']},
      {id: 'lane', values: ['1', '2']},
      {id: 'none', values: []},
    ],
    contact: {email: 'no'},
    pageUrl: 'javascript:alert(1)',
  },
};
for (const [what, body] of Object.entries(drafts)) {
  test(`a message ${what} is answered alike`, () => assertAgreement(submitting(body)));
}

test('keys are answered alike: missing, bad, repeated, with another body', () =>
  assertAgreement(async (ask) => [
    ...(await submitting(draft, '')(ask)),
    ...(await submitting(draft, 'short')(ask)),
    ...(await submitting(draft, 'the-same-key')(ask)),
    ...(await submitting(draft, 'the-same-key')(ask)),
    ...(await submitting({...draft, text: 'Other'}, 'the-same-key')(ask)),
    ...(await submitting({...draft, text: ''}, 'the-same-key')(ask)),
  ]));

test('what others have reported nearby is answered alike, and so is following it', () =>
  assertAgreement(async (ask) => {
    const key = () => ({'Idempotency-Key': crypto.randomUUID()});
    const place = {latitude: 59.981, longitude: 24.871};
    const pothole = {...draft, topicId: 'pothole', place, attributes: [{id: 'size', values: ['large']}]};
    const sent = await ask('POST', 'sites/test/cases', pothole, key());
    const near = await ask('POST', 'sites/test/nearby', {topicId: 'pothole', ...place, language: 'en'});
    const [first] = near.body['cases'] as {[name: string]: unknown}[];
    const follow = (body: object, headers: {[name: string]: string}) =>
      ask('POST', 'sites/test/nearby/follow', body, headers);
    const reference = String(sent.body['reference']);
    const followed = await follow({reference, email: 'b@example.fi'}, key());
    const {followerCount, willBeMailed} = followed.body;
    return [
      {
        status: near.status,
        body: {...first, latitude: undefined, text: `${first!['daysAgo']} ${first!['distanceMetres']}`},
      },
      {status: followed.status, body: {...followed.body, text: `${followerCount} ${willBeMailed}`}},
      await follow({reference}, key()),
      await follow({reference}, {}),
      await follow({reference, email: 'nobody'}, key()),
      await follow({reference: 'ABCD-EFGH'}, key()),
      await ask('POST', 'sites/test/nearby', {topicId: 'nothing', ...place}),
      await ask('POST', 'sites/test/nearby', {topicId: 'library', ...place}),
      await ask('POST', 'sites/test/nearby', {topicId: 'pothole'}),
    ];
  }));

test('tracking and following are answered alike, before there is an answer', () =>
  assertAgreement(async (ask) => {
    const [sent] = await submitting({...draft, topicId: 'street-light', place: {...inTown, label: 'Corner'}})(ask);
    const {trackingCode, linkToken} = sent!.body as unknown as CaseReceipt;
    const write = (what: string, body: object, key: string = crypto.randomUUID()) =>
      ask('POST', `follow/${what}`, {linkToken, ...body}, {'Idempotency-Key': key});
    const unknown = makeTrackingCode(crypto.getRandomValues(new Uint8Array(64)));
    return [
      await ask('POST', 'track', {trackingCode: trackingCode.toLowerCase().replaceAll('-', ' ')}),
      await ask('POST', 'track', {trackingCode: unknown}),
      await ask('POST', 'track', {trackingCode: 'typo'}),
      await ask('POST', 'track', {trackingCode, more: 1}),
      await ask('POST', 'follow', {linkToken}),
      await ask('POST', 'follow', {linkToken: 'A'.repeat(27)}),
      await ask('POST', 'follow', {}),
      await write('information', {text: 'The third lamp'}, 'an-information'),
      await write('information', {text: 'The third lamp'}, 'an-information'),
      await write('information', {text: 'Other'}, 'an-information'),
      await write('information', {text: ' '}),
      await write('rating', {helped: true}),
      await write('reopen', {text: 'Still dark'}),
      await ask('POST', 'follow/information', {linkToken, text: 'x'}),
    ];
  }));

test('rating is answered alike: once for each answer, with comments that come later', () =>
  assertAgreement(async (ask, answerCase) => {
    const [sent] = await submitting(draft)(ask);
    const receipt = sent!.body as unknown as CaseReceipt;
    const {linkToken} = receipt;
    const rate = (body: object, key: string = crypto.randomUUID()) =>
      ask('POST', 'follow/rating', {linkToken, ...body}, {'Idempotency-Key': key});
    const answers: Answer[] = [];
    for (const helped of [true, false]) {
      await answerCase(receipt, 'The lamp has been changed.');
      const key = crypto.randomUUID();
      answers.push(
        await ask('POST', 'follow', {linkToken}),
        await rate({helped}, key),
        await rate({helped}, key),
        await rate({helped, comment: 'Why'}, key),
        await rate({helped}),
        await rate({helped, comment: 'Why'}),
        await rate({helped, comment: 'Why'}),
        await rate({helped, comment: 'And what else'}),
        await rate({helped: !helped}),
        await rate({helped: !helped, comment: 'Not so'}),
      );
    }
    const reopened = await ask('POST', 'follow/reopen', {linkToken, text: 'Dark'}, {'Idempotency-Key': 'open-again'});
    return [...answers, reopened, await rate({helped: true, comment: 'Too late'})];
  }));

test('photos are answered alike', () =>
  assertAgreement(async (ask) => {
    const [sent] = await submitting(draft)(ask);
    const {caseId, linkToken} = sent!.body as unknown as CaseReceipt;
    const put = (number: number | string, photo: Blob, token = linkToken, id = caseId) =>
      ask('PUT', `cases/${id}/photos/${number}`, photo, {Authorization: `Bearer ${token}`});
    return [
      await put(1, fixturePhoto()),
      await put(1, fixturePhoto()),
      await put(6, fixturePhoto()),
      await put('one', fixturePhoto()),
      await put(2, new Blob(['this is a text, whatever its name'], {type: 'image/jpeg'})),
      await put(2, new Blob([new Uint8Array(10 * 1024 * 1024 + 1)], {type: 'image/jpeg'})),
      await put(2, fixturePhoto(), 'A'.repeat(27)),
      await put(2, fixturePhoto(), linkToken, 'none'),
      await ask('POST', 'follow', {linkToken}),
    ];
  }));

test('places are found, and told in words, alike', () =>
  assertAgreement(async (ask) => {
    const search = (body: object) => ask('POST', 'sites/test/places/search', body);
    const describe = (body: object) => ask('POST', 'sites/test/places/describe', body);
    const answers = [
      await search({query: 'Rantakatu 5', language: 'en'}),
      await search({query: 'Skogsstigen', language: 'sv', near: inTown}),
      await search({query: 'pääkirj', language: 'fi'}),
      await search({query: 'qqxxzz'}),
      await search({query: ' '}),
      await search({}),
      await search({query: 'Asema', near: {latitude: 59}}),
      await describe({latitude: 59.96, longitude: 24.89, language: 'en'}),
      await describe({latitude: 59.94, longitude: 24.9, language: 'fi'}),
      await describe({latitude: 59.91, longitude: 24.81, language: 'sv'}),
      await describe({latitude: 10, longitude: 10}),
      await describe({latitude: 91, longitude: 10}),
      await ask('POST', 'sites/none/places/search', {query: 'Asema'}),
    ];
    // Here the values count, too.
    return answers.map(({status, body}) => ({
      status,
      body: {...body, text: JSON.stringify(body['places'] ?? body['label'])},
    }));
  }));

test('what is not there is answered alike', () =>
  assertAgreement(async (ask) => [
    await ask('GET', 'sites/none'),
    await ask('POST', 'sites/none/cases', draft, {'Idempotency-Key': 'long-enough'}),
    await ask('POST', 'sites/test/cases', 'text', {'Idempotency-Key': 'long-enough', 'Content-Type': 'text/css'}),
  ]));

test('the example client goes its whole way at the server', () => {
  const example = fileURLToPath(new URL('../../../../examples/node-client/main.ts', import.meta.url));
  const args = ['--conditions=source', example, '--endpoint', origin, '--site', 'test'];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  assert.match(stdout, /tracking code +[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\n/);
  assert.match(stdout, /topic of ours +Street light\n/);
  assert.match(stdout, /kept +640 × 480 pixels/);
  assert.match(stderr, /tracking_code_invalid/);
});
