import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {v7 as uuidv7} from 'uuid';
import {inTransaction} from '../database/index.ts';
import {appendEvent, type EventContent} from '../history/index.ts';
import {enqueue} from '../outbox/index.ts';
import {testMailServer, testServer} from '../testing/index.ts';
import {residentLanguages} from '../problems/index.ts';
import {folderMailer} from './folder-mailer.ts';
import type {Mail} from './mail.ts';
import {smtpMailer} from './smtp-mailer.ts';
import {residentMailWords} from './words/index.ts';

const postbox = await testMailServer();
const {app, server, pool, submit, stop} = await testServer({settings: {smtpUrl: postbox.url}});
after(async () => {
  await stop();
  await postbox.stop();
});
await server.start({host: '127.0.0.1', port: 0});

const text = 'Salainen teksti jota ei saa lähettää';

test('a new case brings a mail to the resident and one to the ring, with link and number and no word of the message', async () => {
  const {reference, linkToken, caseId, trackingCode} = await submit({
    text,
    topicId: 'pothole',
    place: {latitude: 60.2, longitude: 24.5},
    wantsAnswer: true,
    contact: {name: 'Aino Asukas', email: 'aino@asukas.example', phone: '040 123'},
    language: 'sv',
  });
  const mails = await postbox.waitFor(2);
  const toResident = mails.find(({recipients}) => recipients.includes('aino@asukas.example'))!;
  assert.equal(toResident.subject, `Vi har tagit emot din respons (${reference})`);
  assert.equal(toResident.from?.address, 'palaute@city.example');
  assert.match(toResident.text!, /Vi svarar senast \p{L}+ \d+\.\d+\.\d{4}\./u);
  assert.ok(toResident.text!.includes(`https://feedback.example/follow?site=streets&lang=sv#${linkToken}`));

  const toRing = mails.find(({recipients}) => recipients.includes('etela@city.example'))!;
  assert.equal(toRing.subject, `Uusi palaute ${reference}`);
  assert.ok(toRing.text!.includes(`https://feedback.example/desk/cases/${caseId}`));
  assert.ok(!toRing.raw.includes(linkToken));

  for (const {raw, text: words} of mails) {
    for (const secret of [text, 'Salainen', 'Asukas', '040 123', trackingCode]) {
      assert.ok(!raw.includes(secret) && !words!.includes(secret), secret);
    }
    assert.match(raw, /^Auto-Submitted: auto-generated\r$/m);
  }
});

test('an answer arrives in the language of the resident, with the words of the city', async () => {
  const before = postbox.mails.length;
  const {caseId, reference} = await submit({topicId: 'noise', contact: {email: 'bo@invanare.example'}, language: 'en'});
  await postbox.waitFor(before + 1);
  await answered(caseId, 'Melu loppuu.\n{unit} <b>kiittää</b> {date}');
  const mail = (await postbox.waitFor(before + 2)).at(-1)!;
  assert.equal(mail.subject, `Answer to your feedback (${reference})`);
  assert.ok(mail.text!.includes('  Melu loppuu.\n  {unit} <b>kiittää</b> {date}'), mail.text);
  assert.match(mail.text!, /it will be done by Fri 15 Jan 2027\./);
});

test('residents are written to in their language, and each part keeps its direction', async () => {
  for (const language of residentLanguages) {
    const to = `${language}@asukas.example`;
    const {caseId, reference, linkToken} = await submit({
      topicId: 'noise',
      contact: {email: to},
      wantsAnswer: true,
      language,
    });
    const say = residentMailWords(language);
    const first = (await mailsTo(to, 1))[0]!;
    await answered(caseId, 'Melu loppuu.');
    const second = (await mailsTo(to, 2))[1]!;
    for (const [mail, subject] of [
      [first, say.acknowledgement.subject],
      [second, say.answer.subject],
    ] as const) {
      assert.equal(mail.subject, subject.replace('{reference}', reference));
      assert.match(mail.raw, new RegExp(`^Content-Language: ${language}\\r$`, 'm'));
      assert.ok(mail.text!.includes(`${say.reference.replace('{reference}', reference)}\n`), language);
      // On a line of its own, where nothing can turn it round.
      assert.ok(mail.text!.includes(`\nhttps://feedback.example/follow?site=streets&lang=${language}#${linkToken}\n`));
      assert.ok(!/[{}]/.test(mail.text!), mail.text);
      assert.ok(!/\.\./.test(mail.text!), mail.text);
    }
    assert.ok(second.text!.includes('  Melu loppuu.'));
  }
});

test('a mail that was refused for now comes again with the same Message-ID', async () => {
  const before = postbox.mails.length;
  postbox.refuseNext(451, 'try again later');
  const {caseId} = await submit({contact: {email: 'late@asukas.example'}});
  const failed = await until(
    () => jobOf(caseId),
    (row) => row?.last_error,
  );
  assert.match(failed.last_error, /451/);
  await pool.query('update job set run_at = now() where id = $1', [failed.id]);
  const mail = (await postbox.waitFor(before + 1)).at(-1)!;
  assert.equal(mail.messageId, `<${failed.id}@feedback.example>`);
});

test('who has erased their address gets no mail, and the job is done', async () => {
  const before = postbox.mails.length;
  const {caseId} = await submit();
  await enqueue(pool, {jurisdictionId: 'city', kind: 'acknowledgement_mail', dedupeKey: uuidv7(), payload: {caseId}});
  await until(
    () => jobOf(caseId),
    (row) => row?.done_at,
  );
  assert.equal(postbox.mails.length, before);
  assert.ok(app);
});

/** The city answers the case. */
async function answered(caseId: string, words: string): Promise<void> {
  const content: EventContent = {
    type: 'answered',
    data: {text: words, outcome: 'scheduled', outcomeOn: '2027-01-15'},
  };
  await inTransaction(pool, async (client) => {
    const actor = {by: 'staff', staffId: uuidv7()} as const;
    const {after: state} = await appendEvent(client, {jurisdictionId: 'city', caseId, actor, content});
    const payload = {caseId, version: state.version};
    await enqueue(client, {jurisdictionId: 'city', kind: 'answer_mail', dedupeKey: `answer_mail:${caseId}:2`, payload});
  });
}

/** Mails to others come between. */
async function mailsTo(address: string, count: number) {
  for (;;) {
    const found = postbox.mails.filter(({recipients}) => recipients.includes(address));
    if (found.length >= count) return found;
    await postbox.waitFor(postbox.mails.length + 1);
  }
}

async function jobOf(caseId: string) {
  const jobs = `select * from job where payload ->> 'caseId' = $1 and kind = 'acknowledgement_mail'`;
  return (await pool.query(jobs, [caseId])).rows[0];
}

/** Asks again until it is so; the outbox works on its own. */
async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => unknown): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const mail: Mail = {
  from: 'Kaupunki <a@city.example>',
  to: 'b@asukas.example',
  subject: 'Otsikko ä',
  text: 'Hei\n.\nloppu',
  messageId: 'm1@feedback.example',
  language: 'fi',
};

test('line breaks in a field are refused, by SMTP and on disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cf-mail-'));
  after(() => rmSync(folder, {recursive: true}));
  for (const mailer of [smtpMailer(postbox.url), folderMailer(folder)]) {
    for (const field of ['to', 'from', 'subject', 'messageId'] as const) {
      await assert.rejects(mailer.send({...mail, [field]: `${mail[field]}\r\nBcc: c@evil.example`}), {
        name: 'MailFieldError',
      });
    }
    mailer.close();
  }
  assert.deepEqual(readdirSync(folder), []);
});

test('without a mail server a mail is a file that a mail program can open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cf-mail-'));
  after(() => rmSync(folder, {recursive: true}));
  await folderMailer(folder).send(mail);
  await folderMailer(folder).send(mail);
  assert.deepEqual(readdirSync(folder), ['m1.eml']);
  assert.match(readFileSync(join(folder, 'm1.eml'), 'utf8'), /^Message-ID: <m1@feedback\.example>\r?$/m);
});
