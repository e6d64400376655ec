import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {DeskNotices, DeskSuggestions, DeskTopicModels, StaffRole} from '@city-feedback/contract';
import {deskPath, testDesk, type TestDesk, type Visitor} from '../testing.ts';

let desk: TestDesk;
const visitors = new Map<StaffRole, Visitor>();
before(async () => {
  desk = await testDesk();
  for (const role of ['coordinator', 'responder', 'manager', 'administrator'] as const) {
    visitors.set(role, await desk.logIn(await desk.addStaff(role, 'streets')));
  }
});
after(() => desk.stop());

const post = (role: StaffRole, payload: object) =>
  visitors.get(role)!.send({method: 'POST', url: `${deskPath}/notices`, payload});

test('coordinators and administrators see and switch notices, others don’t', async () => {
  for (const role of visitors.keys()) {
    const isAllowed = role === 'coordinator' || role === 'administrator';
    assert.equal((await visitors.get(role)!.get('notices')).statusCode, isAllowed ? 200 : 403, role);
    assert.equal((await post(role, {topicId: 'pothole', isOn: true})).statusCode, isAllowed ? 200 : 403, role);
  }
  const {rows} = await desk.database.pool.query('select jurisdiction_id from storm_notice');
  assert.deepEqual(rows, [{jurisdiction_id: 'city'}]);
});

test('a notice with words of its own is on until it is switched off; running servers are told', async () => {
  const revision = async () =>
    (await desk.database.pool.query(`select revision from catalogue_revision where jurisdiction_id = 'city'`)).rows[0]
      ?.revision as number;
  await desk.addCase({topicId: 'pothole'});
  const before = await revision();
  const on = (
    await post('coordinator', {topicId: 'pothole', isOn: true, text: {fi: ' Tiedämme. ', en: ''}})
  ).json<DeskNotices>();
  const [topic] = on.topics;
  assert.deepEqual(
    [topic!.isOn, topic!.setBy, topic!.text, topic!.lastHour, topic!.topicName],
    [true, 'desk', {fi: 'Tiedämme.'}, 1, 'pothole en'],
  );
  assert.ok((await revision()) > before);
  assert.deepEqual([topic!.names['sv'], on.textLength], ['pothole sv', 500]);
  assert.deepEqual(Object.keys(on.ordinaryText), on.languages);
  assert.match(on.ordinaryText['fi']!, /\{topic\}/);
  const off = (await post('coordinator', {topicId: 'pothole', isOn: false})).json<DeskNotices>();
  assert.deepEqual([off.topics[0]!.isOn, off.topics[0]!.text], [false, undefined]);
});

test('topics that are not there, words that are too long and languages that nobody speaks are refused', async () => {
  const code = async (body: object) => (await post('coordinator', {isOn: true, ...body})).json().code;
  assert.equal(await code({topicId: 'nothing'}), 'unknown_topic');
  assert.equal(await code({topicId: 'pothole', text: {fi: 'x'.repeat(501)}}), 'text_too_long');
  assert.equal(await code({topicId: 'pothole', text: {xx: 'x'}}), 'invalid_value');
});

test('a suggestion has the topic, its ring and the reasons: words, district, similar cases', async () => {
  const suggesting = await testDesk({
    suggesters: {
      of: async () => ({
        figures: undefined,
        suggest: () => [{topicId: 'pothole', confidence: 0.914, sure: true, because: ['kuoppa']}],
      }),
    },
  });
  const visitor = await suggesting.logIn(await suggesting.addStaff('coordinator', 'front'));
  const reader = await suggesting.logIn(await suggesting.addStaff('manager', 'streets'));
  const {id} = await suggesting.addCase();
  const similar = await suggesting.addCase({topicId: 'pothole', ringId: 'front'});
  await suggesting.database.pool.query('update feedback_case set answered_at = now() where id = $1', [similar.id]);
  const answer = await visitor.get(`cases/${id}/suggestions`);
  assert.deepEqual(answer.json(), {
    suggestions: [
      {
        topicId: 'pothole',
        topicName: 'pothole en',
        ringId: 'front',
        ringName: 'front en',
        confidence: 0.91,
        isSure: true,
        words: ['kuoppa'],
        districtName: 'south en',
        similarCases: 1,
      },
    ],
  });
  const right = await suggesting.addCase({topicId: 'pothole'});
  assert.deepEqual((await visitor.get(`cases/${right.id}/suggestions`)).json(), {suggestions: []});
  assert.deepEqual((await reader.get(`cases/${id}/suggestions`)).json(), {suggestions: []});
  await suggesting.stop();
});

test('what others report right now counts in for a case of these days, is a reason, and is no news of an old case', async () => {
  const contexts: object[] = [];
  const suggesting = await testDesk({
    suggesters: {
      of: async () => ({
        figures: undefined,
        suggest: (_text, context) => {
          contexts.push(context!.now!);
          return [{topicId: 'pothole', confidence: 0.6, sure: false, because: []}];
        },
      }),
    },
    rightNow: {of: ({id}) => ({[`site:${id}`]: {pothole: 2}})},
  });
  const visitor = await suggesting.logIn(await suggesting.addStaff('coordinator', 'front'));
  const reasonOf = async (receivedAt: Date) => {
    const {id} = await suggesting.addCase({receivedAt});
    return (await visitor.get(`cases/${id}/suggestions`)).json<DeskSuggestions>().suggestions[0]!.isReportedNow;
  };
  assert.equal(await reasonOf(new Date()), true);
  assert.equal(await reasonOf(new Date(Date.now() - 5 * 86_400_000)), undefined);
  assert.deepEqual(contexts, [{'site:city-site': {pothole: 2}}, {}]);
  await suggesting.stop();
});

test('the models that find topics are for coordinators and administrators, who can go back to one that is kept', async () => {
  for (const version of ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']) {
    await desk.database.pool.query(
      `insert into topic_model (jurisdiction_id, version, origin, words_fingerprint, brotli) values ('city', $1, 'words', '', '')`,
      [version],
    );
  }
  const use = (role: StaffRole, version: string) =>
    visitors.get(role)!.send({method: 'POST', url: `${deskPath}/topic-models/use`, payload: {version}});
  assert.equal((await visitors.get('manager')!.get('topic-models')).statusCode, 403);
  assert.equal((await use('responder', 'aaaaaaaaaaaa')).statusCode, 403);
  assert.equal((await use('coordinator', 'cccccccccccc')).statusCode, 404);
  const {models} = (await use('administrator', 'aaaaaaaaaaaa')).json<DeskTopicModels>();
  assert.deepEqual(
    models.filter(({isLive}) => isLive).map(({version}) => version),
    ['aaaaaaaaaaaa'],
  );
});
