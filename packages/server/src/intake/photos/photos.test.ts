import assert from 'node:assert/strict';
import {existsSync, readdirSync, utimesSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type {CaseReceipt, Problem} from '@city-feedback/contract';
import type {PoolClient} from 'pg';
import sharp from 'sharp';
import {v7 as uuidv7} from 'uuid';
import {testServer} from '../../testing/index.ts';
import {photoFiles} from './photo-files.ts';
import {sweepPhotos} from './sweep.ts';

const {app, pool, dataDir, inject, submit, stop} = await testServer();
after(stop);
await app.listen({port: 0, host: '127.0.0.1'});
const {port} = app.server.address() as AddressInfo;

const picture = (width = 800, height = 600) => sharp({create: {width, height, channels: 3, background: '#3366cc'}});
const jpeg = await picture().jpeg().toBuffer();

const put = ({caseId, linkToken}: CaseReceipt, number: number | string, payload: Buffer, type = 'image/jpeg') =>
  inject({
    method: 'PUT',
    url: `/api/v1/cases/${caseId}/photos/${number}`,
    headers: {authorization: `Bearer ${linkToken}`, 'content-type': type, 'accept-language': 'en'},
    payload,
  });
const kept = () => {
  const folder = join(dataDir, 'photos');
  const entries = existsSync(folder) ? readdirSync(folder, {recursive: true, withFileTypes: true}) : [];
  return entries.filter((entry) => entry.isFile());
};
const stored = async (caseId: string) =>
  (await pool.query('select * from photo where case_id = $1 order by number', [caseId])).rows;

test('JPEG, PNG and WebP become JPEGs of at most 2,048 pixels an edge', async () => {
  const receipt = await submit();
  const uploads = [
    await picture(3000, 1500).jpeg().toBuffer(),
    await picture(40, 30).png().toBuffer(),
    await picture(400, 300).webp().toBuffer(),
  ];
  const answers = [];
  for (const [index, upload] of uploads.entries())
    answers.push(await put(receipt, index + 1, upload, 'application/octet-stream'));
  assert.deepEqual(
    answers.map((answer) => [answer.statusCode, answer.json().width, answer.json().height]),
    [
      [201, 2048, 1024],
      [201, 40, 30],
      [201, 400, 300],
    ],
  );
  for (const {file_key} of await stored(receipt.caseId)) {
    const {format} = await sharp(await photoFiles(dataDir).read(file_key)).metadata();
    assert.equal(format, 'jpeg');
  }
  const {rows} = await pool.query('select photo_count, version from feedback_case where id = $1', [receipt.caseId]);
  assert.deepEqual(rows, [{photo_count: 3, version: 4}]);
});

test('nothing but pixels is kept: no GPS, no camera, no trailing data, and it stands upright', async () => {
  const receipt = await submit();
  const withMetadata = await picture(200, 100)
    .withExif({IFD0: {Copyright: 'Aino'}, IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '60/1 10/1 0/1'}})
    .withMetadata({orientation: 6})
    .jpeg()
    .toBuffer();
  const upload = Buffer.concat([withMetadata, Buffer.from('<script>alert(1)</script>')]);
  const answer = await put(receipt, 1, upload);
  assert.deepEqual([answer.json().width, answer.json().height], [100, 200]);
  const [row] = await stored(receipt.caseId);
  const file = await photoFiles(dataDir).read(row.file_key);
  const {exif, icc, xmp, orientation} = await sharp(file).metadata();
  assert.deepEqual([exif, icc, xmp, orientation], [undefined, undefined, undefined, undefined]);
  for (const text of ['Aino', '<script>', 'Exif']) assert.ok(!file.includes(text), text);
});

test('the same bytes again give 200 and change nothing; others replace the photo and its file', async () => {
  const receipt = await submit();
  const first = await put(receipt, 2, jpeg);
  const files = kept().length;
  const again = await put(receipt, 2, jpeg);
  assert.deepEqual([first.statusCode, again.statusCode], [201, 200]);
  assert.deepEqual(again.json(), first.json());
  const other = await put(receipt, 2, await picture(100, 100).jpeg().toBuffer());
  assert.equal(other.statusCode, 201);
  assert.equal(kept().length, files);
  const {rows} = await pool.query('select photo_count from feedback_case where id = $1', [receipt.caseId]);
  assert.equal(rows[0].photo_count, 1);
});

test('the same photo sent many times at once is there once', async () => {
  const receipt = await submit();
  const answers = await Promise.all(Array.from({length: 4}, () => put(receipt, 1, jpeg)));
  assert.deepEqual(answers.map((answer) => answer.statusCode).sort(), [200, 200, 200, 201]);
  assert.equal((await stored(receipt.caseId)).length, 1);
});

const refusals: {what: string; upload: () => Promise<Buffer> | Buffer; code: string; number?: string}[] = [
  {what: 'a text file named .jpg', upload: () => Buffer.from('not a picture at all'), code: 'photo_not_an_image'},
  {what: 'an empty file', upload: () => Buffer.alloc(0), code: 'photo_not_an_image'},
  {what: 'an SVG', upload: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), code: 'photo_not_an_image'},
  {what: 'a GIF', upload: () => picture(10, 10).gif().toBuffer(), code: 'photo_not_an_image'},
  {what: 'half a JPEG', upload: () => jpeg.subarray(0, jpeg.length / 2), code: 'photo_unreadable'},
  {
    what: 'the first bytes of a JPEG and then anything',
    upload: () => Buffer.concat([jpeg.subarray(0, 4), Buffer.alloc(4000, 'x')]),
    code: 'photo_unreadable',
  },
  {
    what: '64 megapixels of one colour',
    upload: () => picture(8000, 8000).png().toBuffer(),
    code: 'photo_too_many_pixels',
  },
  {what: 'number 0', upload: () => jpeg, code: 'photo_number_invalid', number: '0'},
  {what: 'number 6', upload: () => jpeg, code: 'photo_number_invalid', number: '6'},
  {what: 'number one', upload: () => jpeg, code: 'photo_number_invalid', number: 'one'},
];

for (const {what, upload, code, number = '1'} of refusals) {
  test(`${what} is refused with ${code}, and nothing is left of it`, async () => {
    const receipt = await submit();
    const before = kept().length;
    const answer = await put(receipt, number, await upload());
    assert.equal(answer.json<Problem>().code, code, answer.body);
    assert.equal(kept().length, before);
    assert.equal((await stored(receipt.caseId)).length, 0);
  });
}

test('a photo without the link token of its case is refused before it is read', async () => {
  const [one, two] = [await submit(), await submit()];
  for (const caseId of [two.caseId, uuidv7(), 'x']) {
    const answer = await put({...one, caseId}, 1, jpeg);
    assert.deepEqual([answer.statusCode, answer.json().code], [404, 'unknown_link']);
  }
});

test('a photo of 60 MB is refused with a sentence that arrives, whether its length is told or not', async () => {
  const {caseId, linkToken} = await submit();
  const before = kept().length;
  const megabyte = 1024 * 1024;
  const large = Buffer.concat([jpeg, Buffer.alloc(60 * megabyte)]);
  const inPieces = ReadableStream.from(
    Array.from({length: 60}, (_, index) => large.subarray(index * megabyte, (index + 1) * megabyte)),
  );
  for (const body of [new Blob([large]), inPieces]) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/cases/${caseId}/photos/1`, {
      method: 'PUT',
      headers: {authorization: `Bearer ${linkToken}`, 'accept-language': 'en'},
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal(answer.status, 413);
    assert.equal(((await answer.json()) as Problem).title, 'Expected a photo of at most 10 MB, got a larger one.');
  }
  assert.equal(kept().length, before);
});

test('an upload that is cut leaves the case without the photo, and can be sent again', async () => {
  const receipt = await submit();
  const before = kept().length;
  const upload = request({
    port,
    method: 'PUT',
    path: `/api/v1/cases/${receipt.caseId}/photos/1`,
    headers: {authorization: `Bearer ${receipt.linkToken}`, 'content-length': jpeg.length},
  });
  upload.on('error', () => {});
  upload.write(jpeg.subarray(0, 100));
  const cut = new Promise<void>((resolve) => {
    app.server.once('request', (incoming) => {
      incoming.once('close', resolve);
      setImmediate(() => upload.destroy());
    });
  });
  upload.flushHeaders();
  await cut;
  assert.equal((await put(receipt, 1, jpeg)).statusCode, 201);
  assert.equal(kept().length, before + 1);
});

test('a photo whose line to the database broke after it was committed is there when it is sent again', async (t) => {
  const receipt = await submit();
  const connect = pool.connect.bind(pool) as (given?: unknown) => Promise<PoolClient>;
  const breaking = t.mock.method(pool as {connect: typeof connect}, 'connect', async (given?: unknown) => {
    // Single queries give a callback.
    if (given) return connect(given);
    const client = await connect();
    const query = client.query.bind(client) as (text: string) => Promise<unknown>;
    client.query = (async (text: string, ...more: []) => {
      const answer = await query(text, ...more);
      if (text !== 'commit') return answer;
      client.query = query as never;
      throw new Error('Connection terminated unexpectedly');
    }) as never;
    return client;
  });
  assert.ok((await put(receipt, 1, jpeg)).statusCode >= 500);
  breaking.mock.restore();
  assert.equal((await put(receipt, 1, jpeg)).statusCode, 200);
  const [{file_key}] = await stored(receipt.caseId);
  assert.ok((await photoFiles(dataDir).read(file_key)).length > 0);
});

test('what a crash left is swept: unfinished files after an hour, photos without a case after a day', async () => {
  const files = photoFiles(dataDir);
  const receipt = await submit();
  await put(receipt, 1, jpeg);
  const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);
  const day = twoDaysAgo.toISOString().slice(0, 10);
  await mkdir(join(dataDir, 'photos', day), {recursive: true});
  const orphan = join(dataDir, 'photos', day, `${uuidv7()}.jpg`);
  const unfinished = await files.incoming();
  for (const path of [orphan, unfinished]) {
    await writeFile(path, 'x');
    utimesSync(path, twoDaysAgo, twoDaysAgo);
  }
  assert.equal(await sweepPhotos({pool, files}), 1);
  const left = kept().map(({parentPath, name}) => join(parentPath, name));
  assert.ok(!left.includes(orphan) && !left.includes(unfinished));
  const [row] = await stored(receipt.caseId);
  assert.ok((await files.read(row.file_key)).length > 0);
});

test('a photo that was added is an event that the resident sees, without whose it is', async () => {
  const receipt = await submit();
  await put(receipt, 1, jpeg);
  const answer = await inject({
    method: 'POST',
    url: '/api/v1/track',
    headers: {'accept-language': 'en'},
    payload: {trackingCode: receipt.trackingCode},
  });
  assert.deepEqual(
    answer.json().timeline.map(({sentence}: {sentence: string}) => sentence),
    ['The message arrived. Customer service has it.', 'Photo 1 was added.'],
  );
});
