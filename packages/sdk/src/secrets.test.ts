import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inspect} from 'node:util';
import {makeTrackingCode} from '@city-feedback/contract';
import {CityFeedback, type CaseDraft} from './index.ts';

const trackingCode = makeTrackingCode(Uint8Array.from({length: 64}, (_, i) => i * 3));
const linkToken = 'secretLinkToken_0123456789-abc';
const idempotencyKey = 'secret-idempotency-key-42';
const draft: CaseDraft = {
  text: 'secret text of the resident',
  contact: {name: 'Secret Name', email: 'secret@example.fi', phone: '040 5550 123'},
  place: {latitude: 60.123456, longitude: 24.654321, label: 'Secret street 7'},
  wantsAnswer: true,
  mayPublish: false,
  language: 'en',
};
const secrets = [
  trackingCode,
  trackingCode.replaceAll('-', ''),
  trackingCode.toLowerCase(),
  linkToken,
  idempotencyKey,
  draft.text,
  'Secret Name',
  'secret@example.fi',
  '040 5550 123',
  '60.123456',
  'Secret street 7',
];

const photo = new Blob(['secret picture'], {type: 'image/jpeg'});
const calls: {[name: string]: (city: CityFeedback) => Promise<unknown>} = {
  submit: (city) => city.submit(draft, {idempotencyKey}),
  attach: (city) => city.attach({caseId: '1', linkToken}, photo, {number: 1}),
  track: (city) => city.track(trackingCode.toLowerCase()),
  follow: (city) => city.follow(`https://feedback.example.fi/follow#${linkToken}`),
  addInformation: (city) => city.addInformation(linkToken, draft.text, {idempotencyKey}),
  rate: (city) => city.rate({linkToken}, {helped: true, comment: draft.text}, {idempotencyKey}),
  reopen: (city) => city.reopen(linkToken, draft.text, {idempotencyKey}),
};

/** What a fetch may do, some of it with the request in hand. */
const failures: {[name: string]: (request: Request) => Promise<Response>} = {
  'a network error that holds the request': (request) =>
    Promise.reject(Object.assign(new TypeError('fetch failed', {cause: {request}}), {request, config: {request}})),
  'an error that quotes what it was given': async (request) => {
    const quoted = [
      request.headers.get('Authorization'),
      request.headers.get('Idempotency-Key'),
      trackingCode,
      linkToken,
    ];
    throw new Error(`can't send ${quoted.join()}`, {cause: new Error(linkToken)});
  },
  'no answer in time': (request) =>
    new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))),
  'a problem': () => Promise.resolve(Response.json({code: 'unknown_code', title: 'No such.'}, {status: 404})),
  'a problem that quotes the secrets': () => {
    const quoted = `got ${trackingCode} ${trackingCode.toLowerCase()} ${linkToken} ${idempotencyKey}`;
    const problem = {code: 'invalid_value', title: quoted, hint: quoted, fields: [{path: '/x', message: quoted}]};
    return Promise.resolve(Response.json(problem, {status: 400}));
  },
  'an answer that is not JSON': () => Promise.resolve(new Response(`{"trackingCode": "${trackingCode}", ${linkToken}`)),
  'an internal error of a proxy': () => Promise.resolve(new Response(linkToken, {status: 500, statusText: 'Bad'})),
};

for (const [failure, fetch] of Object.entries(failures)) {
  test(`no secret and nothing of the resident's is in an error after ${failure}`, async () => {
    for (const [name, call] of Object.entries(calls)) {
      // The quoting failures stand for what knows one call's secrets; others' can't be told from other words.
      const known = failure.includes('quote') ? quotedBy(name) : secrets;
      const city = new CityFeedback({
        endpoint: 'https://feedback.example.fi',
        site: 'test',
        timeout: 20,
        maxRetries: 0,
        fetch: (request) => fetch(request as Request),
      });
      const error: unknown = await call(city).then(
        () => assert.fail(`${name} did not fail`),
        (caught: unknown) => caught,
      );
      const texts = everyTextIn(error);
      assert.ok(texts.length > 4);
      for (const secret of known) {
        const found = texts.filter((text) => text.includes(secret));
        assert.deepEqual(found, [], `${name} tells ${secret}`);
      }
    }
  });
}

function quotedBy(name: string): string[] {
  if (name === 'submit') return [idempotencyKey];
  if (name === 'track') return [trackingCode, trackingCode.toLowerCase()];
  return name === 'follow' || name === 'attach' ? [linkToken] : [linkToken, idempotencyKey];
}

test('mistyped secrets are not in the errors about them', async () => {
  const city = new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'test'});
  for (const wrong of ['secret code 1', 'ABCD-EFGH', `${trackingCode}2`]) {
    const error = await city.track(wrong).catch((caught: unknown) => caught);
    assert.ok(error instanceof Error);
    assert.ok(!everyTextIn(error).some((text) => text.includes(wrong)));
  }
  const error = await city.follow('https://feedback.example.fi/follow#hush').catch((caught: unknown) => caught);
  assert.ok(error instanceof Error);
  assert.ok(!everyTextIn(error).some((text) => text.includes('hush')));
});

/** All strings that can be reached from an error, by any property, and how Node prints it. */
function everyTextIn(error: unknown): string[] {
  const texts: string[] = [inspect(error, {depth: Infinity, showHidden: true, getters: true})];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const isOurs = value instanceof Error || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    assert.ok(isOurs, `an error holds ${Object.prototype.toString.call(value)}`);
    for (const key of Reflect.ownKeys(value)) visit((value as {[key: PropertyKey]: unknown})[key]);
  };
  visit(error);
  return texts;
}
