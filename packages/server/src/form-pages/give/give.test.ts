import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, test} from 'node:test';
import type {CaseDraft} from '@city-feedback/contract';
import sharp from 'sharp';
import {catalogueOf} from '../../catalogue/index.ts';
import {residentLanguages} from '../../problems/index.ts';
import {testCatalogue} from '../../testing/index.ts';
import {testForms, type FormFields} from '../testing.ts';
import {formWords} from '../words/index.ts';

const [city, neighbour] = testCatalogue().jurisdictions();
const forms = await testForms({
  catalogue: catalogueOf([
    {...city!, jurisdiction: {...city!.jurisdiction, geocoder: {type: 'directory'}}},
    neighbour!,
  ]),
});
after(forms.stop);
const {get, send, freshKey, counts, pool, post, origin} = forms;
const text = 'Kuoppa keskellä katua';
const photo = async (width: number) =>
  new File(
    [
      await sharp({create: {width, height: 20, channels: 3, background: '#3366cc'}})
        .jpeg()
        .toBuffer(),
    ],
    'a.jpg',
  );
const newest = async () =>
  (await pool.query('select * from feedback_case order by received_at desc, id desc limit 1')).rows[0];
const codeIn = (words: string): string => /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(words)![0];

test('a page has the form in each language that residents read, behind the widget', async () => {
  for (const language of residentLanguages) {
    const {give} = formWords(language);
    for (const page of [
      await get(`/streets?lang=${language}`),
      await get('/streets', {'accept-language': `xx, ${language};q=0.5`}),
    ]) {
      assert.match(page.body, new RegExp(`<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>`));
      assert.ok(page.words.includes(give.what) && page.words.includes(give.send), language);
      assert.match(page.body, /<city-feedback[^]*<form[^]*<\/form>[^]*<\/city-feedback/);
    }
  }
  assert.ok(!(await get('/streets?form=plain')).body.includes('<script'));
});

test('what the city has not written in the language of the form says which language it is in', async () => {
  const page = await get('/streets?lang=ar&topic=lamp');
  assert.match(page.body, /<option value="lamp"\s+selected lang="fi">\u2068lamp\u2069</);
  assert.match(page.body, /<optgroup label="Kadut" lang="fi">/);
  assert.match(page.body, /<span lang="fi" dir="ltr">Pylvään numero<\/span>/);
  assert.match(page.body, /<span lang="fi" dir="ltr">Kaupunki<\/span>/);
  assert.ok(!(await get('/streets?lang=en')).body.includes('lang="fi" dir="ltr">Kaupunki'));
});

test('a site of one language speaks the others, too; one that nobody speaks is answered in its own', async () => {
  assert.match((await get('/parks', {'accept-language': 'uk'})).body, /<html lang="uk">/);
  for (const language of ['de', 'xx-yy', '%22']) {
    assert.match((await get(`/parks?lang=${language}`)).body, /<html lang="fi">/);
  }
});

test('a receipt keeps code, number and link readable from right to left, and the case remembers the language', async () => {
  const key = await freshKey('/streets?lang=ar');
  const page = await send('/streets/send?lang=ar', {key, text: 'الشارع مظلم', wish: 'code'});
  assert.equal(page.title, `${formWords('ar').receipt.title} – Kaupunki`);
  assert.match(page.body, /<bdi dir="ltr">[2-9A-Z-]{14}<\/bdi>/);
  assert.match(page.body, /<bdi dir="ltr" translate="no">[\w-]+<\/bdi>/);
  assert.match(page.body, /<a href="https:\/\/feedback.example[^"]*" dir="ltr"/);
  const stored = await newest();
  assert.deepEqual([stored.language, stored.text], ['ar', 'الشارع مظلم']);
});

test('the link to the form brings along what the page is about', async () => {
  const query = new URLSearchParams({
    ...{topic: 'noise', kind: 'idea', 'service-object': 'pool', lang: 'en', place: 'By the door'},
    ...{latitude: '60.2', longitude: '24.5', page: 'https://streets.example/works?secret=1#part'},
  });
  const page = await get(`/streets?${query}`);
  assert.equal(page.value('topic'), 'noise');
  assert.equal(page.value('kind'), 'idea');
  assert.equal(page.value('service-object'), 'pool');
  assert.equal(page.value('page'), 'https://streets.example/works');
  assert.match(page.words, /Where\? Uimahalli en/);
  assert.match(page.body, /<city-feedback[^>]*topic="noise" kind="idea" service-object="pool"/);
  const open = await get('/streets?latitude=60.2&longitude=24.5&place=Corner');
  assert.deepEqual(['latitude', 'longitude', 'place'].map(open.value), ['60.2', '24.5', 'Corner']);
});

test('a place that the link brings leads to the plain form: the widget could not take it', async () => {
  for (const place of ['place=Corner', 'latitude=60.2&longitude=24.5', 'place=Corner&service-object=moon']) {
    const page = await get(`/streets?lang=en&${place}`);
    assert.ok(!/<city-feedback|<script/.test(page.body), place);
  }
  // No place is asked, or none can be read: the widget loses nothing.
  for (const none of ['place=Corner&service-object=pool', 'place=+', 'latitude=60.2', 'latitude=x&longitude=y']) {
    assert.match((await get(`/streets?lang=en&${none}`)).body, /<city-feedback/, none);
  }
});

test('a link that is older than the catalogue, or nonsense, still leads to a form', async () => {
  const page = await get('/streets?topic=old&kind=x&service-object=moon&page=javascript:alert(1)&latitude=x');
  assert.equal(page.status, 200);
  assert.deepEqual(['topic', 'kind', 'service-object', 'page'].map(page.value), ['', '', '', '']);
});

test('parameters that come twice, or of other names, do no harm', async () => {
  const page = await get(
    '/streets?topic=noise&topic=pothole&lang=sv&lang=fi&place=a&place=b&page=1&page=2&x=%3Cscript',
  );
  assert.equal(page.status, 200);
  assert.deepEqual(['topic', 'place', 'page'].map(page.value), ['', '', '']);
  assert.ok(!page.body.includes('3Cscript'));
  assert.equal((await get('/track?site=streets&site=parks&lang=fi&lang=sv')).status, 200);
});

test('the page that led here is known by its address, if it is one of the site', async () => {
  const page = async (referer: string) => (await get('/streets', {referer})).value('page');
  assert.equal(await page('https://streets.example/works?q=1'), 'https://streets.example/works');
  assert.equal(await page('https://evil.example/works'), '');
});

test('what was filled in becomes the same message as by the API', async () => {
  const key = await freshKey();
  const page = await send('/streets/send?lang=en', {
    ...{key, text: `${text}\r\n`, topic: 'lamp', 'asked-topic': 'lamp', 'answer.pole': '12,5', 'answer.state': 'dark'},
    ...{kind: 'fault', place: 'Corner', latitude: '60,2', longitude: '24,5', wish: 'mail'},
    ...{
      email: ' aino@example.fi ',
      name: 'Aino',
      'may-publish': 'yes',
      page: 'https://streets.example/works',
      do: 'send',
    },
  });
  assert.equal(page.status, 200, page.words);
  const byForm = await newest();
  const draft: CaseDraft = {
    ...{text, topicId: 'lamp', kind: 'fault', wantsAnswer: true, mayPublish: true, language: 'en'},
    place: {latitude: 60.2, longitude: 24.5, label: 'Corner', source: 'pin'},
    attributes: [
      {id: 'pole', values: ['12,5']},
      {id: 'state', values: ['dark']},
    ],
    contact: {name: 'Aino', email: 'aino@example.fi'},
    pageUrl: 'https://streets.example/works',
  };
  await post('sites/streets/cases', draft);
  const byApi = await newest();
  const own = ['id', 'reference', 'tracking_hmac', 'link_hmac', 'received_at', 'channel', 'search'];
  for (const column of Object.keys(byApi).filter((name) => !own.includes(name))) {
    assert.deepEqual(byForm[column], byApi[column], column);
  }
  assert.deepEqual([byForm.channel, byApi.channel], ['form', 'widget']);
  assert.match(page.words, /Your feedback went to Kadut en\..*We answer by .* at the latest.*e-mail/);
  const tracked = await post('track', {trackingCode: codeIn(page.words)});
  assert.equal(tracked.json().reference, byForm.reference);
});

test('who asks to be phoned is, at the time that was chosen', async () => {
  const call = {wish: 'phone', phone: '040 123 4567', 'call-time': 'afternoon'};
  const page = await send('/streets/send?lang=en', {key: await freshKey(), text, ...call});
  assert.match(page.words, /We phone the number that you gave/);
  const {id, wants_answer, call_time} = await newest();
  assert.deepEqual([wants_answer, call_time], [true, 'afternoon']);
  const {rows} = await pool.query('select phone from contact where case_id = $1', [id]);
  assert.deepEqual(rows, [{phone: '040 123 4567'}]);
});

test('who wants no answer is promised none', async () => {
  await send('/streets/send', {key: await freshKey(), text, wish: 'none'});
  assert.equal((await newest()).wants_answer, false);
});

const typed = {name: 'Aino', email: 'aino@example.fi', phone: '040 123 4567'};
const keptFor: {[wish: string]: {[field: string]: string | null}[]} = {
  mail: [{...typed, phone: null}],
  phone: [{...typed, email: null}],
  code: [],
  none: [],
};
for (const [wish, kept] of Object.entries(keptFor)) {
  test(`of all contact data that were typed, ${wish} keeps only what it needs, and only what is kept is used`, async () => {
    const page = await send('/streets/send?lang=en', {key: await freshKey(), text, wish, ...typed});
    const {id} = await newest();
    const {rows} = await pool.query('select name, email, phone from contact where case_id = $1', [id]);
    assert.deepEqual(rows, kept);
    const {mailed, called} = formWords('en').receipt;
    assert.deepEqual(
      [mailed, called].map((said) => page.words.includes(said)),
      [wish === 'mail', wish === 'phone'],
    );
  });
}

test('an address that is not needed is in nobody’s way, though it is none', async () => {
  const page = await send('/streets/send', {key: await freshKey(), text, wish: 'code', email: 'aino@home'});
  assert.match(page.words, /We have your feedback/);
});

test('without a point the words of the place stand in the message', async () => {
  await send('/streets/send', {key: await freshKey(), text, place: 'Behind the school'});
  const {text: stored, latitude} = await newest();
  assert.deepEqual([stored, latitude], [`${text}\n\nThe place in words: Behind the school`, null]);
});

test('a place is found by its words, chosen, and sent with its point', async () => {
  const key = await freshKey();
  const found = await send('/streets/send', {key, text, place: 'uimahalli 5', do: 'find-place'});
  assert.equal(found.status, 200);
  assert.match(found.words, /We found one place/);
  assert.equal(found.value('text'), text);
  const [, point] = /value="(60[^"]*)"/.exec(found.body)!;
  await send('/streets/send', {key: found.value('key'), text, place: 'uimahalli 5', point: point!});
  const {latitude, longitude, place_label, place_source, area_id} = await newest();
  assert.deepEqual([latitude, longitude, place_source, area_id], [60.6, 24.5, 'address', 'north']);
  assert.equal(place_label, 'uimahalli 5 – Uimahalli en, Pohjoinen en');
});

test('a topic that needs a place offers those that its words could mean', async () => {
  const page = await send('/streets/send', {key: await freshKey(), text, topic: 'pothole', place: 'uimahalli'});
  assert.equal(page.status, 400);
  assert.match(page.words, /Which of these\? Uimahalli en, Pohjoinen en/);
  const nothing = await send('/streets/send', {key: await freshKey(), text, topic: 'pothole', place: 'qqxxzz'});
  assert.match(nothing.words, /The place was not found/);
});

test('a chosen place stays chosen while something else is put right', async () => {
  const point = '60.6 24.5 Uimahalli';
  const page = await send('/streets/send', {key: await freshKey(), text: ' ', place: 'uimahalli', point});
  assert.equal(page.value('point'), point);
});

test('questions of a topic that was chosen are asked before anything is sent', async () => {
  const before = await counts();
  const asked = await send('/streets/send', {key: await freshKey(), text, topic: 'lamp', 'asked-topic': ''});
  assert.equal(asked.status, 200);
  assert.match(asked.words, /There are questions about this topic.*Pylvään numero/);
  assert.deepEqual(await counts(), before);
  const sent = await send('/streets/send', {
    ...{key: asked.value('key'), text, topic: 'lamp', 'asked-topic': asked.value('asked-topic'), 'answer.pole': '7'},
    'answer.of-another-topic': 'x',
  });
  assert.match(sent.words, /We have your feedback/);
  assert.deepEqual((await newest()).attributes, [{id: 'pole', values: ['7']}]);
});

test('sent again, by a double click, a reload or after Back, it is one message with one set of photos', async () => {
  const fields: FormFields = [
    ['key', await freshKey()],
    ['text', text],
    ['photos', await photo(30)],
    ['photos', await photo(40)],
  ];
  const before = await counts();
  const pages = await Promise.all([send('/streets/send', fields), send('/streets/send', fields)]);
  pages.push(await send('/streets/send', fields));
  const after = await counts();
  assert.equal(new Set(pages.map(({words}) => codeIn(words))).size, 1);
  assert.deepEqual([after[0]! - before[0]!, after[5]! - before[5]!], [1, 2]);
  for (const page of pages) assert.match(page.words, /2 photos have been sent/);
});

test('a form keeps its key on the way back, and nobody keeps a receipt', async () => {
  assert.equal((await get('/streets')).headers.get('cache-control'), 'private, no-cache');
  assert.notEqual(await freshKey(), await freshKey());
  const receipt = await send('/streets/send', {key: await freshKey(), text});
  assert.equal(receipt.headers.get('cache-control'), 'no-store');
  assert.equal(receipt.headers.get('referrer-policy'), 'no-referrer');
});

test('a line that is cut while photos are sent leaves the message, and the photos come with the next try', async () => {
  const key = await freshKey();
  const before = await counts();
  const head = ['key', 'text'].map(
    (name) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${name === 'key' ? key : text}\r\n`,
  );
  const file = `--b\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
  const upload = request(`${origin}/streets/send?lang=en`, {
    method: 'POST',
    headers: {'content-type': 'multipart/form-data; boundary=b', 'content-length': 100_000},
  });
  upload.on('error', () => {});
  const jpeg = Buffer.from(await (await photo(500)).arrayBuffer());
  upload.write(Buffer.concat([Buffer.from(head.join('') + file), jpeg.subarray(0, 200)]));
  await until(async () => (await counts())[0] === before[0]! + 1);
  const closed = new Promise((resolve) => upload.once('close', resolve));
  upload.destroy();
  await closed;
  const page = await send('/streets/send', [
    ['key', key],
    ['text', text],
    ['photos', await photo(500)],
  ]);
  assert.match(page.words, /The photo has been sent/);
  const after = await counts();
  assert.deepEqual([after[0]! - before[0]!, after[5]! - before[5]!], [1, 1]);
});

test('photos can not be added to the case of somebody else, nor its code be seen', async () => {
  const [mine, other] = [await forms.submit(), await forms.submit()];
  const before = await counts();
  const page = await send('/follow/photos?site=streets', [
    ...Object.entries({link: mine.linkToken, case: other.caseId, numbers: '1'}),
    ['photos', await photo(30)],
  ]);
  assert.equal(page.status, 404);
  assert.ok(!page.body.includes(other.trackingCode));
  assert.deepEqual(await counts(), before);
});

test('robots fill what people do not see: staff look twice, nothing is thrown away', async () => {
  const page = await send('/streets/send', {key: await freshKey(), text, website: 'http://spam.example'});
  assert.match(page.words, /We have your feedback/);
  const {id} = await newest();
  const {rows} = await pool.query('select data from event where case_id = $1', [id]);
  assert.equal(rows[0].data.suspicion, 'hidden_field_filled');
});

test('pages of forms load own styles alone and are sent to this server alone', async () => {
  const page = await send('/streets/send', {key: await freshKey(), text});
  const policy = page.headers.get('content-security-policy')!;
  assert.equal(
    policy,
    `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  );
  assert.ok(!/<script|style=|\son\w+=/.test(page.body));
  for (const file of ['/forms.css', '/forms.js']) assert.equal((await get(file)).status, 200);
});

test('too many forms from one network: the text stays, and the page says how long to wait', async () => {
  const limited = await testForms({settings: {submissionsPerMinute: 1}});
  const send = async () => limited.send('/streets/send', {key: await limited.freshKey(), text});
  const pages = [await send(), await send(), await send()];
  assert.deepEqual(
    pages.map(({status}) => status),
    [200, 200, 429],
  );
  assert.match(pages[2]!.words, /Wait \d+ seconds/);
  assert.equal(pages[2]!.value('text'), text);
  assert.ok(Number(pages[2]!.headers.get('retry-after')) > 0);
  await limited.stop();
});

/** Waits for the thing itself, not for a time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
