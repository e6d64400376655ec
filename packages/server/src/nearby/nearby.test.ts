import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, test} from 'node:test';
import type {CaseReceipt, FollowedNearby, NearbyCase} from '@city-feedback/contract';
import {catalogueOf} from '../catalogue/index.ts';
import {draft, testCatalogue, testServer, type TestServer} from '../testing/index.ts';

const jurisdictions = testCatalogue()
  .jurisdictions()
  .map((each) => structuredClone(each));
const city = jurisdictions.find(({jurisdiction}) => jurisdiction.id === 'city')!;
city.topics.find(({id}) => id === 'bench')!.nearbyRadiusMetres = 0;
city.topics.find(({id}) => id === 'noise')!.nearbyRadiusMetres = 1000;

let server: TestServer;
before(async () => (server = await testServer({catalogue: catalogueOf(jurisdictions)})));
after(() => server.stop());

/** So many metres north of a corner of the city, each test at one of its own. */
const at = (corner: number, metres = 0) => ({latitude: 60.1 + corner / 50 + metres / 111_320, longitude: 24.5});
const report = (place: {latitude: number; longitude: number}, more = {}) =>
  server.submit({topicId: 'pothole', place, ...more});
const near = async (place: object, more = {}, site = 'streets') => {
  const answer = await server.post(`sites/${site}/nearby`, {topicId: 'pothole', language: 'en', ...place, ...more});
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json<{cases: NearbyCase[]}>().cases;
};
const references = (cases: {reference: string}[]) => cases.map(({reference}) => reference);
const follow = (reference: string, more = {}, key: string = randomUUID()) =>
  server.post('sites/streets/nearby/follow', {reference, ...more}, {'idempotency-key': key});
const setStatus = ({caseId}: CaseReceipt, columns: string) =>
  server.pool.query(`update feedback_case set ${columns} where id = $1`, [caseId]);

test('open cases of the topic within its radius, nearest first, five at most', async () => {
  const receipts = [];
  for (const metres of [200, 130, 60, 100, 160, 220]) receipts.push(await report(at(1, metres)));
  await report(at(1, 600));
  await report(at(1, 50), {topicId: 'noise'});
  const found = await near(at(1));
  assert.equal(found.length, 5);
  const distances = found.map(({distanceMetres}) => distanceMetres);
  assert.deepEqual(
    distances,
    distances.toSorted((a, b) => a - b),
  );
  assert.ok(distances.every((metres) => metres % 50 === 0 && metres > 0));
  assert.equal(found[0]!.reference, receipts[2]!.reference);
});

test('nothing is told of who wrote what, and the place only as a square', async () => {
  const place = at(2, 33);
  await report(place, {text: 'Kuoppa. Terveisin Zyxwvutko', contact: {email: 'z@example.fi'}, wantsAnswer: true});
  const [found] = await near(place);
  assert.deepEqual(Object.keys(found!).sort(), [
    'daysAgo',
    'distanceMetres',
    'followerCount',
    'latitude',
    'longitude',
    'reference',
    'status',
    'statusSentence',
    'topicName',
  ]);
  assert.ok(!JSON.stringify(found).includes('Zyxwvutko'));
  assert.notEqual(found!.latitude, place.latitude);
  assert.deepEqual([found!.statusSentence, found!.daysAgo], ['Reported. Kadut, etelä en has it.', 0]);
});

test('distances to a case give away no more than its square, wherever one asks from', async () => {
  const place = at(3, 17);
  await report(place);
  const [first] = await near(place);
  for (const metres of [10, 45, 90, 140]) {
    const asked = at(3, metres);
    const [found] = await near(asked);
    const toSquare = Math.abs(asked.latitude - first!.latitude) * 111_320;
    assert.equal(found!.distanceMetres, Math.max(1, Math.round(toSquare / 50)) * 50);
  }
});

test('settled cases are not shown; those that were passed on are', async () => {
  const [answered, closed, passedOn] = [await report(at(4)), await report(at(4, 60)), await report(at(4, 120))];
  await setStatus(answered, `status = 'answered', answered_at = now()`);
  await setStatus(closed, `status = 'closed', closed_at = now()`);
  await setStatus(passedOn, `status = 'passed_on'`);
  assert.deepEqual(references(await near(at(4))), [passedOn.reference]);
});

test('a topic has its own radius, and none where it is 0', async () => {
  const noise = await report(at(5, 700), {topicId: 'noise'});
  assert.deepEqual(references(await near(at(5), {topicId: 'noise'})), [noise.reference]);
  await report(at(5), {topicId: 'bench'});
  assert.deepEqual(await near(at(5), {topicId: 'bench'}), []);
});

test('confidential and closed topics show nothing, unknown ones are refused', async () => {
  assert.deepEqual(await near(at(6), {topicId: 'care'}), []);
  assert.deepEqual(await near(at(6), {topicId: 'old'}), []);
  const unknown = await server.post('sites/streets/nearby', {topicId: 'nothing', ...at(6)});
  assert.deepEqual([unknown.statusCode, unknown.json().code], [400, 'unknown_topic']);
  const elsewhere = await server.post('sites/parks/nearby', {topicId: 'pothole', ...at(6)});
  assert.equal(elsewhere.json().code, 'unknown_topic');
});

test('what came in by an internal site is shown on no public one', async () => {
  const receipt = await report(at(7));
  await setStatus(receipt, `site_id = 'intranet'`);
  assert.deepEqual(await near(at(7)), []);
  assert.equal((await follow(receipt.reference)).json().code, 'unknown_case');
  assert.equal((await server.post('sites/intranet/nearby', {topicId: 'pothole', ...at(7)})).statusCode, 401);
});

test('following counts; the same key counts once, also many at a time', async () => {
  const {reference} = await report(at(8));
  const key = randomUUID();
  const answers = await Promise.all(Array.from({length: 10}, () => follow(reference, {}, key)));
  assert.deepEqual(new Set(answers.map(({statusCode}) => statusCode)), new Set([201]));
  assert.equal((await near(at(8)))[0]!.followerCount, 1);
  const other = await follow(reference, {language: 'en'}, key);
  assert.deepEqual([other.statusCode, other.json().code], [422, 'idempotency_key_reused']);
  assert.deepEqual((await follow(reference)).json<FollowedNearby>(), {
    reference,
    followerCount: 2,
    willBeMailed: false,
  });
});

test('an address gets mails once, and nobody learns that it follows already', async () => {
  const {reference, caseId} = await report(at(9));
  for (const email of ['a@example.fi', 'A@example.fi']) await follow(reference, {email});
  const {rows} = await server.pool.query('select email from case_follower where case_id = $1', [caseId]);
  assert.equal(rows.length, 2);
  assert.equal(rows.filter(({email}) => email).length, 1);
});

test('an address that follows many times at once is kept once, and each time is counted', async () => {
  for (let n = 0; n < 5; n++) {
    const receipt = await report(at(12 + n));
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => follow(receipt.reference, {email: 'aino@asukas.example'})),
    );
    assert.deepEqual(
      answers.map(({statusCode}) => statusCode),
      [201, 201, 201, 201],
    );
    const {rows} = await server.pool.query('select email from case_follower where case_id = $1', [receipt.caseId]);
    assert.deepEqual([rows.length, rows.filter(({email}) => email).length], [4, 1]);
  }
});

test('what nobody is shown can’t be followed, nor what is settled, and not with an address that is none', async () => {
  const settled = await report(at(10));
  await setStatus(settled, `status = 'answered', answered_at = now()`);
  const refused = async (reference: string, more = {}) => {
    const answer = await follow(reference, more);
    return [answer.statusCode, answer.json().code];
  };
  assert.deepEqual(await refused(settled.reference), [409, 'case_closed']);
  const placeless = await server.submit(draft({topicId: 'noise'}));
  assert.deepEqual(await refused(placeless.reference), [404, 'unknown_case']);
  const open = await report(at(10, 30));
  assert.deepEqual(await refused(open.reference, {email: 'nobody\r\nBcc: x@y.fi'}), [400, 'text_not_storable']);
  assert.deepEqual(await refused(open.reference, {email: 'nobody'}), [400, 'email_invalid']);
});

test('asking is limited', async () => {
  const {post, stop} = await testServer({settings: {submissionsPerMinute: 1}});
  const answers = [];
  for (let i = 0; i < 21; i++) answers.push(await post('sites/streets/nearby', {topicId: 'pothole', ...at(11)}));
  await stop();
  assert.equal(answers.at(-1)!.statusCode, 429);
  assert.equal(answers[19]!.statusCode, 200);
});
