import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import sharp from 'sharp';
import {testForms, type FormFields} from '../testing.ts';

const forms = await testForms();
after(forms.stop);
const {send, sendRaw, counts, pool, dataDir} = forms;
const text = 'Kuoppa keskellä katua';
const jpeg = await sharp({create: {width: 300, height: 200, channels: 3, background: '#3366cc'}})
  .jpeg()
  .toBuffer();

const fields = (more: {[name: string]: string} = {}): {[name: string]: string} => ({
  ...{text, topic: '', place: '', wish: 'code', email: '', 'asked-topic': more['topic'] ?? ''},
  ...{key: randomUUID(), ...more},
});
/** Multipart as bytes, for what browsers would not send. */
const multipart = (parts: {[name: string]: Buffer | string}): {body: Blob; headers: {[name: string]: string}} => {
  const pieces = Object.entries(parts).flatMap(([name, value]) => [
    `--b0undary\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`,
    value,
    '\r\n',
  ]);
  return {
    body: new Blob([...pieces, '--b0undary--\r\n']),
    headers: {'content-type': 'multipart/form-data; boundary=b0undary'},
  };
};

interface Refusal {
  what: string;
  fields: {[name: string]: string};
  status?: number;
  /** Where it is said; empty for what is wrong as a whole. */
  field: string;
  title: RegExp;
  hint: RegExp;
}

const refusals: Refusal[] = [
  {
    what: 'an empty message',
    fields: {text: ' \n '},
    field: 'text',
    title: /The message is empty/,
    hint: /in your own words/,
  },
  {
    what: 'an over-long text',
    fields: {text: '😀'.repeat(5001)},
    field: 'text',
    title: /The text is too long: 5001 characters. Up to 5000 fit/,
    hint: /Shorten the text/,
  },
  {
    what: 'an over-long text with an identity code, which is not looked for in it',
    fields: {text: '131052-308T ' + 'x'.repeat(10_001)},
    field: 'text',
    title: /The text is too long: 10013 characters/,
    hint: /Shorten the text/,
  },
  {
    what: 'an identity code at the end of the longest text there is',
    fields: {text: '😀'.repeat(4988) + ' 131052-308T'},
    field: 'text',
    title: /identity code/,
    hint: /./,
  },
  {
    what: 'a NUL byte',
    fields: {text: 'before\0after'},
    field: 'text',
    title: /cannot be stored/,
    hint: /Remove strange characters/,
  },
  {
    what: 'a NUL byte in the name',
    fields: {name: 'A\0'},
    field: 'name',
    title: /cannot be stored/,
    hint: /Remove strange/,
  },
  {
    what: 'a line break in the name',
    fields: {wish: 'mail', email: 'aino@example.fi', name: 'A\nBcc: b@c.fi'},
    field: 'name',
    title: /cannot be stored/,
    hint: /Remove strange/,
  },
  {
    what: 'an unknown field',
    fields: {colour: 'red'},
    field: '',
    title: /a field that is not ours: colour/,
    hint: /Open the form again/,
  },
  {
    what: 'a kind that is none',
    fields: {kind: 'complaint'},
    field: 'kind',
    title: /This value does not fit/,
    hint: /Check this part/,
  },
  {
    what: 'a wish that is none',
    fields: {wish: 'call me'},
    field: 'wish',
    title: /This value does not fit/,
    hint: /Check this part/,
  },
  {
    what: 'a latitude that is no number',
    fields: {latitude: 'north', longitude: '24,5'},
    field: 'latitude',
    title: /This is not a number/,
    hint: /for example 60.1699/,
  },
  {
    what: 'half a coordinate',
    fields: {latitude: '60,2'},
    field: 'longitude',
    title: /This is not a number/,
    hint: /for example/,
  },
  {
    what: 'coordinates out of range',
    fields: {latitude: '91', longitude: '24,5'},
    field: 'latitude',
    title: /wrong with the coordinates/,
    hint: /leave them out/,
  },
  {
    what: 'swapped coordinates',
    fields: {latitude: '24.5', longitude: '60.2'},
    field: 'latitude',
    title: /seem to have changed places/,
    hint: /Swap latitude and longitude/,
  },
  {
    what: 'a place outside of the city',
    fields: {latitude: '60.5', longitude: '25.5'},
    field: 'latitude',
    title: /outside our area \(Neighbour\)/,
    hint: /Choose another place/,
  },
  {
    what: 'a missing place',
    fields: {topic: 'pothole'},
    field: 'place',
    title: /The topic “pothole en” needs a place/,
    hint: /choose the topic “I don’t know”/,
  },
  {
    what: 'an unknown topic',
    fields: {topic: 'moon'},
    field: 'topic',
    title: /does not have this topic/,
    hint: /Choose another topic/,
  },
  {
    what: 'a closed topic',
    fields: {topic: 'old'},
    field: 'topic',
    title: /“old en” is closed/,
    hint: /Choose another topic/,
  },
  {
    what: 'a confidential topic',
    fields: {topic: 'care'},
    field: 'topic',
    title: /is confidential. Your message was not stored/,
    hint: /Arkaluonteista en/,
  },
  {
    what: 'an unknown unit',
    fields: {'service-object': 'moon'},
    field: 'service-object',
    title: /does not have this place/,
    hint: /./,
  },
  {
    what: 'a missing answer',
    fields: {topic: 'lamp'},
    field: 'answer.pole',
    title: /Answer the question: Pylvään numero en/,
    hint: /Then send again/,
  },
  {
    what: 'a wrong answer',
    fields: {topic: 'lamp', 'answer.pole': 'twelve'},
    field: 'answer.pole',
    title: /This value does not fit/,
    hint: /For example 12,5/,
  },
  {
    what: 'an e-mail address that is none',
    fields: {wish: 'mail', email: 'aino@home'},
    field: 'email',
    title: /wrong with the e-mail address/,
    hint: /name@example.fi/,
  },
  {
    what: 'an e-mail address of 300 characters',
    fields: {wish: 'mail', email: `${'a'.repeat(290)}@example.fi`},
    field: 'email',
    title: /The text is too long: \d+ characters. Up to 254 fit/,
    hint: /Shorten/,
  },
  {
    what: 'an answer by mail with no more than a phone number',
    fields: {wish: 'mail', phone: '040 123 4567'},
    field: 'email',
    title: /The e-mail address is missing/,
    hint: /choose another way/,
  },
  {
    what: 'a call without a number',
    fields: {wish: 'phone', phone: ''},
    field: 'phone',
    title: /The phone number is missing or has a mistake/,
    hint: /040 123 4567/,
  },
  {
    what: 'a call at night',
    fields: {wish: 'phone', 'call-time': 'night'},
    field: 'call-time',
    title: /This value does not fit/,
    hint: /./,
  },
  {
    what: 'a personal identity code',
    fields: {text: 'I am 131052-308T'},
    field: 'text',
    title: /Remove the personal identity code/,
    hint: /Nothing has been stored/,
  },
  {
    what: 'a payment card number',
    fields: {text: 'I paid with 4111 1111 1111 1111'},
    field: 'text',
    title: /Remove the card number/,
    hint: /Nothing has been stored/,
  },
  {
    what: 'a bank account number',
    fields: {text: 'Pay back to FI21 1234 5600 0007 85'},
    field: 'text',
    title: /Remove the account number/,
    hint: /Nothing has been stored/,
  },
  {what: 'a missing key', fields: {key: ''}, field: '', title: /The form was out of date/, hint: /Send again/},
  {what: 'a key that is none', fields: {key: 'ä'}, field: '', title: /The form was out of date/, hint: /Send again/},
];

for (const {what, fields: wrong, status = 400, field, title, hint} of refusals) {
  test(`${what}: said on top and at its field, nothing stored, everything typed kept`, async () => {
    const before = await counts();
    const sent = fields({name: 'Aino', phone: '040 123', 'may-publish': 'yes', ...wrong});
    const page = await send('/streets/send', sent);
    assert.equal(page.status, status, page.words);
    assert.match(page.words, title);
    assert.match(page.words, hint);
    assert.match(page.title, /^Correct: /);
    if (field) {
      assert.deepEqual(page.summary, [field]);
      assert.match(page.body, new RegExp(`id="${field}"`));
      assert.match(page.faultAt(field), title);
    }
    for (const name of ['text', 'name', 'phone', 'may-publish', 'place', 'email', 'latitude', 'longitude'] as const) {
      assert.equal(page.value(name), sent[name] ?? '', name);
    }
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await counts(), before);
  });
}

test('everything that is wrong is said at once', async () => {
  const page = await send(
    '/streets/send',
    fields({text: ' ', topic: 'moon', wish: 'mail', email: 'no', latitude: '91', longitude: '1'}),
  );
  assert.deepEqual([...page.summary].sort(), ['email', 'latitude', 'text', 'topic']);
  assert.match(page.words, /4 things need correcting/);
});

test('bytes that are no UTF-8, halves of characters among them, are not replaced in silence', async () => {
  const before = await counts();
  for (const bytes of [Buffer.from([0x61, 0xff, 0x62]), Buffer.from([0xed, 0xa0, 0xbd])]) {
    const {body, headers} = multipart({...fields(), text: bytes});
    const page = await sendRaw('/streets/send', body, headers);
    assert.equal(page.status, 400);
    assert.match(page.faultAt('text'), /cannot be stored/);
  }
  assert.deepEqual(await counts(), before);
});

test('HTML, emoji and right-to-left text arrive as they were written, with line breaks as everywhere', async () => {
  const written = `<script>alert(1)</script> 🕳️ שלום "x" & 'y'\r\n\r\nрядок`;
  const page = await send('/streets/send', fields({text: written, name: '<b>Aino</b>'}));
  assert.equal(page.status, 200, page.words);
  const {rows} = await pool.query<{text: string}>('select text from feedback_case order by received_at desc limit 1');
  assert.equal(rows[0]!.text, written.replaceAll('\r\n', '\n'));
  const again = await send('/streets/send', fields({text: written, wish: 'mail', email: 'no'}));
  assert.ok(!again.body.includes('<script>'));
  assert.equal(again.value('text'), written.replaceAll('\r\n', '\n'));
});

test('exactly 5,000 characters are taken in though a line break is sent as two', async () => {
  const page = await send('/streets/send', fields({text: `${'a'.repeat(4998)}\r\nb`}));
  assert.equal(page.status, 200, page.words);
});

test('an unknown site and an internal one have no form', async () => {
  for (const site of ['moon', 'intranet']) {
    assert.equal((await forms.get(`/${site}`)).status, 404);
    assert.equal((await send(`/${site}/send`, fields())).status, 404);
  }
});

test('a form from the page of an origin that is not allowed is refused, and can be sent from here', async () => {
  const before = await counts();
  for (const headers of [{origin: 'https://evil.example'}, {origin: 'null', 'sec-fetch-site': 'cross-site'}]) {
    const page = await send('/streets/send', fields(), headers as unknown as {[name: string]: string});
    assert.equal(page.status, 403);
    assert.match(
      page.words,
      /cannot be sent from the page that you came from.*You can send the message from this page/,
    );
    assert.equal(page.value('text'), text);
  }
  assert.deepEqual(await counts(), before);
});

test('forms from our own pages, from allowed origins and from no page at all are taken in', async () => {
  const sources: {[name: string]: string}[] = [
    {origin: 'null', 'sec-fetch-site': 'same-origin'},
    {origin: 'https://streets.example', 'sec-fetch-site': 'cross-site'},
    {origin: 'https://feedback.example'},
    {},
  ];
  for (const headers of sources) assert.equal((await send('/streets/send', fields(), headers)).status, 200);
});

test('a repeated key with another body: said in plain words, kept, and ready to be sent as a new message', async () => {
  const sent = fields();
  await send('/streets/send', sent);
  const before = await counts();
  const page = await send('/streets/send', {...sent, text: 'Something else'});
  assert.equal(page.status, 422);
  assert.match(page.words, /Another message was sent with this form before/);
  assert.deepEqual(await counts(), before);
  assert.equal(page.value('text'), 'Something else');
  assert.notEqual(page.value('key'), sent['key']);
  assert.equal((await send('/streets/send', {...sent, text: 'Something else', key: page.value('key')})).status, 200);
});

const photoRefusals = [
  {
    what: 'a photo of 60 MB',
    photo: new Blob([jpeg, Buffer.alloc(60 * 1024 * 1024)]),
    said: /The limit is 10 MB.*smaller size/,
  },
  {
    what: 'a text file named .jpg',
    photo: new Blob(['not a picture at all']),
    said: /not a JPEG, PNG or WebP picture.*Choose another picture/,
  },
  {what: 'half a JPEG', photo: new Blob([jpeg.subarray(0, jpeg.length / 2)]), said: /cannot be read/},
];

for (const {what, photo, said} of photoRefusals) {
  test(`${what}: the message is there whole, the photo is not there at all, and another one can be added`, async () => {
    const files = keptFiles().length;
    const before = await counts();
    const sent: FormFields = [
      ...Object.entries(fields()),
      ['photos', new File([photo], 'kuva.jpg', {type: 'image/jpeg'})],
    ];
    const page = await send('/streets/send', sent);
    assert.equal(page.status, 200);
    assert.match(page.words, /We have your feedback/);
    assert.match(page.words, said);
    assert.match(page.words, /Photo 1 \(kuva.jpg\)/);
    assert.equal(keptFiles().length, files);
    const after = await counts();
    assert.deepEqual([after[0]! - before[0]!, after[5]! - before[5]!], [1, 0]);

    const more = await send('/follow/photos?site=streets', [
      ...['link', 'case', 'numbers'].map((name): [string, string] => [name, page.value(name)]),
      ['photos', new File([jpeg], 'b.jpg')],
    ]);
    assert.match(more.words, /The photo has been sent/);
    assert.equal((await counts())[5]! - before[5]!, 1);
  });
}

test('of six photos five are taken, and the sixth is told so', async () => {
  const photos = Array.from({length: 6}, (_, i): [string, Blob] => [
    'photos',
    new File([jpeg, Buffer.from([i])], `${i + 1}.jpg`),
  ]);
  const page = await send('/streets/send', [...Object.entries(fields()), ...photos]);
  assert.match(page.words, /5 photos have been sent/);
  assert.match(page.words, /Photo 6 \(6.jpg\): There are too many photos. A message takes up to 5/);
});

test('what is no form at all is answered with a page', async () => {
  const page = await sendRaw('/streets/send', JSON.stringify({text}), {'content-type': 'application/json'});
  assert.equal(page.status, 415);
  assert.match(page.headers.get('content-type')!, /^text\/html/);
  assert.match(page.words, /The form could not be read/);
  const {body, headers} = multipart({text});
  const cut = await sendRaw('/streets/send', body.slice(0, 40), headers);
  assert.equal(cut.status, 400);
  assert.match(cut.words, /did not arrive whole/);
});

test('while the database is away the text stays, and the page says to try again', async () => {
  await pool.query('alter table idempotency rename to away');
  const broken = await send('/streets/send', fields());
  await pool.query('alter table away rename to idempotency');
  assert.equal(broken.status, 500);
  assert.match(broken.words, /Something went wrong on our side/);
  assert.equal(broken.value('text'), text);
  assert.equal((await send('/streets/send', {...fields(), key: broken.value('key')})).status, 200);
});

function keptFiles(): string[] {
  const folder = join(dataDir, 'photos');
  const entries = existsSync(folder) ? readdirSync(folder, {recursive: true, withFileTypes: true}) : [];
  return entries.filter((entry) => entry.isFile()).map(({name}) => name);
}
