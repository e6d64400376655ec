import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';
import {createChallenge, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import {setupServer} from 'msw/node';
import {ApiError, CityFeedback} from './index.ts';
import {solve} from './proof-of-work.ts';
import {createTestServer} from './testing/index.ts';

const server = createTestServer();
const network = setupServer(...server.handlers);
const city = new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'test', language: 'en'});
const hmacSignatureSecret = 'a secret';

before(() => network.listen({onUnhandledFrame: 'error'}));
after(() => network.close());
beforeEach(() => server.reset());

const challengeOf = (options: object) =>
  createChallenge({algorithm: 'PBKDF2/SHA-256', cost: 10, deriveKey, hmacSignatureSecret, ...options});

test('what is solved here is verified by the library that the server uses', async () => {
  for (const options of [{}, {counter: 57}, {keyPrefix: '000'}, {counter: 9, hmacKeySignatureSecret: 'another'}]) {
    const challenge = await challengeOf({...options, expiresAt: new Date(Date.now() + 60_000)});
    const proofOfWork = await solve(challenge as never);
    const payload = JSON.parse(atob(proofOfWork)) as Pick<
      Parameters<typeof verifySolution>[0],
      'challenge' | 'solution'
    >;
    const hmacKeySignatureSecret = 'hmacKeySignatureSecret' in options ? {hmacKeySignatureSecret: 'another'} : {};
    const {verified} = await verifySolution({...payload, deriveKey, hmacSignatureSecret, ...hmacKeySignatureSecret});
    assert.ok(verified);
    assert.ok(proofOfWork.length <= 4000, 'fits the wire type');
  }
});

test('tracking solves the puzzle that the server asks for, and goes on', async () => {
  const {trackingCode, reference} = server.receive();
  server.faults.proofOfWork = true;
  assert.equal((await city.track(trackingCode)).reference, reference);
});

test('one puzzle is solved for a call, not a second one', async () => {
  let requests = 0;
  const challenge = await challengeOf({});
  const never = new CityFeedback({
    endpoint: 'https://feedback.example.fi',
    site: 'test',
    fetch: () => {
      requests++;
      return Promise.resolve(Response.json({code: 'proof_of_work_required', challenge}, {status: 429}));
    },
  });
  const {trackingCode} = server.receive();
  const error = await never.track(trackingCode).catch((caught: unknown) => caught);
  assert.ok(error instanceof ApiError);
  assert.equal(error.code, 'proof_of_work_required');
  assert.equal(requests, 2);
});

test('a puzzle that can’t be solved leaves the server’s error, with the reason', async () => {
  const {trackingCode} = server.receive();
  const broken = {parameters: {algorithm: 'PBKDF2/SHA-256', nonce: 'no hex'}, signature: ''};
  const unsolvable = new CityFeedback({
    endpoint: 'https://feedback.example.fi',
    site: 'test',
    fetch: () => Promise.resolve(Response.json({code: 'proof_of_work_required', challenge: broken}, {status: 429})),
  });
  const error = await unsolvable.track(trackingCode).catch((caught: unknown) => caught);
  assert.ok(error instanceof ApiError && error.cause instanceof Error);
  assert.equal(error.code, 'proof_of_work_required');
});

test('solving ends when it is aborted', async () => {
  const controller = new AbortController();
  const impossible = await challengeOf({keyPrefix: '0'.repeat(64)});
  const solving = solve(impossible as never, controller.signal);
  setImmediate(() => controller.abort(new Error('closed')));
  await assert.rejects(solving, /closed/);
});
