import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {catalogueOf} from '../catalogue/index.ts';
import {eventsOf, foldCase, stateColumns, stateOf} from '../history/index.ts';
import {testCatalogue, testServer, type TestServer} from '../testing/index.ts';
import {receivedHandlers} from '../intake/index.ts';
import type {ModelFigures} from './figures.ts';
import {recogniseHandlers} from './recognise.ts';
import type {Suggesters} from './suggesters.ts';

const jurisdictions = testCatalogue()
  .jurisdictions()
  .map((each) => structuredClone(each));
const city = jurisdictions.find(({jurisdiction}) => jurisdiction.id === 'city')!;
city.jurisdiction.routeByItself = {precision: 0.95};
const catalogue = catalogueOf(jurisdictions);

let server: TestServer;
before(async () => (server = await testServer({catalogue})));
after(() => server.stop());

const figures = {thresholds: [{precision: 0.95, confidence: 0.8, coverage: 0.5}]} as ModelFigures;

/** A model that always names one topic. */
const naming = (topicId: string, confidence: number, measured: ModelFigures | undefined = figures): Suggesters => ({
  of: async () => ({
    suggest: () => [{topicId, confidence, sure: true, because: ['kuoppa']}],
    figures: measured,
  }),
});

const place = {latitude: 60.2, longitude: 24.5};

async function recognise(caseId: string, suggesters: Suggesters): Promise<string[]> {
  const woken: string[] = [];
  const wake = (kind: string): void => void woken.push(kind);
  const {recognise_topic: handler} = recogniseHandlers({pool: server.pool, catalogue, suggesters, wake});
  const job = {id: '', jurisdictionId: 'city', kind: 'recognise_topic', payload: {caseId}, attempt: 1};
  await (handler as {each(given: typeof job): Promise<void>}).each(job);
  return woken;
}

async function stateNow(caseId: string) {
  const {rows} = await server.pool.query(`select ${stateColumns} from feedback_case where id = $1`, [caseId]);
  const events = await eventsOf(server.pool, 'city', caseId);
  assert.deepEqual(foldCase(events), stateOf(rows[0]));
  return {...stateOf(rows[0]), events: events.map(({type, actor}) => `${type} by ${actor.by}`)};
}

test('a case without a topic gets the one that is certain, and goes to its ring; the history says so', async () => {
  const {caseId} = await server.submit({place});
  assert.deepEqual(await recognise(caseId, naming('pothole', 0.8)), ['ring_mail']);
  const {topicId, ringId, ruleId, events} = await stateNow(caseId);
  assert.deepEqual([topicId, ringId, ruleId], ['pothole', 'streets-south', 'suggested']);
  assert.deepEqual(events, ['received by resident', 'topic_changed by system', 'transferred by system']);
  const {rows} = await server.pool.query(
    `select payload from job where kind = 'ring_mail' and payload ->> 'caseId' = $1`,
    [caseId],
  );
  assert.deepEqual(rows, [{payload: {caseId, ringId: 'streets-south', news: 'received'}}]);
});

test('done again, it changes nothing', async () => {
  const {caseId} = await server.submit({place});
  await recognise(caseId, naming('pothole', 0.99));
  assert.deepEqual(await recognise(caseId, naming('noise', 0.99)), []);
  assert.equal((await stateNow(caseId)).topicId, 'pothole');
});

for (const [what, suggesters] of [
  ['less certain than was measured', naming('pothole', 0.79)],
  ['by a model that has learnt from no cases', naming('pothole', 1, {thresholds: []} as unknown as ModelFigures)],
  ['a confidential topic', naming('care', 1)],
  ['a closed topic', naming('old', 1)],
  ['by no model at all', {of: async () => undefined}],
] as const) {
  test(`${what}: left to the coordinators`, async () => {
    const {caseId} = await server.submit({place});
    await recognise(caseId, suggesters);
    const {topicId, ringId, ruleId} = await stateNow(caseId);
    assert.deepEqual([topicId, ringId, ruleId], [undefined, 'coordinators', 'to-coordinators']);
  });
}

test('a case that the resident gave a topic, or that somebody has touched, is left as it is', async () => {
  const chosen = await server.submit({place, topicId: 'noise'});
  await recognise(chosen.caseId, naming('pothole', 1));
  assert.equal((await stateNow(chosen.caseId)).topicId, 'noise');
  const touched = await server.submit({place});
  await server.pool.query(`update feedback_case set first_reaction_at = now() where id = $1`, [touched.caseId]);
  await recognise(touched.caseId, naming('pothole', 1));
  const {rows} = await server.pool.query('select topic_id from feedback_case where id = $1', [touched.caseId]);
  assert.equal(rows[0].topic_id, null);
});

test('only where the city allows it a new case is looked at, and only one that went to the coordinators', async () => {
  const kindsAfter = async (of: typeof catalogue, ringId: string) => {
    const {caseId, reference} = await server.submit({place});
    const {case_received: handler} = receivedHandlers({pool: server.pool, catalogue: of, wake: () => {}});
    const payload = {caseId, ringId, reference, hasEmail: false};
    const job = {id: '', jurisdictionId: 'city', kind: 'case_received', payload, attempt: 1};
    await (handler as {all(jobs: (typeof job)[]): Promise<void>}).all([job]);
    const {rows} = await server.pool.query(
      `select kind from job where payload ->> 'caseId' = $1 and kind = 'recognise_topic'`,
      [caseId],
    );
    return rows.length;
  };
  assert.equal(await kindsAfter(catalogue, 'coordinators'), 1);
  assert.equal(await kindsAfter(catalogue, 'streets-all'), 0);
  assert.equal(await kindsAfter(testCatalogue(), 'coordinators'), 0);
});
