import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, test} from 'node:test';
import type {StaffSession} from '@city-feedback/contract';
import {deskPath, testDesk, testPassword, type TestDesk} from '../handling/testing.ts';
import {sessionCookie} from './sessions.ts';

let desk: TestDesk;
before(async () => {
  desk = await testDesk();
});
after(() => desk.stop());

const url = `${deskPath}/session`;
let lastAddress = 0;

/** From another network each time, but where a test says otherwise. */
function logIn(email: string, password: string, from = `10.0.0.${++lastAddress}`, headers: object = {}) {
  return desk.app.inject({
    method: 'POST',
    url,
    remoteAddress: from,
    headers: {'sec-fetch-site': 'same-origin', ...headers},
    payload: {email, password},
  });
}

const cookieOf = (answer: {headers: {[name: string]: unknown}}) => String(answer.headers['set-cookie']).split(';')[0]!;
const sessionWith = (cookie: string, headers = {}) => desk.app.inject({url, headers: {cookie, ...headers}});

test('who logs in hears who they are and which rings there are', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  await desk.addCase({ringId: 'parks'});
  const answer = await logIn(email.toUpperCase(), testPassword);
  assert.equal(answer.statusCode, 200, answer.body);
  const session = answer.json<StaffSession>();
  assert.equal(session.email, email);
  assert.equal(session.jurisdictionName, 'city fi');
  assert.deepEqual(session.memberships, [{ringId: 'parks', ringName: 'parks fi', role: 'responder'}]);
  assert.deepEqual(
    session.rings.map(({id, openCount}) => [id, openCount]),
    [
      ['front', undefined],
      ['streets', undefined],
      ['parks', 1],
    ],
  );
});

test('the cookie is for this host alone, out of reach of scripts, of other sites and of plain http', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const answer = await logIn(email, testPassword);
  assert.match(
    String(answer.headers['set-cookie']),
    /^__Host-city_feedback_desk=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
  );
  assert.equal(answer.headers['cache-control'], 'no-store');
});

test('a wrong password and an unknown address cannot be told apart', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const [wrong, unknown] = [
    await logIn(email, 'väärä salasana tämä'),
    await logIn('nobody@city.example', testPassword),
  ];
  const {requestId: _, ...first} = wrong.json<{[field: string]: unknown}>();
  const {requestId: __, ...second} = unknown.json<{[field: string]: unknown}>();
  assert.equal(wrong.statusCode, 401);
  assert.deepEqual(first, second);
  assert.equal(first['code'], 'wrong_credentials');
  assert.equal(wrong.headers['set-cookie'], undefined);
});

test('an unknown address takes as long as a wrong password', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const timeOf = async (address: string) => {
    const start = performance.now();
    await logIn(address, 'väärä salasana tämä');
    return performance.now() - start;
  };
  await timeOf('warm-up@city.example');
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 7; round++) {
    known.push(await timeOf(email));
    unknown.push(await timeOf(`nobody-${round}@city.example`));
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!;
  const ratio = median(unknown) / median(known);
  assert.ok(ratio > 0.5 && ratio < 2, `${ratio}`);
});

test('log-in gives a new session each time and ends the one that the browser came with', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const first = cookieOf(await logIn(email, testPassword));
  const second = cookieOf(await logIn(email, testPassword, undefined, {cookie: first}));
  assert.notEqual(first, second);
  assert.equal((await sessionWith(first)).statusCode, 401);
  assert.equal((await sessionWith(second)).statusCode, 200);
});

test('a session that somebody made up is none, and log-in does not take it over', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const planted = `${sessionCookie}=${'A'.repeat(43)}`;
  assert.equal((await sessionWith(planted)).json().code, 'not_logged_in');
  assert.notEqual(cookieOf(await logIn(email, testPassword, undefined, {cookie: planted})), planted);
  assert.equal((await sessionWith(planted)).statusCode, 401);
});

test('after log-out the cookie opens nothing and the browser is told to forget it', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const cookie = cookieOf(await logIn(email, testPassword));
  const out = await desk.app.inject({method: 'DELETE', url, headers: {cookie, 'sec-fetch-site': 'same-origin'}});
  assert.equal(out.statusCode, 204);
  assert.match(String(out.headers['set-cookie']), /^__Host-city_feedback_desk=; .*Max-Age=0$/);
  assert.equal((await sessionWith(cookie)).statusCode, 401);
});

test('a call for somebody else than who is logged in is refused', async () => {
  const [kaisa, veera] = [await desk.addStaff('responder', 'parks'), await desk.addStaff('responder', 'parks')];
  const before = (await logIn(kaisa.email, testPassword)).json<StaffSession>();
  const cookie = cookieOf(await logIn(veera.email, testPassword));
  const now = (await sessionWith(cookie)).json<StaffSession>();
  const codeFor = async (staffId: string) => {
    const answer = await desk.app.inject({url: `${deskPath}/cases`, headers: {cookie, 'desk-staff-id': staffId}});
    return answer.statusCode === 200 ? 'fine' : answer.json<{code: string}>().code;
  };
  assert.equal(await codeFor(before.staffId), 'not_logged_in');
  assert.equal(await codeFor(now.staffId), 'fine');
});

test('the database holds no session that could be used, and no address of a client', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const token = cookieOf(await logIn(email, testPassword)).split('=')[1]!;
  const {rows} = await desk.database.pool.query(`select row_to_json(s)::text as text from staff_session s
    union all select row_to_json(f)::text from failed_attempt f`);
  const stored = rows.map(({text}) => text).join();
  assert.ok(!stored.includes(token) && !stored.includes(Buffer.from(token, 'base64url').toString('hex')));
  assert.ok(!stored.includes('10.0.0.'));
});

async function age(cookie: string, column: 'seen_at' | 'expires_at', seconds: number): Promise<void> {
  const hash = createHash('sha256').update(cookie.split('=')[1]!).digest();
  await desk.database.pool.query(
    `update staff_session set ${column} = ${column} - $2 * interval '1 second' where token_hash = $1`,
    [hash, seconds],
  );
}

test('a session ends after eight hours without use, and use prolongs it', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const cookie = cookieOf(await logIn(email, testPassword));
  await age(cookie, 'seen_at', 8 * 3600 - 60);
  assert.equal((await sessionWith(cookie)).statusCode, 200);
  await age(cookie, 'seen_at', 8 * 3600 - 60);
  assert.equal((await sessionWith(cookie)).statusCode, 200, 'the request before counted as use');
  await age(cookie, 'seen_at', 8 * 3600 + 60);
  assert.equal((await sessionWith(cookie)).statusCode, 401);
});

test('what a desk asks by itself, while nobody touches it, is answered and prolongs nothing', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const cookie = cookieOf(await logIn(email, testPassword));
  await age(cookie, 'seen_at', 8 * 3600 - 60);
  assert.equal((await sessionWith(cookie, {'desk-idle': '1'})).statusCode, 200);
  await age(cookie, 'seen_at', 120);
  assert.equal((await sessionWith(cookie, {'desk-idle': '1'})).statusCode, 401);
});

test('a session ends after twenty-four hours, used or not', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const cookie = cookieOf(await logIn(email, testPassword));
  await age(cookie, 'expires_at', 24 * 3600 - 60);
  assert.equal((await sessionWith(cookie)).statusCode, 200);
  await age(cookie, 'expires_at', 120);
  assert.equal((await sessionWith(cookie)).statusCode, 401);
});

test('guessing at one account ends after ten tries, also for who then knows the password', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  for (let attempt = 0; attempt < 10; attempt++) {
    assert.equal((await logIn(email, 'väärä salasana tämä')).statusCode, 401);
  }
  const refused = await logIn(email, testPassword);
  assert.equal(refused.statusCode, 429);
  assert.equal(refused.json().code, 'too_many_requests');
  const seconds = Number(refused.headers['retry-after']);
  assert.ok(seconds > 800 && seconds <= 900, `${seconds}`);

  await desk.database.pool.query(`update failed_attempt set failed_at = failed_at - interval '15 minutes'`);
  assert.equal((await logIn(email, testPassword)).statusCode, 200, 'after the wait');
});

test('a hundred guesses at once get no further than ten', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const answers = await Promise.all(Array.from({length: 100}, () => logIn(email, 'väärä salasana tämä')));
  const looked = answers.filter(({statusCode}) => statusCode === 401).length;
  assert.ok(looked <= 10, `${looked}`);
  assert.equal(answers.filter(({statusCode}) => statusCode === 429).length, 100 - looked);
});

test('a right password makes the failures before it forgotten', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  for (let round = 0; round < 3; round++) {
    for (let attempt = 0; attempt < 6; attempt++) await logIn(email, 'väärä salasana tämä');
    assert.equal((await logIn(email, testPassword)).statusCode, 200);
  }
});

test('guessing from one network at many accounts ends after fifty tries, and other networks do not notice', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const from = (attempt: number) => `2001:db8:1:2::${attempt.toString(16)}`;
  for (let attempt = 0; attempt < 50; attempt++) {
    assert.equal((await logIn(`guess-${attempt}@city.example`, testPassword, from(attempt + 1))).statusCode, 401);
  }
  assert.equal((await logIn(email, testPassword, from(99))).statusCode, 429);
  assert.equal((await logIn(email, testPassword, '2001:db8:1:3::1')).statusCode, 200);
});

for (const [name, headers] of [
  ['another site', {'sec-fetch-site': 'cross-site'}],
  ['another host of the same site', {'sec-fetch-site': 'same-site'}],
  ['another origin, by a browser without Sec-Fetch-Site', {origin: 'https://evil.example'}],
  ['a sandboxed page', {origin: 'null'}],
  ['nobody knows where', {}],
] as const) {
  test(`a write from ${name} is refused, with or without a session`, async () => {
    const {email} = await desk.addStaff('responder', 'parks');
    const cookie = cookieOf(await logIn(email, testPassword));
    for (const method of ['POST', 'DELETE'] as const) {
      const answer = await desk.app.inject({
        method,
        url,
        headers: {cookie, ...headers},
        ...(method === 'POST' && {payload: {email, password: testPassword}}),
      });
      assert.equal(answer.json().code, 'cross_site_request');
    }
    assert.equal((await sessionWith(cookie)).statusCode, 200, 'still logged in');
  });
}

test('a browser without Sec-Fetch-Site passes by its Origin', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const answer = await desk.app.inject({
    method: 'POST',
    url,
    headers: {origin: 'http://desk.example:3000', host: 'desk.example:3000'},
    payload: {email, password: testPassword},
  });
  assert.equal(answer.statusCode, 200);
});

test('desk routes answer no other origin', async () => {
  const {email} = await desk.addStaff('responder', 'parks');
  const cookie = cookieOf(await logIn(email, testPassword));
  const answer = await desk.app.inject({url, headers: {cookie, origin: 'https://evil.example'}});
  assert.equal(answer.headers['access-control-allow-origin'], undefined);
  const preflight = await desk.app.inject({
    method: 'OPTIONS',
    url,
    headers: {origin: 'https://evil.example', 'access-control-request-method': 'POST'},
  });
  assert.ok(preflight.statusCode >= 400);
  assert.equal(preflight.headers['access-control-allow-origin'], undefined);
});
