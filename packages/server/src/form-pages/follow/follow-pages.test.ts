import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {Writable} from 'node:stream';
import {after, test} from 'node:test';
import {makeTrackingCode, type CaseReceipt} from '@city-feedback/contract';
import {appendEvent, type EventContent} from '../../history/index.ts';
import {createLog} from '../../http/index.ts';
import {residentLanguages} from '../../problems/index.ts';
import {testForms, type ReadPage} from '../testing.ts';
import {formWords} from '../words/index.ts';

const lines: string[] = [];
const log = createLog(
  'debug',
  new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  }),
);
const forms = await testForms({log});
after(forms.stop);
const {get, send, submit, pool} = forms;

const track = (code: string, lang = 'en') => send(`/track?site=streets&lang=${lang}`, {code});
const act = (action: string, fields: {[name: string]: string}) =>
  send(`/follow/${action}?site=streets&lang=en`, {key: randomUUID(), ...fields});
const eventsOf = async ({caseId}: CaseReceipt): Promise<string[]> =>
  (await pool.query('select type from event where case_id = $1 order by version', [caseId])).rows.map(({type}) => type);
const append = ({caseId}: CaseReceipt, content: EventContent) =>
  appendEvent(pool as never, {
    ...{jurisdictionId: 'city', caseId, actor: {by: 'staff', staffId: randomUUID()}},
    content,
  });
const answer = (receipt: CaseReceipt) =>
  append(receipt, {type: 'answered', data: {text: 'We filled the hole.', outcome: 'fixed'}});
/** What stands in the text field of that id; several forms have a field of the same name. */
const textAt = ({body}: ReadPage, id: string): string | undefined =>
  new RegExp(`<textarea\\s+id="${id}"[^>]*>\\n?([^]*?)</textarea`).exec(body)?.[1];
/** Does something while nobody reaches the database. */
async function whileAway<Done>(work: () => Promise<Done>): Promise<Done> {
  const {query, connect} = pool;
  const away = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), {code: 'ECONNREFUSED'}));
  Object.assign(pool, {query: away, connect: away});
  return work().finally(() => Object.assign(pool, {query, connect}));
}

test('a code shows where the case stands, however it is typed, in the language of the page', async () => {
  const receipt = await submit({topicId: 'noise', wantsAnswer: true, text: 'A secret of mine'});
  for (const typed of [receipt.trackingCode, receipt.trackingCode.toLowerCase().replaceAll('-', ' ')]) {
    const page = await track(typed);
    assert.equal(page.status, 200);
    assert.match(
      page.words,
      /Received.*We have received your message.*noise en.*What has happened.*The message arrived/,
    );
    assert.ok(!page.words.includes('A secret of mine'), 'the code shows nothing of who wrote what');
    assert.match(page.words, /use the link in your receipt or e-mail/);
    assert.equal(page.headers.get('cache-control'), 'no-store');
  }
});

test('where a case stands is told in every language that residents read', async () => {
  const receipt = await submit({topicId: 'noise', wantsAnswer: true, text: 'Lamppu', language: 'fi'});
  for (const language of residentLanguages) {
    const {track: words, receipt: said} = formWords(language);
    const page = await track(receipt.trackingCode, language);
    for (const phrase of [words.statuses.received, words.history, said.reference, words.needsLink]) {
      assert.ok(page.words.includes(phrase), `${language}: ${phrase}`);
    }
    assert.match(page.body, new RegExp(`<bdi dir="ltr" translate="no">${receipt.reference}</bdi>`));
    const opened = await track(receipt.linkToken, language);
    assert.ok(opened.words.includes(words.add), language);
    assert.match(opened.body, /<p class="cf-quote" lang="fi" dir="auto">Lamppu</);
    const wrong = await track('ABCD', language);
    assert.equal(wrong.faultAt('code'), words.faults.too_short);
  }
  const inArabic = await track(receipt.trackingCode, 'ar');
  assert.match(inArabic.body, /<bdi lang="fi" dir="ltr">noise<\/bdi>/);
});

const {trackingCode} = await submit();
const typo = trackingCode.slice(0, -1) + (trackingCode.endsWith('2') ? '3' : '2');
const mistyped = [
  {what: 'no code', code: ' ', said: /Write the tracking code/},
  {what: 'a typing error', code: typo, said: /typing error.*The last character checks the others/},
  {what: 'a code that is too short', code: 'ABCD', said: /missing characters/},
  {what: 'a symbol that codes do not have', code: 'ABCD-EFGH-0000', said: /no digits 0 and 1/},
];

for (const {what, code, said} of mistyped) {
  test(`${what} is explained without looking anything up, and what was typed stays`, async () => {
    const failures = async () => (await pool.query('select from failed_attempt')).rowCount;
    const before = await failures();
    const page = await track(code);
    assert.equal(page.status, 400);
    assert.deepEqual(page.summary, ['code']);
    assert.match(page.faultAt('code'), said);
    assert.equal(page.value('code'), code);
    assert.equal(await failures(), before);
  });
}

test('a code that nothing has is told like one that is none, with status 404', async () => {
  const page = await track(makeTrackingCode(Buffer.alloc(64, 7)));
  assert.equal(page.status, 404);
  assert.match(page.faultAt('code'), /Nothing was found with this code/);
});

test('a link that is pasted, whole or its token alone, opens everything its sender may see', async () => {
  const receipt = await submit({text: 'My own words <b>', place: {latitude: 60.2, longitude: 24.5, label: 'Corner'}});
  for (const typed of [receipt.followUrl, ` ${receipt.linkToken} `]) {
    const page = await track(typed);
    assert.equal(page.status, 200, page.words);
    assert.match(page.words, /Your feedback My own words <b> Corner/);
  }
  const wrong = await track(`https://feedback.example/follow#${'A'.repeat(27)}`);
  assert.equal(wrong.status, 404);
  assert.match(wrong.faultAt('code'), /Copy the whole link/);
});

test('the page that links lead to says what to do without script, and has the widget for those with it', async () => {
  const page = await get('/follow?site=streets&lang=en');
  assert.match(page.words, /copy the whole link from the e-mail and paste it here/);
  assert.match(page.body, /<city-feedback[^>]*view="track"/);
  assert.ok(!(await get('/track?form=plain')).body.includes('<script'));
  assert.equal((await get('/track?site=moon')).status, 404);
});

test('information is added once, however often it is sent', async () => {
  const receipt = await submit();
  const fields = {link: receipt.linkToken, text: 'The third lamp', key: randomUUID()};
  for (const page of [await act('information', fields), await act('information', fields)]) {
    assert.equal(page.status, 200);
    assert.match(page.words, /The addition has been sent/);
  }
  assert.deepEqual(await eventsOf(receipt), ['received', 'information_added']);
  const other = await act('information', {...fields, text: 'Something else'});
  assert.equal(other.status, 422);
  assert.equal(other.value('text'), 'Something else');
  assert.equal((await act('information', {...fields, text: 'Something else', key: other.value('key')})).status, 200);
});

test('an empty addition, one with a NUL, and one with a personal identity code are explained at their field', async () => {
  const receipt = await submit();
  for (const [text, said] of [
    [' ', /The message is empty/],
    ['a\0', /cannot be stored/],
    ['I am 131052-308T', /Remove the personal identity code/],
    ['x'.repeat(5001), /Up to 5000 fit/],
  ] as const) {
    const page = await act('information', {link: receipt.linkToken, text});
    assert.equal(page.status, 400);
    assert.deepEqual(page.summary, ['information']);
    assert.match(page.faultAt('information'), said);
  }
  assert.deepEqual(await eventsOf(receipt), ['received']);
});

test('an answer is shown in its own language, rated once, and the case opened again', async () => {
  const receipt = await submit();
  await answer(receipt);
  const answered = await track(receipt.linkToken);
  assert.match(answered.words, /Answered.*Fixed.*We filled the hole\..*Did the answer help\?/);
  assert.match(answered.body, /<p class="cf-quote" lang="fi" dir="auto">/);
  const undecided = await act('rating', {link: receipt.linkToken, comment: 'Thanks'});
  assert.deepEqual([undecided.status, undecided.summary], [400, ['rating']]);
  assert.equal(undecided.value('comment'), 'Thanks');
  assert.match(
    (await act('rating', {link: receipt.linkToken, helped: 'no', comment: 'Thanks'})).words,
    /Thank you for/,
  );
  const again = await act('rating', {link: receipt.linkToken, helped: 'yes'});
  assert.equal(again.status, 409);
  const reopened = await act('reopen', {link: receipt.linkToken, text: 'It is there again'});
  assert.match(reopened.words, /The case has been opened again/);
  assert.deepEqual(await eventsOf(receipt), ['received', 'answered', 'rated', 'reopened']);
});

test('what can not be done now says why, and keeps what was typed', async () => {
  const receipt = await submit();
  const page = await act('reopen', {link: receipt.linkToken, text: 'Still there'});
  assert.equal(page.status, 409);
  assert.match(page.words, /cannot be done with a case that is received/);
  assert.equal(page.value('text'), 'Still there');
});

for (const [action, field] of [
  ['information', 'text'],
  ['rating', 'comment'],
  ['reopen', 'text'],
] as const) {
  test(`while the database is away, what is typed for ${action} stays, and goes once when it is sent again`, async () => {
    const receipt = await submit();
    await answer(receipt);
    const before = await eventsOf(receipt);
    const text = 'Half an hour of <words>';
    const key = randomUUID();
    const page = await whileAway(() => act(action, {link: receipt.linkToken, key, [field]: text, helped: 'no'}));
    assert.equal(page.status, 503);
    assert.equal(page.headers.get('retry-after'), '5');
    assert.match(page.title, /^Correct: Follow your feedback/);
    assert.match(page.words, /The service cannot answer just now\. Try again in a moment/);
    assert.equal(page.body.match(/<form\s/g)?.length, 1, 'the form with the text, and nothing of the case');
    const typed = {link: page.value('link'), key: page.value('key'), [field]: page.value(field)};
    assert.deepEqual(typed, {link: receipt.linkToken, key, [field]: text});
    if (action === 'rating') assert.equal(page.value('helped'), 'no');
    for (let i = 0; i < 2; i++) assert.equal((await act(action, {...typed, helped: page.value('helped')})).status, 200);
    assert.equal((await eventsOf(receipt)).length, before.length + 1);
  });
}

test('when only the writing fails, what was typed stays beside the case', async () => {
  const receipt = await submit();
  await pool.query('alter table idempotency rename to away');
  const page = await act('information', {link: receipt.linkToken, text: 'The third lamp'});
  await pool.query('alter table away rename to idempotency');
  assert.equal(page.status, 500);
  assert.match(page.words, /Something went wrong on our side.*What has happened/);
  assert.equal(page.value('text'), 'The third lamp');
});

test('a comment that comes after the verdict is kept', async () => {
  const receipt = await submit();
  await answer(receipt);
  const fields = {link: receipt.linkToken, key: randomUUID(), helped: 'yes'};
  await act('rating', fields);
  // Back in the browser, where the same form still is.
  const back = await act('rating', {...fields, comment: 'It took a day'});
  assert.equal(back.status, 422);
  assert.deepEqual([back.value('comment'), back.value('helped')], ['It took a day', 'yes']);
  const sent = await act('rating', {...fields, comment: 'It took a day', key: back.value('key')});
  assert.equal(sent.status, 200);
  assert.match(sent.words, /Thank you for/);
  const {rows} = await pool.query(`select data from event where case_id = $1 and type = 'rated' order by version`, [
    receipt.caseId,
  ]);
  assert.deepEqual(
    rows.map(({data}) => data),
    [{helped: true}, {helped: true, comment: 'It took a day'}],
  );
});

test('a comment with another verdict comes back in the form by which it can be sent', async () => {
  const receipt = await submit();
  await answer(receipt);
  await act('rating', {link: receipt.linkToken, helped: 'yes'});
  const contrary = {link: receipt.linkToken, key: randomUUID(), helped: 'no', comment: 'The hole is back'};
  const page = await act('rating', contrary);
  assert.equal(page.status, 409);
  assert.deepEqual(page.summary, ['information']);
  assert.match(page.faultAt('information'), /You have rated this answer already\. If there is more to say/);
  assert.equal(textAt(page, 'information'), contrary.comment);
  assert.match(page.words, /Thank you for telling us\./);
  assert.equal((await act('information', {...contrary, text: contrary.comment})).status, 200);

  const sentence = 'Done.';
  await append(receipt, {type: 'status_changed', data: {from: 'answered', to: 'closed', sentence}});
  const closed = await act('rating', {...contrary, key: randomUUID()});
  assert.deepEqual([closed.status, closed.summary], [409, ['reopen']]);
  assert.equal(textAt(closed, 'reopen'), contrary.comment);
});

test('a comment on the answer of a case that was opened again meanwhile is not lost', async () => {
  const receipt = await submit();
  await answer(receipt);
  await act('reopen', {link: receipt.linkToken, text: 'It is there again'});
  const page = await act('rating', {link: receipt.linkToken, helped: 'no', comment: 'Still deep'});
  assert.deepEqual([page.status, page.summary], [409, ['information']]);
  assert.match(page.faultAt('information'), /cannot be done with a case that is in progress/);
  assert.equal(textAt(page, 'information'), 'Still deep');
});

test('each new answer asks whether it helped', async () => {
  const receipt = await submit();
  for (const helped of ['yes', 'no']) {
    await answer(receipt);
    assert.match((await track(receipt.linkToken)).words, /Did the answer help\?/);
    const rated = await act('rating', {link: receipt.linkToken, helped});
    assert.equal(rated.status, 200);
    assert.doesNotMatch(rated.words, /Did the answer help\?/);
  }
});

test('a link that nothing has does nothing', async () => {
  const page = await act('information', {link: 'A'.repeat(27), text: 'x'});
  assert.equal(page.status, 404);
  assert.match(page.faultAt('code'), /./);
});

test('after ten wrong codes the page says to wait or to use the link, which opens all the same', async () => {
  const receipt = await submit();
  for (let i = 0; i < 10; i++) await track(makeTrackingCode(Buffer.alloc(64, i * 11 + 5)));
  const page = await track(receipt.trackingCode);
  assert.equal(page.status, 429);
  assert.match(page.words, /Many wrong codes came from your network.*Wait ten minutes, or paste the link/);
  assert.equal(page.headers.get('retry-after'), '600');
  assert.equal((await track(receipt.followUrl)).status, 200);
});

test('neither code nor link is in any log or address', async () => {
  const receipt = await submit({text: 'Planted words 4711'});
  await track(receipt.trackingCode);
  await track(receipt.followUrl);
  await act('information', {link: receipt.linkToken, text: 'Planted words 4712'});
  const all = lines.join('');
  for (const secret of [receipt.trackingCode, receipt.linkToken, 'Planted']) assert.ok(!all.includes(secret));
});
