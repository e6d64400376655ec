import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import {test} from 'node:test';
import {createLog} from '../http/index.ts';
import {testMailServer, testServer} from '../testing/index.ts';

test('no text, address, code, link or key reaches the log, whatever happens to a message', async () => {
  const lines: string[] = [];
  const log = createLog(
    'trace',
    new Writable({
      write(line, _encoding, done) {
        lines.push(String(line));
        done();
      },
    }),
  );
  const postbox = await testMailServer();
  const {server, pool, post, inject, submit, stop} = await testServer({log, settings: {smtpUrl: postbox.url}});
  await server.start({host: '127.0.0.1', port: 0});

  const key = 'key-4711-planted';
  const text = 'Istutettu teksti 4711';
  const contact = {name: 'Aino Istutettu', email: 'aino.4711@asukas.example', phone: '040 4711 4711'};
  postbox.refuseNext(550, `<${contact.email}> is unknown here`);
  const {trackingCode, linkToken, caseId} = await submit({text, contact}, {'idempotency-key': key});
  await post('sites/streets/cases', {text, unknown: text});
  await post('sites/streets/cases', `{"text":"${text}`);
  await post('track', {trackingCode});
  await post('track', {trackingCode: `${trackingCode.slice(0, -1)}2`});
  await post('follow', {linkToken});
  await post('follow/information', {linkToken, text}, {'idempotency-key': key});
  await inject({url: `/follow?site=streets&leaked=${linkToken}`});
  await inject({
    method: 'PUT',
    url: `/api/v1/cases/${caseId}/photos/1`,
    headers: {authorization: `Bearer ${linkToken}`},
    payload: text,
  });
  await pool.query('alter table event add constraint full_up check (false) not valid');
  assert.equal(
    (await post('sites/streets/cases', {text, wantsAnswer: false, mayPublish: false, language: 'fi', contact}))
      .statusCode,
    500,
  );
  await pool.query('alter table event drop constraint full_up');
  await until(async () => (await pool.query('select from job where last_error is not null')).rowCount);
  await stop();
  await postbox.stop();

  const all = lines.join('');
  assert.ok(lines.length > 8);
  assert.match(all, /"responseCode":550,.*a job failed and is tried again/);
  for (const secret of [
    text,
    'Istutettu',
    contact.email,
    contact.phone,
    trackingCode,
    trackingCode.replaceAll('-', ''),
    linkToken,
    key,
  ]) {
    assert.ok(!all.includes(secret), `${secret} is in the log`);
  }
});

async function until(isSo: () => Promise<unknown>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

test('what was acknowledged before the stop is worked on by the next server', async () => {
  const postbox = await testMailServer();
  const first = await testServer({settings: {smtpUrl: postbox.url}});
  // Not started: it answers, and leaves the jobs.
  await first.submit({contact: {email: 'aino@asukas.example'}});
  assert.equal(postbox.mails.length, 0);
  await first.server.start({host: '127.0.0.1', port: 0});
  const [mail] = await postbox.waitFor(1);
  assert.deepEqual(mail!.recipients, ['aino@asukas.example']);
  await first.stop();
  await postbox.stop();
});

test('when the database is away, messages are refused for now and taken when it is back', async () => {
  const {pool, post, stop} = await testServer();
  const away = Object.assign(new Error('connect ECONNREFUSED'), {code: 'ECONNREFUSED'});
  const query = pool.query.bind(pool);
  pool.query = (() => Promise.reject(away)) as typeof pool.query;
  const body = {text: 'Kuoppa', wantsAnswer: false, mayPublish: false, language: 'fi'};
  const headers = {'idempotency-key': 'the-same-key'};
  const refused = await post('sites/streets/cases', body, headers);
  assert.deepEqual(
    [refused.statusCode, refused.json().code, refused.headers['retry-after']],
    [503, 'unavailable', '5'],
  );
  pool.query = query;
  assert.equal((await post('sites/streets/cases', body, headers)).statusCode, 201);
  await stop();
});
