import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, test} from 'node:test';
import type {FollowedCase, Problem, ProofOfWorkChallenge} from '@city-feedback/contract';
import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import {v7 as uuidv7} from 'uuid';
import {inTransaction} from '../database/index.ts';
import {appendEvent, type EventContent} from '../history/index.ts';
import {allowedOrigin, testServer} from '../testing/index.ts';

const {app, pool, post, submit, stop} = await testServer({settings: {trustProxy: true}});
after(stop);

/** A client with an address of its own, so that tests don't count each other's failures. */
let clients = 0;
const client = () => ({'x-forwarded-for': `192.0.2.${++clients}`});
const wrongCode = '2222-2222-2222';

const append = (caseId: string, content: EventContent) =>
  inTransaction(pool, (transaction) =>
    appendEvent(transaction, {jurisdictionId: 'city', caseId, actor: {by: 'staff', staffId: uuidv7()}, content}),
  );
const answered: EventContent = {type: 'answered', data: {text: 'Lamppu vaihdettiin.', outcome: 'fixed'}};

test('an answer is read with the tracking code, in the words and the language of the city', async () => {
  const {caseId, trackingCode} = await submit({topicId: 'noise', wantsAnswer: true});
  await append(caseId, {type: 'taken', data: {}});
  await append(caseId, answered);
  const answer = await post('track', {trackingCode}, {...client(), 'accept-language': 'sv'});
  const tracked = answer.json();
  assert.equal(tracked.status, 'answered');
  assert.match(tracked.statusSentence, /^Kadut sv har svarat\./);
  const last = tracked.timeline.at(-1);
  assert.deepEqual(
    [last.type, last.text, last.language, last.outcome],
    ['answered', 'Lamppu vaihdettiin.', 'fi', 'fixed'],
  );
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.equal(answer.headers['referrer-policy'], 'no-referrer');
});

test('a tracking code opens neither text nor place nor contact data', async () => {
  const text = 'Hyvin henkilökohtainen teksti';
  const receipt = await submit({text, place: {latitude: 60.2, longitude: 24.5}, contact: {email: 'aino@example.fi'}});
  const {body} = await post('track', {trackingCode: receipt.trackingCode}, client());
  for (const secret of [text, '60.2', 'aino', receipt.linkToken, receipt.caseId])
    assert.ok(!body.includes(secret), secret);
});

test('an unknown code, a typing error and anything else get the same answer', async () => {
  const headers = client();
  const answers = [];
  for (const trackingCode of [wrongCode, 'ABCD-EFGH-JKM2', '', 'x'.repeat(64), `' or 1=1`]) {
    const answer = await post('track', {trackingCode}, headers);
    const {requestId, ...problem} = answer.json<Problem>();
    assert.ok(requestId);
    answers.push({status: answer.statusCode, problem});
  }
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.deepEqual([answers[0]!.status, answers[0]!.problem.code], [404, 'unknown_code']);
});

test('after ten failures a network must work for each further try, and a right code still gets through', async () => {
  const headers = client();
  const {trackingCode} = await submit();
  for (let n = 0; n < 10; n++) assert.equal((await post('track', {trackingCode: wrongCode}, headers)).statusCode, 404);

  const refused = await post('track', {trackingCode}, headers);
  assert.deepEqual([refused.statusCode, refused.json().code], [429, 'proof_of_work_required']);
  const challenge = refused.json<Problem>().challenge!;
  const proofOfWork = await solve(challenge);
  assert.equal((await post('track', {trackingCode, proofOfWork}, headers)).statusCode, 200);
  assert.equal((await post('track', {trackingCode, proofOfWork}, headers)).statusCode, 429, 'a solution is good once');
  assert.equal((await post('track', {trackingCode}, client())).statusCode, 200, 'other networks are not concerned');
});

test('solutions of puzzles that are not ours, or easier than ours, are worth nothing', async () => {
  const headers = client();
  for (let n = 0; n < 10; n++) await post('track', {trackingCode: wrongCode}, headers);
  const challenge = (await post('track', {trackingCode: wrongCode}, headers)).json<Problem>().challenge!;
  const easier = {...challenge, parameters: {...challenge.parameters, keyPrefix: '00'}};
  for (const proofOfWork of ['', 'x', btoa('{}'), btoa('{"challenge":null}'), await solve(easier)]) {
    assert.equal((await post('track', {trackingCode: wrongCode, proofOfWork}, headers)).statusCode, 429, proofOfWork);
  }
});

test('addresses of one IPv6 /64 count together, and none is in the database', async () => {
  const of = (host: string) => ({'x-forwarded-for': `2001:db8:1:2::${host}`});
  for (let n = 0; n < 10; n++) await post('track', {trackingCode: wrongCode}, of(n.toString(16)));
  assert.equal((await post('track', {trackingCode: wrongCode}, of('ffff'))).statusCode, 429);
  const {rows} = await pool.query('select failed_attempt::text as row from failed_attempt');
  assert.ok(!rows.some(({row}) => row.includes('2001:db8')));
});

async function solve(challenge: ProofOfWorkChallenge): Promise<string> {
  const solution = await solveChallenge({challenge, deriveKey});
  return btoa(JSON.stringify({challenge, solution}));
}

test('the link opens what the sender wrote, and what may be done now', async () => {
  const {linkToken} = await submit({text: 'Kuoppa', place: {latitude: 60.2, longitude: 24.5, label: 'Tori'}});
  const followed = (await post('follow', {linkToken})).json<FollowedCase>();
  assert.equal(followed.text, 'Kuoppa');
  assert.equal(followed.placeLabel, 'Tori');
  const {canAddInformation, canRate, canReopen} = followed;
  assert.deepEqual(
    {canAddInformation, canRate, canReopen},
    {canAddInformation: true, canRate: false, canReopen: false},
  );
});

test('a wrong link opens nothing', async () => {
  for (const path of ['follow', 'follow/information', 'follow/rating', 'follow/reopen']) {
    const body = {
      linkToken: 'A'.repeat(27),
      ...(path === 'follow' ? {} : path.endsWith('rating') ? {helped: true} : {text: 'x'}),
    };
    const answer = await post(path, body);
    assert.deepEqual([answer.statusCode, answer.json().code], [404, 'unknown_link'], path);
  }
});

test('information is added once for each key, told to the ring, and kept from the tracking code', async () => {
  const {caseId, linkToken, trackingCode} = await submit({
    topicId: 'pothole',
    place: {latitude: 60.2, longitude: 24.5},
  });
  const headers = {'idempotency-key': randomUUID()};
  const body = {linkToken, text: 'Kuoppa on nyt syvempi'};
  const answers = await Promise.all(Array.from({length: 5}, () => post('follow/information', body, headers)));
  assert.deepEqual(new Set(answers.map((answer) => answer.statusCode)), new Set([201]));
  const {rows} = await pool.query(`select data from event where case_id = $1 and type = 'information_added'`, [caseId]);
  assert.deepEqual(rows, [{data: {text: body.text}}]);
  const {rows: jobs} = await pool.query(
    `select payload from job where kind = 'ring_mail' and payload ->> 'caseId' = $1`,
    [caseId],
  );
  assert.deepEqual(jobs, [{payload: {caseId, ringId: 'streets-south', news: 'information_added'}}]);
  assert.ok(!(await post('track', {trackingCode}, client())).body.includes('syvempi'));
  const other = await post('follow/information', {...body, text: 'Jotain muuta'}, headers);
  assert.deepEqual([other.statusCode, other.json().code], [422, 'idempotency_key_reused']);
});

test('information without words, or too many, is refused', async () => {
  const {linkToken} = await submit();
  assert.equal((await post('follow/information', {linkToken, text: ' '})).json().code, 'text_empty');
  assert.equal((await post('follow/information', {linkToken, text: 'x'.repeat(5001)})).json().code, 'text_too_long');
});

test('an answer is rated once; the same again is fine, the contrary is not', async () => {
  const {caseId, linkToken} = await submit();
  assert.equal((await post('follow/rating', {linkToken, helped: true})).json().code, 'case_closed');
  await append(caseId, answered);
  const rated = await post('follow/rating', {linkToken, helped: true, comment: 'Kiitos'});
  assert.deepEqual([rated.statusCode, rated.json().helped, rated.json().canRate], [200, true, false]);
  assert.equal((await post('follow/rating', {linkToken, helped: true})).statusCode, 200);
  const contrary = await post('follow/rating', {linkToken, helped: false});
  assert.deepEqual([contrary.statusCode, contrary.json().code], [409, 'already_rated']);
});

test('each new answer is rated once, though the one before was rated', async () => {
  const {caseId, linkToken} = await submit();
  for (const helped of [true, false]) {
    await append(caseId, answered);
    const before = (await post('follow', {linkToken})).json<FollowedCase>();
    assert.deepEqual([before.canRate, before.helped], [true, undefined]);
    const rated = await post('follow/rating', {linkToken, helped});
    assert.deepEqual([rated.statusCode, rated.json().helped, rated.json().canRate], [200, helped, false]);
    assert.equal((await post('follow/rating', {linkToken, helped: !helped})).json().code, 'already_rated');
  }
});

test('a comment that comes after the verdict is kept, once', async () => {
  const {caseId, linkToken} = await submit();
  const comments = async () =>
    (
      await pool.query(`select data from event where case_id = $1 and type = 'rated' order by version`, [caseId])
    ).rows.map(({data}) => data.comment);
  await append(caseId, answered);
  await post('follow/rating', {linkToken, helped: true});
  const headers = {'idempotency-key': randomUUID()};
  const body = {linkToken, helped: true, comment: 'Kiitos nopeasta korjauksesta'};
  for (const again of [headers, headers, {}]) {
    const rated = await post('follow/rating', body, again);
    assert.deepEqual([rated.statusCode, rated.json().helped], [200, true]);
  }
  assert.deepEqual(await comments(), [undefined, body.comment]);
  assert.equal((await post('follow/rating', {...body, helped: false})).json().code, 'already_rated');
  await append(caseId, answered);
  assert.equal((await post('follow/rating', body)).statusCode, 200);
  assert.deepEqual(await comments(), [undefined, body.comment, body.comment], 'the same words about another answer');
});

test('an answered case is opened again with a new promise, and can be rated again after the next answer', async () => {
  const {caseId, linkToken} = await submit({wantsAnswer: true});
  await append(caseId, answered);
  await post('follow/rating', {linkToken, helped: false});
  await pool.query(`update feedback_case set answer_due_on = '2020-01-01' where id = $1`, [caseId]);
  const reopened = await post('follow/reopen', {linkToken, text: 'Valo on taas pimeä'});
  assert.equal(reopened.statusCode, 201);
  const followed = reopened.json<FollowedCase>();
  assert.equal(followed.status, 'in_progress');
  assert.ok(followed.answerDueOn! > '2026');
  assert.equal(followed.helped, undefined);
  assert.equal((await post('follow/reopen', {linkToken, text: 'Vielä'})).json().code, 'case_closed');
  await append(caseId, answered);
  assert.equal((await post('follow/rating', {linkToken, helped: true})).json().helped, true);
});

test('a closed case takes no information, and says so in its own words', async () => {
  const {caseId, linkToken} = await submit();
  await append(caseId, {type: 'status_changed', data: {from: 'received', to: 'closed', sentence: 'Asia on hoidettu.'}});
  const answer = await post('follow/information', {linkToken, text: 'x'});
  assert.deepEqual([answer.statusCode, answer.json().code], [409, 'case_closed']);
  assert.equal(answer.json().title, 'Expected a case that allows this, but it is closed.');
});

test('pages of any site may track; pages of no site may not', async () => {
  const {trackingCode} = await submit();
  const allowed = await post('track', {trackingCode}, {...client(), origin: 'https://parks.example'});
  assert.equal(allowed.headers['access-control-allow-origin'], 'https://parks.example');
  assert.equal((await post('track', {trackingCode}, {...client(), origin: allowedOrigin})).statusCode, 200);
  assert.equal((await post('track', {trackingCode}, {...client(), origin: 'https://evil.example'})).statusCode, 403);
  assert.equal(
    (await post('track', {trackingCode}, {...client(), origin: 'https://feedback.example'})).statusCode,
    200,
  );
});

test('unknown and malformed codes take the same steps in the database', async () => {
  const seen: string[][] = [];
  const query = pool.query.bind(pool);
  for (const trackingCode of [wrongCode, 'nonsense!']) {
    const names: string[] = [];
    pool.query = ((statement: {name?: string}, ...rest: unknown[]) => {
      if (statement.name) names.push(statement.name);
      return (query as (...args: unknown[]) => unknown)(statement, ...rest);
    }) as typeof pool.query;
    await post('track', {trackingCode}, client());
    seen.push(names.filter((name) => name.startsWith('case-') || name.startsWith('track-')));
  }
  pool.query = query;
  assert.deepEqual(seen[0], ['case-by-code', 'track-failure']);
  assert.deepEqual(seen[1], seen[0]);
});

test('a client that sends too much is asked to wait, and told how long', async () => {
  const limited = await testServer({settings: {submissionsPerMinute: 2}});
  const statuses = [];
  for (let n = 0; n < 5; n++)
    statuses.push(
      (await limited.post('sites/streets/cases', {text: 'x', wantsAnswer: false, mayPublish: false, language: 'fi'}))
        .statusCode,
    );
  const answer = await limited.post('sites/streets/cases', {
    text: 'x',
    wantsAnswer: false,
    mayPublish: false,
    language: 'fi',
  });
  await limited.stop();
  assert.deepEqual(statuses, [201, 201, 201, 201, 429]);
  assert.equal(answer.json().code, 'too_many_requests');
  const seconds = Number(answer.headers['retry-after']);
  assert.ok(seconds > 0 && seconds <= 30, `${seconds}`);
  assert.ok(app);
});
