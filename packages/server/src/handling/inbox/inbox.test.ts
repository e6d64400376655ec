import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import type {DeskCase, InboxPage, Urgency} from '@city-feedback/contract';
import {inTransaction} from '../../database/index.ts';
import {indexWords} from '../../intake/store.ts';
import {wallClock} from '../../promises/index.ts';
import {dueDaysOf} from './inbox.ts';
import {testCatalogues, testDesk, type TestDesk, type Visitor} from '../testing.ts';

let desk: TestDesk;
let coordinator: Visitor;
let ofParks: Visitor;

before(async () => {
  desk = await testDesk();
  coordinator = await desk.logIn(await desk.addStaff('coordinator', 'front'));
  ofParks = await desk.logIn(await desk.addStaff('responder', 'parks'));
});
after(() => desk.stop());

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

async function inbox(visitor: Visitor, query: {[name: string]: string | number} = {}): Promise<InboxPage> {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const answer = await visitor.get(`cases?${parameters}`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
}

const referencesOf = ({cases}: InboxPage) => cases.map(({reference}) => reference);

/** Follows the pages of an inbox to the end. */
async function allOf(visitor: Visitor, query: {[name: string]: string | number}): Promise<string[]> {
  const references: string[] = [];
  let cursor: string | undefined;
  do {
    const page: InboxPage = await inbox(visitor, {...query, ...(cursor && {cursor})});
    references.push(...referencesOf(page));
    cursor = page.nextCursor;
  } while (cursor);
  return references;
}

test('a responder sees the own ring, a coordinator every ring, nobody another jurisdiction', async () => {
  const park = await desk.addCase({ringId: 'parks', text: 'Penkki hajalla'});
  const street = await desk.addCase({ringId: 'streets', text: 'Kuoppa'});
  const elsewhere = await desk.addCase({jurisdictionId: 'museum', ringId: 'streets', text: 'Näyttely'});
  const mine = referencesOf(await inbox(ofParks));
  assert.ok(mine.includes(park.reference) && !mine.includes(street.reference));
  const all = referencesOf(await inbox(coordinator));
  assert.ok(all.includes(park.reference) && all.includes(street.reference) && !all.includes(elsewhere.reference));
});

test('a ring that one may not read is as unknown as one that does not exist', async () => {
  for (const ring of ['streets', 'house', 'nowhere']) {
    assert.equal((await ofParks.get(`cases?ring=${ring}`)).json().code, 'unknown_ring');
  }
  assert.equal((await coordinator.get('cases?ring=house')).json().code, 'unknown_ring');
});

test('a row tells names in the asked language and a part of the message', async () => {
  const {reference} = await desk.addCase({ringId: 'parks', topicId: 'pothole', text: '😀'.repeat(200)});
  const row = (await inbox(ofParks)).cases.find((each) => each.reference === reference);
  assert.equal(row?.topicName, 'pothole en');
  assert.equal(row?.ringName, 'parks en');
  assert.equal(row?.districtName, 'south en');
  assert.equal(row?.excerpt, '😀'.repeat(160));
  assert.equal(row?.urgency, 'no_promise');
});

test('how many follow a case is in its row, also when it is found by its words, and in the case', async () => {
  const {id: caseId, reference} = await desk.addCase({ringId: 'parks', text: 'Seurattu suihkulähde'});
  for (const email of [null, 'a@example.fi']) {
    await desk.database.pool.query(
      `insert into case_follower (jurisdiction_id, case_id, id, email, language)
       values ('city', $1, gen_random_uuid(), $2, 'fi')`,
      [caseId, email],
    );
  }
  for (const q of [reference, 'suihkulähde']) {
    const {cases} = (await ofParks.get(`cases?q=${encodeURIComponent(q)}`)).json<InboxPage>();
    assert.deepEqual(
      cases.map((each) => [each.caseId, each.followerCount]),
      [[caseId, 2]],
    );
  }
  assert.equal((await ofParks.get(`cases/${caseId}`)).json<DeskCase>().followerCount, 2);
});

for (const sort of ['received', 'due'] as const) {
  test(`pages by ${sort} hold every case once, in order, also those of the same moment`, async () => {
    const receivedAt = minutesAgo(5);
    const added = [];
    for (let index = 0; index < 7; index++) {
      const answerDueOn = index % 3 === 0 ? undefined : `2027-01-0${1 + (index % 2)}`;
      added.push(await desk.addCase({ringId: 'front', receivedAt, ...(answerDueOn && {answerDueOn})}));
    }
    const paged = await allOf(coordinator, {ring: 'front', sort, limit: 2});
    const whole = referencesOf(await inbox(coordinator, {ring: 'front', sort, limit: 100}));
    assert.deepEqual(paged, whole);
    assert.equal(new Set(paged).size, paged.length);
    for (const {reference} of added) assert.ok(paged.includes(reference));
  });
}

test('a case that is transferred while its words are being made is found by them in its new ring', async () => {
  const {pool} = desk.database;
  const {id, reference} = await desk.addCase({ringId: 'streets', text: 'Norsupatsas kaatui'});
  await pool.query('delete from case_search where case_id = $1', [id]);
  const isWaiting = async () =>
    (await pool.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
      .rowCount;
  const {transfer} = await inTransaction(pool, async (client) => {
    await indexWords(client, [{jurisdictionId: 'city', caseId: id}]);
    let isDone = false;
    const transfer = coordinator.change(`${id}/transfer`, 1, {ringId: 'parks', reason: 'Patsas on puistossa'});
    void transfer.finally(() => (isDone = true));
    while (!isDone && !(await isWaiting())) await delay(10);
    return {transfer};
  });
  assert.equal((await transfer).statusCode, 200);
  assert.deepEqual(referencesOf(await inbox(ofParks, {q: 'norsupatsas'})), [reference]);
});

test('the header Link leads to the next page and keeps the question', async () => {
  await desk.addCase({ringId: 'parks'});
  await desk.addCase({ringId: 'parks'});
  const answer = await ofParks.get('cases?limit=1&sort=received');
  const link = String(answer.headers['link']).match(/^<\/api\/v1\/desk\/(.+)>; rel="next"$/)?.[1];
  const next = (await ofParks.get(link!)).json<InboxPage>();
  assert.equal(next.cases.length, 1);
  assert.notEqual(next.cases[0]!.caseId, answer.json<InboxPage>().cases[0]!.caseId);
});

test('what is due first comes first, and what nobody waits for comes last', async () => {
  const never = await desk.addCase({ringId: 'streets'});
  const later = await desk.addCase({ringId: 'streets', answerDueOn: '2030-05-02'});
  const sooner = await desk.addCase({ringId: 'streets', answerDueOn: '2030-05-01'});
  const order = referencesOf(await inbox(coordinator, {ring: 'streets', sort: 'due', limit: 100}));
  const [first, second, third] = [sooner, later, never].map(({reference}) => order.indexOf(reference));
  assert.ok(first! < second! && second! < third!);
});

test('a cursor of another order, or of nobody, is refused', async () => {
  await desk.addCase({ringId: 'parks'});
  await desk.addCase({ringId: 'parks'});
  const {nextCursor} = await inbox(ofParks, {limit: 1});
  for (const query of [`sort=due&cursor=${nextCursor}`, 'cursor=abc', 'cursor=%00']) {
    assert.equal((await ofParks.get(`cases?${query}`)).json().code, 'invalid_value', query);
  }
});

test('filters that there are not are refused, each by its name', async () => {
  for (const [query, code] of [
    ['status=lost', 'invalid_value'],
    ['limit=0', 'invalid_value'],
    ['limit=1000', 'invalid_value'],
    ['mine=perhaps', 'wrong_type'],
    ['colour=red', 'unknown_field'],
  ]) {
    assert.equal((await ofParks.get(`cases?${query}`)).json().code, code, query);
  }
});

test('statuses part the cases: open, answered, closed', async () => {
  const [open, answered, closed] = [
    await desk.addCase({ringId: 'parks'}),
    await desk.addCase({ringId: 'parks'}),
    await desk.addCase({ringId: 'parks'}),
  ];
  await ofParks.change(`${answered.id}/answer`, 1, {text: 'Kiitos!', outcome: 'answered'});
  await ofParks.change(`${closed.id}/answer`, 1, {text: 'Kiitos!', outcome: 'answered'});
  await ofParks.change(`${closed.id}/status`, 2, {status: 'closed', sentence: 'Valmis.'});
  for (const [status, expected] of [
    ['open', [open]],
    ['answered', [answered]],
    ['closed', [closed]],
    ['all', [open, answered, closed]],
  ] as const) {
    const found = await allOf(ofParks, {status});
    for (const each of [open, answered, closed]) {
      assert.equal(found.includes(each.reference), (expected as readonly unknown[]).includes(each), status);
    }
  }
});

test('mine are those that I have taken', async () => {
  const [taken, other] = [await desk.addCase({ringId: 'parks'}), await desk.addCase({ringId: 'parks'})];
  await ofParks.change(`${taken.id}/take`, 1);
  await coordinator.change(`${other.id}/take`, 1);
  const mine = await inbox(ofParks, {mine: 'true'});
  assert.deepEqual(referencesOf(mine), [taken.reference]);
  assert.equal(mine.cases[0]!.takenByMe, true);
});

test('who asks to be phoned is in the row, in the case, and found by a filter until answered', async () => {
  const [called, answered] = [
    await desk.addCase({ringId: 'parks', callTime: 'morning'}),
    await desk.addCase({ringId: 'parks', callTime: 'any'}),
  ];
  await ofParks.change(`${answered.id}/answer`, 1, {text: 'Kiitos!', outcome: 'answered'});
  const {cases} = await inbox(ofParks, {calls: 'true'});
  assert.deepEqual(
    cases.map(({reference, callTime}) => [reference, callTime]),
    [[called.reference, 'morning']],
  );
  const deskCase: DeskCase = (await ofParks.get(`cases/${called.id}`)).json();
  assert.equal(deskCase.callTime, 'morning');
});

test('the filters for late and nearly late agree with the badge on each row', async () => {
  const {date: today} = wallClock(new Date(), 'Europe/Helsinki');
  const days = [-8, -2, -1, 0, 1, 2, 3, 4, 9].map((offset) =>
    new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10),
  );
  for (const answerDueOn of days) await desk.addCase({ringId: 'streets', answerDueOn});
  const all = await inbox(coordinator, {ring: 'streets', limit: 100});
  for (const urgency of ['late', 'nearly_late'] as const) {
    const filtered = referencesOf(await inbox(coordinator, {ring: 'streets', urgency, limit: 100}));
    const badged = all.cases.filter((row) => row.urgency === urgency).map(({reference}) => reference);
    assert.deepEqual(filtered, badged);
    assert.ok(filtered.length > 0);
  }
});

test('before Christmas, what is due until the next working day is nearly late', () => {
  const [city] = testCatalogues;
  // Wednesday 23 December 2026; Thursday is Christmas Eve, Monday the 28th the next working day.
  assert.deepEqual(dueDaysOf('nearly_late', city!, new Date('2026-12-23T10:00:00Z')), {
    from: '2026-12-23',
    until: '2026-12-28',
  });
  assert.deepEqual(dueDaysOf('late', city!, new Date('2026-12-23T10:00:00Z')), {until: '2026-12-22'});
});

test('an answered case is late no more', async () => {
  const {id, reference} = await desk.addCase({ringId: 'parks', answerDueOn: '2020-01-01'});
  await ofParks.change(`${id}/answer`, 1, {text: 'Anteeksi!', outcome: 'answered'});
  const row = (await inbox(ofParks, {status: 'answered'})).cases.find((each) => each.reference === reference);
  assert.equal(row?.urgency satisfies Urgency | undefined, 'in_time');
});
