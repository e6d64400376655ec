import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {DeskCase} from '@city-feedback/contract';
import {eventsOf, foldCase, stateColumns, stateOf} from '../../history/index.ts';
import {wallClock} from '../../promises/index.ts';
import {testDesk, type TestDesk, type Visitor} from '../testing.ts';

let desk: TestDesk;
let responder: Visitor;
let coordinator: Visitor;

before(async () => {
  desk = await testDesk();
  responder = await desk.logIn(await desk.addStaff('responder', 'streets'));
  coordinator = await desk.logIn(await desk.addStaff('coordinator', 'front'));
});
after(() => desk.stop());

/** A day counted from today, where the city is. */
function dayIn(days: number): string {
  return wallClock(new Date(Date.now() + days * 86_400_000), 'Europe/Helsinki').date;
}

async function jobsOf(caseId: string) {
  const {rows} = await desk.database.pool.query<{kind: string; payload: object}>(
    `select kind, payload from job where payload ->> 'caseId' = $1 order by kind`,
    [caseId],
  );
  return rows;
}

test('a taken case is in progress and has a name to it', async () => {
  const {id} = await desk.addCase();
  const answer = await responder.change(`${id}/take`, 1);
  assert.equal(answer.statusCode, 200, answer.body);
  const taken = answer.json<DeskCase>();
  assert.equal(taken.version, 2);
  assert.equal(taken.status, 'in_progress');
  assert.equal(taken.takenByMe, true);
  assert.equal(taken.takenByName, 'responder of streets');
  assert.equal(taken.can.take, false);
  assert.equal(answer.headers['etag'], '"2"');
});

test('taking what one has already changes nothing', async () => {
  const {id} = await desk.addCase();
  await responder.change(`${id}/take`, 1);
  const again = await responder.change(`${id}/take`, 2);
  assert.equal(again.json<DeskCase>().version, 2);
});

test('a released case waits for somebody again', async () => {
  const {id} = await desk.addCase();
  await responder.change(`${id}/take`, 1);
  const released = (await responder.change(`${id}/release`, 2)).json<DeskCase>();
  assert.equal(released.takenByName, undefined);
  assert.deepEqual(
    released.events.map(({type}) => type),
    ['received', 'taken', 'released'],
  );
});

test('a transfer moves the case, keeps the rule and tells the reason and the new ring', async () => {
  const {id} = await desk.addCase({topicId: 'pothole'});
  const answer = await responder.change(`${id}/transfer`, 1, {ringId: 'parks', reason: 'Puiston valaisin'});
  const moved = answer.json<DeskCase>();
  assert.equal(moved.ringId, 'parks', answer.body);
  assert.equal(moved.routedBecause, 'topic pothole en, area south en → streets en');
  assert.equal(moved.events.at(-1)?.text, 'Puiston valaisin');
  assert.deepEqual(moved.can, {
    take: false,
    transfer: false,
    changeTopic: false,
    answer: false,
    note: false,
    changeStatus: false,
    readContact: false,
  });
  assert.deepEqual(await jobsOf(id), [
    {kind: 'ring_mail', payload: {caseId: id, ringId: 'parks', news: 'transferred'}},
  ]);
  assert.equal((await responder.get(`cases/${id}`)).json().code, 'unknown_case');
});

for (const [name, body, code] of [
  ['to the ring that has it', {ringId: 'streets', reason: 'Kokeilu'}, 'same_ring'],
  ['to a ring of another jurisdiction', {ringId: 'house', reason: 'Kokeilu'}, 'unknown_ring'],
  ['without a reason', {ringId: 'parks'}, 'missing_field'],
  ['with a reason of blanks', {ringId: 'parks', reason: '     '}, 'text_empty'],
] as const) {
  test(`a transfer ${name} is refused and changes nothing`, async () => {
    const {id} = await desk.addCase();
    const answer = await responder.change(`${id}/transfer`, 1, body);
    assert.equal(answer.json().code, code);
    assert.equal((await responder.get(`cases/${id}`)).json<DeskCase>().version, 1);
  });
}

test('an answer closes the wait, and a mail is promised to who asked for one', async () => {
  const {id} = await desk.addCase({email: 'aino@example.fi'});
  const answer = await responder.change(`${id}/answer`, 1, {
    text: 'Lamppu vaihdetaan.',
    outcome: 'scheduled',
    outcomeOn: dayIn(2),
  });
  const answered = answer.json<DeskCase>();
  assert.equal(answered.status, 'answered', answer.body);
  assert.equal(answered.outcome, 'scheduled');
  assert.equal(answered.outcomeOn, dayIn(2));
  assert.equal(answered.events.at(-1)?.text, 'Lamppu vaihdetaan.');
  assert.deepEqual(await jobsOf(id), [{kind: 'answer_mail', payload: {caseId: id, version: 2}}]);
  assert.ok(desk.woken.includes('answer_mail'));
});

test('no mail is promised to who did not ask for an answer, or left no address', async () => {
  for (const content of [{email: 'aino@example.fi', wantsAnswer: false}, {}]) {
    const {id} = await desk.addCase(content);
    const answer = await responder.change(`${id}/answer`, 1, {text: 'Kiitos!', outcome: 'answered'});
    assert.equal(answer.statusCode, 200);
    assert.deepEqual(await jobsOf(id), []);
  }
});

for (const [name, body, code] of [
  ['scheduled without a day', {text: 'Pian.', outcome: 'scheduled'}, 'missing_field'],
  ['on a day that does not exist', {text: 'Pian.', outcome: 'scheduled', outcomeOn: '2026-02-30'}, 'invalid_value'],
  ['scheduled for yesterday', {text: 'Pian.', outcome: 'scheduled', outcomeOn: dayIn(-1)}, 'invalid_value'],
  ['about what will be fixed tomorrow', {text: 'Tehty.', outcome: 'fixed', outcomeOn: dayIn(1)}, 'invalid_value'],
  ['with an outcome that there is not', {text: 'Pian.', outcome: 'maybe'}, 'invalid_value'],
  ['with nothing in it', {text: '  ', outcome: 'answered'}, 'text_empty'],
  ['with half a character', {text: 'ab\ud800', outcome: 'answered'}, 'text_not_storable'],
] as const) {
  test(`an answer ${name} is refused`, async () => {
    const {id} = await desk.addCase();
    assert.equal((await responder.change(`${id}/answer`, 1, body)).json().code, code);
  });
}

test('an answer may name today, for what will be done and for what was', async () => {
  for (const outcome of ['scheduled', 'fixed']) {
    const {id} = await desk.addCase();
    const answer = await responder.change(`${id}/answer`, 1, {text: 'Tänään.', outcome, outcomeOn: dayIn(0)});
    assert.equal(answer.json<DeskCase>().outcomeOn, dayIn(0), answer.body);
  }
});

test('a note is for staff only', async () => {
  const {id} = await desk.addCase();
  const noted = (await responder.change(`${id}/notes`, 1, {text: 'Soitin urakoitsijalle.'})).json<DeskCase>();
  assert.equal(noted.events.at(-1)?.visibility, 'staff');
  assert.equal(noted.events.at(-1)?.actorName, 'responder of streets');
});

test('a status comes with its sentence, and a closed case opens again only that way', async () => {
  const {id} = await desk.addCase();
  const closed = (await responder.change(`${id}/status`, 1, {status: 'closed', sentence: 'Asia on kunnossa.'})).json();
  assert.equal(closed.status, 'closed');
  for (const [path, body] of [
    ['take', undefined],
    ['answer', {text: 'Kiitos', outcome: 'answered'}],
    ['transfer', {ringId: 'parks', reason: 'Väärä rinki'}],
  ] as const) {
    assert.equal((await responder.change(`${id}/${path}`, 2, body)).json().code, 'case_closed', path);
  }
  const open = await responder.change(`${id}/status`, 2, {status: 'in_progress', sentence: 'Tutkimme vielä.'});
  assert.equal(open.json<DeskCase>().status, 'in_progress');
});

test('a case is never answered or received by a mere change of status', async () => {
  const {id} = await desk.addCase();
  for (const status of ['answered', 'received'] as const) {
    const answer = await responder.change(`${id}/status`, 1, {status, sentence: 'Valmista tuli.'});
    assert.equal(answer.json().code, 'invalid_value');
  }
});

test('a change without a version is refused, and so is one that came second', async () => {
  const {id} = await desk.addCase();
  const url = `/api/v1/desk/cases/${id}/take`;
  assert.equal((await responder.send({method: 'POST', url})).json().code, 'version_missing');
  const odd = await responder.send({method: 'POST', url, headers: {'if-match': '*'}});
  assert.equal(odd.json().code, 'version_missing');
  const answers = await Promise.all([responder, coordinator].map((each) => each.change(`${id}/take`, 1)));
  assert.deepEqual(answers.map(({statusCode}) => statusCode).sort(), [200, 409]);
  const [late] = answers.filter(({statusCode}) => statusCode === 409);
  assert.equal(late?.json().code, 'case_changed');
});

test('the row of a case is the fold of its events, whatever was done to it', async () => {
  const {id} = await desk.addCase({answerDueOn: '2026-12-01'});
  const steps: [Visitor, string, object?][] = [
    [responder, 'take'],
    [responder, 'notes', {text: 'Katson huomenna.'}],
    [responder, 'status', {status: 'passed_on', sentence: 'Urakoitsija hoitaa.'}],
    [responder, 'answer', {text: 'Korjattu.', outcome: 'fixed', outcomeOn: '2026-11-20'}],
    [responder, 'status', {status: 'closed', sentence: 'Valmis.'}],
    [responder, 'status', {status: 'in_progress', sentence: 'Uudelleen auki.'}],
    [responder, 'transfer', {ringId: 'parks', reason: 'Puistossa'}],
    [coordinator, 'take'],
    [coordinator, 'release'],
  ];
  for (const [index, [visitor, path, body]] of steps.entries()) {
    const answer = await visitor.change(`${id}/${path}`, index + 1, body);
    assert.equal(answer.statusCode, 200, answer.body);
    const {pool} = desk.database;
    const {rows} = await pool.query(`select ${stateColumns} from feedback_case where id = $1`, [id]);
    assert.deepEqual(stateOf(rows[0]), foldCase(await eventsOf(pool, 'city', id)), path);
  }
});

async function topicsOf(caseId: string) {
  const {rows} = await desk.database.pool.query('select topic_id, ring_id, rule_id from feedback_case where id = $1', [
    caseId,
  ]);
  return rows[0];
}

test('a corrected topic stays with its ring, and only staff sees the correction', async () => {
  const {id} = await desk.addCase({ringId: 'parks'});
  const answer = await coordinator.change(`${id}/topic`, 1, {topicId: 'pothole', moves: false});
  const changed = answer.json<DeskCase>();
  assert.deepEqual([changed.topicId, changed.topicName, changed.ringId], ['pothole', 'pothole en', 'parks']);
  const {sentence, text, visibility} = changed.events.at(-1)!;
  assert.deepEqual([sentence, text, visibility], ['The topic was changed.', 'pothole en', 'staff']);
  const again = await coordinator.change(`${id}/topic`, 2, {topicId: 'pothole', moves: false});
  assert.equal(again.json<DeskCase>().version, 2);
});

test('a corrected topic moves the case to its ring when asked to, by the rule that there is', async () => {
  const {id} = await desk.addCase({ringId: 'parks'});
  const moved = (await coordinator.change(`${id}/topic`, 1, {topicId: 'pothole', moves: true})).json<DeskCase>();
  // No area of the test city has a geometry: no rule matches, so it goes to the coordinators.
  assert.deepEqual(await topicsOf(id), {topic_id: 'pothole', ring_id: 'front', rule_id: 'to-coordinators'});
  assert.deepEqual(
    moved.events.map(({type}) => type),
    ['received', 'topic_changed', 'transferred'],
  );
  assert.deepEqual(
    (await jobsOf(id)).map(({kind}) => kind),
    ['ring_mail'],
  );
  const events = await eventsOf(desk.database.pool, 'city', id);
  const {rows} = await desk.database.pool.query(`select ${stateColumns} from feedback_case where id = $1`, [id]);
  assert.deepEqual(foldCase(events), stateOf(rows[0]));
});

test('a topic that is not there, and a closed case, are refused', async () => {
  const {id} = await desk.addCase();
  const code = async (version: number, topicId: string) =>
    (await coordinator.change(`${id}/topic`, version, {topicId, moves: false})).json().code;
  assert.equal(await code(1, 'nothing'), 'unknown_topic');
  await coordinator.change(`${id}/status`, 1, {status: 'closed', sentence: 'Valmis.'});
  assert.equal(await code(2, 'pothole'), 'case_closed');
});
