import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, test} from 'node:test';
import type {CaseReceipt, TrackedCase} from '@city-feedback/contract';
import {createSecrets} from '../secrets/index.ts';
import {draft, testSecretKey, testServer} from '../testing/index.ts';

const {pool, post, submit, stop} = await testServer();
after(stop);
const secrets = createSecrets(testSecretKey);

const count = async (table: string): Promise<number> =>
  (await pool.query(`select count(*) as n from ${table}`)).rows[0].n;
const tables = ['feedback_case', 'event', 'idempotency', 'job', 'contact'];
const counts = () => Promise.all(tables.map(count));

test('a message that was acknowledged is found by its code, with unit and promised day', async () => {
  const receipt = await submit({
    text: 'Kuoppa <b>katua</b> 🕳️ שלום',
    topicId: 'pothole',
    place: {latitude: 60.2, longitude: 24.5},
    wantsAnswer: true,
  });
  assert.match(receipt.trackingCode, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  assert.equal(receipt.followUrl, `https://feedback.example/follow?site=streets#${receipt.linkToken}`);
  assert.equal(receipt.unitName, 'Kadut, etelä');
  assert.match(receipt.answerDueOn!, /^\d{4}-\d{2}-\d{2}$/);

  const answer = await post('track', {trackingCode: receipt.trackingCode.toLowerCase().replaceAll('-', ' ')});
  assert.equal(answer.statusCode, 200);
  const tracked = answer.json<TrackedCase>();
  assert.equal(tracked.reference, receipt.reference);
  assert.match(tracked.statusSentence, /^We have received your message\. Kadut, etelä en answers by /);
  assert.equal(tracked.timeline.length, 1);

  const {rows} = await pool.query('select text, ring_id, rule_id, area_id from feedback_case where id = $1', [
    receipt.caseId,
  ]);
  assert.deepEqual(rows[0], {
    text: 'Kuoppa <b>katua</b> 🕳️ שלום',
    ring_id: 'streets-south',
    rule_id: 'potholes-south',
    area_id: 'south',
  });
});

test('a message without a topic goes to the coordinators', async () => {
  const {caseId, unitName} = await submit();
  const {rows} = await pool.query('select ring_id, rule_id from feedback_case where id = $1', [caseId]);
  assert.deepEqual(rows[0], {ring_id: 'coordinators', rule_id: 'to-coordinators'});
  assert.equal(unitName, 'Asiakaspalvelu');
});

test('no secret is in the database', async () => {
  const receipt = await submit({contact: {email: 'aino@example.fi'}});
  for (const table of tables) {
    const {rows} = await pool.query(`select to_jsonb(t)::text as row from ${table} t`);
    const all = rows.map(({row}) => row).join('\n');
    for (const secret of [receipt.trackingCode, receipt.trackingCode.replaceAll('-', ''), receipt.linkToken]) {
      assert.ok(!all.includes(secret), `${table} has a secret`);
    }
  }
});

test('the same key and body give the same receipt again, and nothing more is stored', async () => {
  const headers = {'idempotency-key': randomUUID()};
  const body = draft({topicId: 'noise', wantsAnswer: true, contact: {email: 'aino@example.fi'}});
  const first = await post('sites/streets/cases', body, headers);
  const before = await counts();
  const second = await post('sites/streets/cases', body, headers);
  assert.equal(second.statusCode, 201);
  assert.deepEqual(second.json(), first.json());
  assert.deepEqual(await counts(), before);
});

test('the same key with another body is refused, and nothing is stored', async () => {
  const headers = {'idempotency-key': randomUUID()};
  await post('sites/streets/cases', draft(), headers);
  const before = await counts();
  const answer = await post('sites/streets/cases', draft({text: 'Something else'}), headers);
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.json().code, 'idempotency_key_reused');
  assert.deepEqual(await counts(), before);
});

test('a receipt stays the same when the case has been handled meanwhile', async () => {
  const headers = {'idempotency-key': randomUUID()};
  const first = (await post('sites/streets/cases', draft({topicId: 'noise'}), headers)).json<CaseReceipt>();
  await pool.query(`update feedback_case set ring_id = 'coordinators', status = 'closed' where id = $1`, [
    first.caseId,
  ]);
  assert.deepEqual((await post('sites/streets/cases', draft({topicId: 'noise'}), headers)).json(), first);
});

test('200 keys, each posted 20 times at once, make 200 cases', async () => {
  const before = await count('feedback_case');
  const ids = new Set<string>();
  for (let round = 0; round < 10; round++) {
    const keys = Array.from({length: 20}, () => randomUUID());
    const answers = await Promise.all(
      keys.flatMap((key) =>
        Array.from({length: 20}, async () => {
          const answer = await post('sites/streets/cases', draft({text: key}), {'idempotency-key': key});
          assert.equal(answer.statusCode, 201, answer.body);
          return answer.json<CaseReceipt>();
        }),
      ),
    );
    for (const {caseId} of answers) ids.add(caseId);
  }
  assert.equal(ids.size, 200);
  assert.equal((await count('feedback_case')) - before, 200);
});

test('while the first use of a key is not committed, a second one waits and then says so', async () => {
  const key = randomUUID();
  const other = await pool.connect();
  await other.query('begin');
  await other.query(
    `insert into idempotency (jurisdiction_id, key_hash, body_hash, case_id) values ('city', $1, '', gen_random_uuid())`,
    [secrets.fingerprint('key', 'city', key)],
  );
  const [answer, innocent] = await Promise.all([
    post('sites/streets/cases', draft(), {'idempotency-key': key}),
    post('sites/streets/cases', draft()),
  ]);
  assert.equal(innocent.statusCode, 201);
  await other.query('rollback');
  other.release();
  assert.equal(answer.statusCode, 409);
  assert.equal(answer.json().code, 'request_in_flight');
  assert.ok(Number(answer.headers['retry-after']) >= 1);
  assert.equal((await post('sites/streets/cases', draft(), {'idempotency-key': key})).statusCode, 201);
});

test('when one part of a case can not be stored, nothing of it is', async () => {
  const before = await counts();
  await pool.query('alter table job add constraint full_up check (false) not valid');
  const answer = await post('sites/streets/cases', draft({contact: {phone: '040 1234567'}}));
  await pool.query('alter table job drop constraint full_up');
  assert.equal(answer.statusCode, 500);
  assert.deepEqual(await counts(), before);
});

test('a message that can not be stored takes no other one with it, however many come at the same time', async () => {
  await pool.query(`alter table feedback_case add constraint no_dragons check (text not like '%dragon%')`);
  const texts = Array.from({length: 30}, (_, index) => (index % 10 === 3 ? 'dragon' : `message ${index}`));
  const answers = await Promise.all(texts.map((text) => post('sites/streets/cases', draft({text}))));
  await pool.query('alter table feedback_case drop constraint no_dragons');
  assert.deepEqual(
    answers.map(({statusCode}) => statusCode),
    texts.map((text) => (text === 'dragon' ? 500 : 201)),
  );
  const {rows} = await pool.query(`select count(*) as n from feedback_case where text ~ '^message [0-9]+$'`);
  assert.equal(rows[0].n, 27);
});

test('messages that come together keep what is their own', async () => {
  const drafts = Array.from({length: 40}, (_, index) =>
    draft({text: `own ${index}`, contact: {email: `own${index}@example.fi`}, ...(index % 2 && {topicId: 'noise'})}),
  );
  const receipts = await Promise.all(drafts.map(async (body) => (await post('sites/streets/cases', body)).json()));
  for (const [index, {caseId, trackingCode}] of receipts.entries()) {
    const {rows} = await pool.query(
      `select text, topic_id, email from feedback_case c join contact p on p.case_id = c.id where c.id = $1`,
      [caseId],
    );
    const topic_id = index % 2 ? 'noise' : null;
    assert.deepEqual(rows, [{text: `own ${index}`, topic_id, email: `own${index}@example.fi`}]);
    assert.equal(trackingCode, secrets.trackingCodeOf(caseId));
  }
});

test('a reference that another case has is made again', async () => {
  await pool.query(`
    create sequence tries;
    create function collide() returns trigger language plpgsql as $$
    begin
      if nextval('tries') < 3 then new.reference = (select reference from feedback_case limit 1); end if;
      return new;
    end $$;
    create trigger collide before insert on feedback_case for each row execute function collide()`);
  await submit();
  await pool.query('drop trigger collide on feedback_case');
});
