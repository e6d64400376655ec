import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import fc from 'fast-check';
import type pg from 'pg';
import {v7 as uuidv7} from 'uuid';
import {inTransaction} from '../database/index.ts';
import {testDatabase} from '../database/testing.ts';
import {ProblemError} from '../problems/index.ts';
import {foldCase} from './fold.ts';
import type {Actor, CaseEvent, EventContent} from './model.ts';
import {appendEvent, eventsOf, stateColumns, stateOf} from './store.ts';

const {pool, stop} = await testDatabase();
after(stop);

const jurisdictionId = 'city';
const staff: Actor = {by: 'staff', staffId: uuidv7()};

async function newCase(client: pg.Pool): Promise<string> {
  const id = uuidv7();
  await client.query(
    `with new_case as (
      insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, language, text, channel,
        wants_answer, may_publish, ring_id, rule_id, answer_due_on)
      values ('city', $1, $2, '', '', 'site', 'fi', 'x', 'widget', true, false, 'a', 'rule', '2026-11-27'))
    insert into event (jurisdiction_id, case_id, version, id, type, actor, visibility, data)
      values ('city', $1, 1, $3, 'received', 'resident', 'public', $4)`,
    [id, id.slice(-9), uuidv7(), {ringId: 'a', ruleId: 'rule', answerDueOn: '2026-11-27'}],
  );
  return id;
}

const append = (caseId: string, content: EventContent, expectedVersion?: number) =>
  inTransaction(pool, (client) =>
    appendEvent(client, {jurisdictionId, caseId, actor: staff, content, ...(expectedVersion && {expectedVersion})}),
  );

const anyContent = fc.oneof(
  fc.record({type: fc.constant('taken'), data: fc.constant({})}),
  fc.record({type: fc.constant('released'), data: fc.constant({})}),
  fc.record({type: fc.constant('photo_added'), data: fc.record({number: fc.integer({min: 1, max: 5})})}),
  fc.record({
    type: fc.constant('noted'),
    data: fc.record({text: fc.string().map((text) => text.replaceAll('\0', ''))}),
  }),
  fc.record({type: fc.constant('rated'), data: fc.record({helped: fc.boolean()})}),
  fc.record({type: fc.constant('reopened'), data: fc.constant({text: 'not settled', answerDueOn: '2026-12-04'})}),
  fc.record({
    type: fc.constant('transferred'),
    data: fc.record({fromRingId: fc.constant('a'), toRingId: fc.constantFrom('a', 'b', 'c'), reason: fc.constant('r')}),
  }),
  fc.record({
    type: fc.constant('topic_changed'),
    data: fc.constantFrom({toTopicId: 't'}, {fromTopicId: 't', toTopicId: 'u', ruleId: 'suggested'}),
  }),
  fc.record({
    type: fc.constant('status_changed'),
    data: fc.record({
      from: fc.constant('received'),
      to: fc.constantFrom('received', 'in_progress', 'passed_on', 'answered', 'closed'),
      sentence: fc.constant('so'),
    }),
  }),
  fc.record({
    type: fc.constant('answered'),
    data: fc.constantFrom(
      {text: 'done', outcome: 'fixed'},
      {text: 'later', outcome: 'scheduled', outcomeOn: '2027-01-15'},
    ),
  }),
) as fc.Arbitrary<EventContent>;

test('whatever happens to a case, its row is what its events add up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyContent, {maxLength: 12}), async (contents) => {
      const caseId = await newCase(pool);
      for (const content of contents) await append(caseId, content);
      const events = await eventsOf(pool, jurisdictionId, caseId);
      const {rows} = await pool.query(`select ${stateColumns} from feedback_case where id = $1`, [caseId]);
      assert.deepEqual(foldCase(events), stateOf(rows[0]));
    }),
    {numRuns: 40},
  );
});

test('a new answer has not been rated yet', () => {
  const said: EventContent[] = [
    {type: 'received', data: {ringId: 'a', ruleId: 'rule'}},
    {type: 'answered', data: {text: 'done', outcome: 'fixed'}},
    {type: 'rated', data: {helped: false}},
    {type: 'answered', data: {text: 'done at last', outcome: 'fixed'}},
  ];
  const events = said.map((content, index) => ({...content, version: index + 1, recordedAt: new Date(0)}) as CaseEvent);
  assert.deepEqual([foldCase(events.slice(0, 3)).helped, foldCase(events).helped], [false, undefined]);
});

test('events that come at the same time stand one after the other, without a gap', async () => {
  const caseId = await newCase(pool);
  await Promise.all(Array.from({length: 12}, () => append(caseId, {type: 'noted', data: {text: 'n'}})));
  const events = await eventsOf(pool, jurisdictionId, caseId);
  assert.deepEqual(
    events.map((event) => event.version),
    Array.from({length: 13}, (_, index) => index + 1),
  );
});

test('somebody who saw an older version is told so, and nothing is written', async () => {
  const caseId = await newCase(pool);
  await append(caseId, {type: 'taken', data: {}}, 1);
  await assert.rejects(append(caseId, {type: 'noted', data: {text: 'late'}}, 1), (error: ProblemError) => {
    assert.equal(error.code, 'case_changed');
    assert.deepEqual(error.details.values, {expected: 1, actual: 2});
    return true;
  });
  assert.equal((await eventsOf(pool, jurisdictionId, caseId)).length, 2);
});

test('an event for a case that is not there is refused', async () => {
  await assert.rejects(append(uuidv7(), {type: 'taken', data: {}}), {code: 'unknown_case'});
});
