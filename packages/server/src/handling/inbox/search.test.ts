import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {InboxPage} from '@city-feedback/contract';
import {searchByWords} from './inbox-store.ts';
import type {InboxFilter} from './model.ts';
import {searchInbox} from './search-inbox.ts';
import {searchQuery} from './search-query.ts';
import {testDesk, type TestDesk, type Visitor} from '../testing.ts';

let desk: TestDesk;
let coordinator: Visitor;
let ofParks: Visitor;

before(async () => {
  desk = await testDesk();
  coordinator = await desk.logIn(await desk.addStaff('coordinator', 'front'));
  ofParks = await desk.logIn(await desk.addStaff('responder', 'parks'));
});
after(() => desk.stop());

async function find(visitor: Visitor, q: string, more = ''): Promise<string[]> {
  const answer = await visitor.get(`cases?q=${encodeURIComponent(q)}${more}`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json<InboxPage>().cases.map(({reference}) => reference);
}

test('a reference finds its case, in any spelling and whatever its status', async () => {
  const {id, reference} = await desk.addCase({ringId: 'parks'});
  await ofParks.change(`${id}/status`, 1, {status: 'closed', sentence: 'Valmis.'});
  assert.deepEqual(await find(ofParks, reference), [reference]);
  assert.deepEqual(await find(ofParks, reference.toLowerCase().replace('-', ' ')), [reference]);
});

test('a reference of a ring that one may not read finds nothing', async () => {
  const {reference} = await desk.addCase({ringId: 'streets'});
  assert.deepEqual(await find(ofParks, reference), []);
  assert.deepEqual(await find(coordinator, reference), [reference]);
});

for (const [language, text, typed] of [
  ['fi', 'Roskakorien tyhjennys on unohtunut', 'roskakori'],
  ['fi', 'Keinut narisevat leikkipuistossa', 'leikkipuisto keinu'],
  ['sv', 'Gungorna i lekparken gnisslar', 'gunga'],
  ['en', 'The swings are creaking', 'swing creak'],
  ['et', 'Pink on katki', 'pink'],
] as const) {
  test(`words are found in another form or begun: “${typed}” in ${language}`, async () => {
    const {reference} = await desk.addCase({ringId: 'parks', language, text});
    assert.ok((await find(ofParks, typed)).includes(reference));
    assert.ok(!(await find(ofParks, `${typed} norsu`)).includes(reference));
  });
}

test('words of another ring or jurisdiction are not found', async () => {
  await desk.addCase({ringId: 'streets', text: 'Kirahvi kadulla'});
  await desk.addCase({jurisdictionId: 'museum', ringId: 'streets', text: 'Kirahvi museossa'});
  assert.deepEqual(await find(ofParks, 'kirahvi'), []);
  assert.equal((await find(coordinator, 'kirahvi')).length, 1);
});

test('a case is found in its new ring once it was transferred', async () => {
  const {id, reference} = await desk.addCase({ringId: 'streets', text: 'Saukko ojassa'});
  await coordinator.change(`${id}/transfer`, 1, {ringId: 'parks', reason: 'Eläin'});
  assert.deepEqual(await find(ofParks, 'saukko'), [reference]);
});

for (const typed of ["'; drop table feedback_case; --", 'a & | ! ( :*', '\\', '"', '   ', '%', '\u0000', '😀']) {
  test(`signs are no words and do no harm: ${JSON.stringify(typed)}`, async () => {
    assert.ok(Array.isArray(await find(coordinator, typed)));
  });
}

const filter: InboxFilter = {
  jurisdictionId: 'city',
  rings: 'every',
  stage: 'all',
  wantsCall: false,
  sort: 'received',
  limit: 10,
};

test('common words are read in the order of the inbox, in bounded steps, until all are found', async () => {
  const {pool} = desk.database;
  await pool.query(
    `insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, language, text, channel,
       wants_answer, may_publish, ring_id, rule_id, received_at)
     select 'city', gen_random_uuid(), 'B' || n, int4send(n), int4send(n), 's', 'fi',
       case when n % 4 = 0 then 'lunta ja jäätä' when n = 29999 then 'hiekkaa ja lunta ja suolaa' else 'jäätä' end,
       'widget', true, false, 'streets', 'r', now() - n * interval '1 minute'
     from generate_series(1, 30000) n`,
  );
  await pool.query(
    `insert into case_search (jurisdiction_id, case_id, words) select jurisdiction_id, id, case_words(c)
     from feedback_case c where rule_id = 'r'`,
  );
  const query = await searchQuery(pool, filter, 'lunta');
  assert.equal(await searchByWords(pool, filter, query!, 5_000, 11), undefined, 'too many to sort');

  let found = 0;
  let pages = 0;
  let after: InboxFilter['after'];
  do {
    const page = await searchInbox(pool, {...filter, limit: 1000, ...(after && {after})}, query!);
    found += page.rows.length;
    after = page.next;
    pages += 1;
  } while (after);
  assert.equal(found, 7_501);
  assert.ok(pages < 12);

  const rare = await searchQuery(pool, filter, 'suola lunta');
  const only = await searchInbox(pool, filter, rare!);
  assert.equal(only.rows[0]?.reference, 'B29999');
  assert.equal(only.next, undefined);
});
