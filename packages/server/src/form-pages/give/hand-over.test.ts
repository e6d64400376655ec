import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {catalogueOf} from '../../catalogue/index.ts';
import {testCatalogue} from '../../testing/index.ts';
import {testForms} from '../testing.ts';

const [city, neighbour] = testCatalogue().jurisdictions();
const withoutNoise = neighbour!.topics.filter(({id}) => id !== 'noise');
const forms = await testForms({catalogue: catalogueOf([city!, {...neighbour!, topics: withoutNoise}])});
after(forms.stop);
const {send, freshKey, counts, pool, post} = forms;
const place = {latitude: '60,5', longitude: '25,5'};
const text = 'Kuoppa rajan takana';
const addressesOf = (body: string) =>
  [...body.matchAll(/formaction="\/(\w+)\/send\?lang=en"/g)].map(([, site]) => site);

test('a place of a neighbour can be told to the neighbour, and nothing that was typed is lost', async () => {
  const before = await counts();
  const key = await freshKey();
  const told = await send('/streets/send?lang=en', {key, text, topic: 'pothole', ...place, email: 'a@example.fi'});
  assert.equal(told.status, 400);
  assert.match(told.words, /The place belongs to Neighbour\. You can send .* there\..*Send it to Neighbour/);
  assert.deepEqual([addressesOf(told.body), told.value('from')], [['neighbour'], 'streets']);

  const fields = {key, text, topic: 'pothole', ...place, email: 'a@example.fi', from: 'streets'};
  const there = await send('/neighbour/send?lang=en', {...fields, do: 'hand-over'});
  assert.equal(there.status, 200);
  assert.match(there.words, /Your feedback goes to Neighbour\..*Send it to The City/);
  const kept = ['text', 'topic', 'latitude', 'longitude', 'email', 'from'].map(there.value);
  assert.deepEqual(kept, [text, 'pothole', '60,5', '25,5', 'a@example.fi', 'streets']);
  assert.deepEqual(await counts(), before);

  const sent = await send('/neighbour/send?lang=en', {...fields, do: 'send'});
  assert.match(sent.words, /We have your feedback/);
  const {rows} = await pool.query(
    'select jurisdiction_id, site_id from feedback_case order by received_at desc limit 1',
  );
  assert.deepEqual(rows, [{jurisdiction_id: 'neighbour', site_id: 'neighbour'}]);
});

test('a topic that they do not have is asked again', async () => {
  const fields = {key: await freshKey(), text, topic: 'noise', ...place, from: 'streets', do: 'hand-over'};
  const there = await send('/neighbour/send?lang=en', fields);
  assert.match(there.words, /They do not have this topic: choose another one/);
  assert.equal(there.value('topic'), '');
});

test('the way back leads to where it was begun', async () => {
  const fields = {key: await freshKey(), text, topic: 'noise', ...place, from: 'streets', do: 'hand-over'};
  const back = await send('/streets/send?lang=en', fields);
  assert.deepEqual([back.value('topic'), back.value('from'), addressesOf(back.body)], ['noise', '', []]);
});

test('where it was begun is a public site of somebody else, whatever a form says', async () => {
  for (const from of ['moon', 'intranet', 'neighbour', '"><script>']) {
    const page = await send('/neighbour/send?lang=en', {key: await freshKey(), text, from, do: 'hand-over'});
    assert.deepEqual([page.status, addressesOf(page.body)], [200, []], from);
    assert.ok(!page.body.includes('><script'));
  }
});

test('a neighbour that takes nothing is named, but nothing is offered', async () => {
  const {jurisdiction} = neighbour!;
  const closed = {...neighbour!, jurisdiction: {...jurisdiction, handoffSite: false as const}};
  const alone = await testForms({catalogue: catalogueOf([city!, closed])});
  const page = await alone.send('/streets/send?lang=en', {key: await alone.freshKey(), text, ...place});
  assert.match(page.words, /outside our area \(Neighbour\)/);
  assert.deepEqual(addressesOf(page.body), []);
  await alone.stop();
});

test('the API takes a message for the neighbour from a page of the city, and from no other page', async () => {
  const draft = {text, place: {latitude: 60.5, longitude: 25.5}, wantsAnswer: false, mayPublish: false, language: 'fi'};
  const from = (origin: string, site = 'neighbour') => post(`sites/${site}/cases`, draft, {origin});
  const taken = await from('https://streets.example');
  assert.deepEqual([taken.statusCode, taken.headers['access-control-allow-origin']], [201, 'https://streets.example']);
  assert.equal((await from('https://evil.example')).json().code, 'origin_not_allowed');
  assert.equal((await from('https://streets.example', 'parks')).json().code, 'origin_not_allowed');
});
