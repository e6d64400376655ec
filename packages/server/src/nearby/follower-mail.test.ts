import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {appendEvent} from '../history/index.ts';
import {forgetFollowers} from '../housekeeping/store.ts';
import {inTransaction} from '../database/index.ts';
import {enqueueAll} from '../outbox/index.ts';
import {testMailServer, testServer, type TestMailServer, type TestServer} from '../testing/index.ts';
import {residentLanguages} from '../problems/index.ts';
import {newsForFollowers} from './news.ts';
import {nearbyWords} from './words/index.ts';

let server: TestServer;
let mailServer: TestMailServer;
before(async () => {
  mailServer = await testMailServer();
  server = await testServer({settings: {smtpUrl: mailServer.url}});
  await server.server.start({host: '127.0.0.1', port: 0});
});
after(async () => {
  await server.stop();
  await mailServer.stop();
});

const place = {latitude: 60.2, longitude: 24.6};
const answered = {type: 'answered', data: {text: 'Vain lähettäjälle', outcome: 'fixed'}} as const;

async function followed(email?: string, language = 'en') {
  const {caseId, reference} = await server.submit({topicId: 'pothole', place});
  await server.post('sites/streets/nearby/follow', {reference, language, ...(email && {email})});
  const append = (content: Parameters<typeof appendEvent>[1]['content']) =>
    inTransaction(server.pool, async (client) => {
      const appended = await appendEvent(client, {jurisdictionId: 'city', caseId, actor: {by: 'system'}, content});
      const jobs = await newsForFollowers(client, appended);
      await enqueueAll(client, jobs);
      return jobs;
    });
  const emails = async () =>
    (await server.pool.query('select email from case_follower where case_id = $1', [caseId])).rows.map(
      (row) => row.email,
    );
  return {caseId, reference, append, emails};
}

/** The ring's own mails come between. */
async function mailTo(address: string) {
  for (;;) {
    const found = mailServer.mails.find(({recipients}) => recipients.includes(address));
    if (found) return found;
    await mailServer.waitFor(mailServer.mails.length + 1);
  }
}

const stopLink = (text: string) => new URL(/https:\S+stop-following\S+/.exec(text)![0]);

test('a follower gets a mail when the status changes: where it stands, no words of the answer', async () => {
  const {reference, append} = await followed('b@example.fi');
  assert.equal((await append({type: 'noted', data: {text: 'x'}})).length, 0);
  await append(answered);
  const mail = await mailTo('b@example.fi');
  assert.equal(mail.subject, `News on case ${reference}`);
  assert.match(mail.text!, /it has been fixed/);
  assert.ok(!mail.text!.includes('lähettäjälle') && !mail.text!.includes('/follow?'));
});

test('the link in the mail asks before it ends the mails, and deletes the address; the count stays', async () => {
  const {append, emails} = await followed('c@example.fi');
  await append(answered);
  const mail = await mailTo('c@example.fi');
  const {pathname, search} = stopLink(mail.text!);
  const page = await server.inject({url: pathname + search, headers: {'accept-language': 'sv'}});
  assert.match(page.body, /We delete your e-mail address/, 'in the language of the mail');
  const older = await server.inject({
    url: pathname + search.replace('lang=en&', ''),
    headers: {'accept-language': 'sv'},
  });
  assert.match(older.body, /raderar din e-postadress/);
  assert.deepEqual(await emails(), ['c@example.fi']);
  const headers = {'content-type': 'application/x-www-form-urlencoded'};
  const done = await server.inject({method: 'POST', url: pathname + search, headers});
  assert.equal(done.statusCode, 200);
  assert.deepEqual(await emails(), [null]);
  assert.deepEqual(await append({type: 'reopened', data: {text: 'x'}}), []);
});

test('a link that somebody made up ends nothing', async () => {
  const {emails} = await followed('d@example.fi');
  const {rows} = await server.pool.query(`select case_id, id from case_follower where email = 'd@example.fi'`);
  const about = Buffer.from(`city ${rows[0].case_id} ${rows[0].id}`).toString('base64url');
  for (const token of ['', 'x', `${about}.`, `${about}.${'A'.repeat(22)}`]) {
    const {statusCode} = await server.inject({method: 'POST', url: `/stop-following?token=${token}`});
    assert.equal(statusCode, 404);
  }
  assert.deepEqual(await emails(), ['d@example.fi']);
});

test('a page for a link that is cut off says so in its heading, in every language that residents read', async () => {
  for (const language of residentLanguages) {
    const {stop} = nearbyWords(language);
    const page = await server.inject({url: '/stop-following?token=cut', headers: {'accept-language': language}});
    assert.equal(page.statusCode, 404);
    assert.ok(page.body.includes(`<h1><span >${stop.invalid.title}</span></h1>`), language);
    assert.ok(page.body.includes(stop.invalid.explain) && !page.body.includes(stop.title), language);
  }
});

test('a follower is written to in the language of the form, on a site that has no topics in it, too', async () => {
  const {reference, append} = await followed('ar@example.fi', 'ar');
  await append(answered);
  const mail = await mailTo('ar@example.fi');
  assert.equal(mail.subject, `جديد عن الملاحظة \u2068${reference}\u2069`);
  const {pathname, search} = stopLink(mail.text!);
  assert.match((await server.inject({url: pathname + search})).body, /<html lang="ar" dir="rtl">/);
});

test('who gave no address gets no mail', async () => {
  const {append} = await followed();
  assert.deepEqual(await append(answered), []);
});

test('addresses go 90 days after the case was settled, and after two years at the latest', async () => {
  const ages = [
    {email: 'late@example.fi', set: `answered_at = now() - interval '91 days'`, followed: '100 days', stays: false},
    {email: 'new@example.fi', set: `answered_at = now() - interval '89 days'`, followed: '100 days', stays: true},
    {email: 'open@example.fi', set: 'answered_at = null', followed: '700 days', stays: true},
    {email: 'old@example.fi', set: 'answered_at = null', followed: '731 days', stays: false},
  ];
  const cases = [];
  for (const {email, set, followed: age} of ages) {
    const {caseId, emails} = await followed(email);
    await server.pool.query(`update feedback_case set ${set} where id = $1`, [caseId]);
    await server.pool.query(`update case_follower set followed_at = now() - interval '${age}' where email = $1`, [
      email,
    ]);
    cases.push(emails);
  }
  assert.equal(await forgetFollowers(server.pool), 2);
  for (const [i, emails] of cases.entries()) assert.deepEqual(await emails(), [ages[i]!.stays ? ages[i]!.email : null]);
});
