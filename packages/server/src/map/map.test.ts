import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import Fastify from 'fastify';
import {apply} from '../catalogue/apply.ts';
import {catalogueOf} from '../catalogue/catalogue-of.ts';
import {checkDirectory} from '../catalogue/files/index.ts';
import {silentLog} from '../database/index.ts';
import {testDatabase} from '../database/testing.ts';
import {sendProblem} from '../http/index.ts';
import {project} from './drawing/projection.ts';
import {mapRoutes} from './routes.ts';
import {createTileSource} from './tile-source.ts';

const {pool, stop} = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), 'cf-map-'));
const demo = checkDirectory(join(import.meta.dirname, '../../demo'));
const city = demo.jurisdictions.find(({catalogue}) => catalogue.jurisdiction.id === 'tyrskyla')!.catalogue;
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
const asked: string[] = [];
const mapServer = createServer((request, response) => {
  asked.push(request.url!);
  answer(request, response);
});
await once(mapServer.listen(0, '127.0.0.1'), 'listening');
const {port} = mapServer.address() as AddressInfo;

const proxied = structuredClone(city);
proxied.jurisdiction.id = 'elsewhere';
proxied.jurisdiction.map!.tiles = {url: `http://127.0.0.1:${port}/{z}/{y}/{x}{r}.png`};
const unmapped = structuredClone(city);
unmapped.jurisdiction.id = 'unmapped';
delete unmapped.jurisdiction.map;

const newTilesPerMinute = 5;
const tiles = createTileSource({pool, dataDir, log: silentLog, newTilesPerMinute});
const app = Fastify();
app.setErrorHandler(sendProblem);
await app.register(mapRoutes, {catalogue: catalogueOf([city, proxied, unmapped]), tiles});

/** A client that was not here before. */
let lastClient = 0;
const newClient = () => `192.0.2.${++lastClient}`;
const get = (path: string, headers = {}, remoteAddress = newClient()) =>
  app.inject({url: `/tiles/${path}`, headers, remoteAddress});
/** The tile of the city's centre. */
const centre = (z: number): [number, number] => {
  const {latitude, longitude} = city.jurisdiction.map!.center;
  const [x, y] = project(longitude, latitude);
  return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
};
const at = (z: number, [x, y]: [number, number] = centre(z)) => `${z}/${x}/${y}`;

before(() => apply(demo, pool));
after(async () => {
  await app.close();
  await tiles.stop();
  mapServer.close();
  await stop();
  rmSync(dataDir, {recursive: true, force: true});
});

test('a tile is drawn from the directory, 256 pixels wide, or 512 for dense screens', async () => {
  for (const [suffix, width] of [
    ['', 256],
    ['@2x', 512],
  ] as const) {
    const {statusCode, headers, rawPayload} = await get(`tyrskyla/${at(15)}${suffix}.png`);
    assert.equal(statusCode, 200);
    assert.equal(headers['content-type'], 'image/png');
    assert.match(String(headers['cache-control']), /public, max-age=\d+/);
    assert.deepEqual([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)], [width, width]);
  }
});

test('every zoom level of the map can be drawn, and nothing beyond', async () => {
  for (let z = 9; z <= 19; z++) {
    const {statusCode} = await get(`tyrskyla/${at(z)}.png`);
    assert.equal(statusCode, z >= 10 && z <= 18 ? 200 : 404, `zoom ${z}`);
  }
});

test('a tile that was drawn is kept, and not sent again to whoever has it', async () => {
  const first = await get(`tyrskyla/${at(16)}.png`);
  const again = await get(`tyrskyla/${at(16)}.png`);
  assert.deepEqual(again.rawPayload, first.rawPayload);
  assert.ok(
    readdirSync(join(dataDir, 'tiles', 'tyrskyla'), {recursive: true}).some((name) =>
      String(name).endsWith(`${at(16).slice(3)}`),
    ),
  );
  const known = await get(`tyrskyla/${at(16)}.png`, {'if-none-match': String(first.headers.etag)});
  assert.equal(known.statusCode, 304);
});

test('what is no tile, or not on the map, is told apart', async () => {
  for (const path of ['15/x/1.png', '15/1/1.jpg', '15/1/-1.png', '15/1/99999.png', '31/1/1.png', '15/1/1@3x.png']) {
    const {statusCode, body} = await get(`tyrskyla/${path}`);
    assert.deepEqual([statusCode, JSON.parse(body).code], [400, 'invalid_value'], path);
  }
  for (const path of ['tyrskyla/15/1/1.png', `unmapped/${at(15)}.png`, `nowhere/${at(15)}.png`]) {
    assert.equal((await get(path)).statusCode, 404, path);
  }
});

test("a city's own map server is asked once for a tile, by the numbers alone", async () => {
  answer = (_request, response) => response.writeHead(200, {'content-type': 'text/plain'}).end(picture);
  const [x, y] = centre(14);
  const answers = await Promise.all([1, 2, 3].map(() => get(`elsewhere/${at(14)}@2x.png`)));
  for (const {statusCode, headers, rawPayload} of answers) {
    assert.equal(statusCode, 200);
    // Whatever the map server called it.
    assert.equal(headers['content-type'], 'image/png');
    assert.deepEqual(rawPayload, picture);
  }
  assert.deepEqual(asked.splice(0), [`/14/${y}/${x}@2x.png`]);
});

test('redirects, other answers than pictures and huge ones are refused', async () => {
  const [x, y] = centre(15);
  const refused: (typeof answer)[] = [
    (_, response) => response.writeHead(302, {location: `http://127.0.0.1:${port}/private`}).end(),
    (_, response) => response.end('<html>'),
    (_, response) => response.end(Buffer.concat([picture, Buffer.alloc(2 * 1024 * 1024)])),
    (_, response) => response.writeHead(500).end(),
    (_, response) => response.destroy(),
  ];
  for (const [index, behaviour] of refused.entries()) {
    answer = behaviour;
    const {statusCode, body} = await get(`elsewhere/${at(15, [x + index, y])}.png`);
    assert.deepEqual([statusCode, JSON.parse(body).code], [503, 'unavailable']);
  }
  assert.ok(!asked.splice(0).includes('/private'));
  answer = (_, response) => response.writeHead(404).end();
  assert.equal((await get(`elsewhere/${at(15, [x, y + 1])}.png`)).statusCode, 404);
});

test('an old tile serves while the map server is away', async () => {
  answer = (_request, response) => response.end(picture);
  await get(`elsewhere/${at(13)}.png`);
  const folder = join(dataDir, 'tiles', 'elsewhere');
  for (const name of readdirSync(folder, {recursive: true})) {
    utimesSync(join(folder, String(name)), new Date(0), new Date(0));
  }
  answer = (_, response) => response.destroy();
  const {statusCode, rawPayload} = await get(`elsewhere/${at(13)}.png`);
  assert.equal(statusCode, 200);
  assert.deepEqual(rawPayload, picture);
});

test('a kept tile that a power cut left empty or cut off is made again', async () => {
  answer = (_request, response) => response.end(picture);
  for (const id of ['tyrskyla', 'elsewhere']) {
    const path = `${id}/${at(17)}.png`;
    const {rawPayload} = await get(path);
    const folder = join(dataDir, 'tiles', id);
    const kept = readdirSync(folder, {recursive: true}).find((name) => String(name).endsWith(at(17)));
    const file = join(folder, String(kept));
    for (const length of [0, 4]) {
      truncateSync(file, length);
      const again = await get(path);
      assert.deepEqual([again.statusCode, again.rawPayload], [200, rawPayload], `${path} of ${length} bytes`);
      assert.deepEqual(readFileSync(file), rawPayload);
    }
  }
});

test('tiles are served even where they cannot be kept', async () => {
  const blocked = mkdtempSync(join(tmpdir(), 'cf-map-'));
  writeFileSync(join(blocked, 'tiles'), 'no folder');
  const source = createTileSource({pool, dataDir: blocked, log: silentLog, newTilesPerMinute: 0});
  const [x, y] = centre(12);
  const {contentType} = await source.tile(city, {z: 12, x, y, scale: 1}, {ip: newClient()});
  assert.equal(contentType, 'image/png');
  await source.stop();
  rmSync(blocked, {recursive: true, force: true});
});

test('who asks for hundreds of tiles keeps nobody else waiting', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cf-map-'));
  const source = createTileSource({pool, dataDir: folder, log: silentLog, newTilesPerMinute: 0});
  const [x, y] = centre(18);
  let drawn = 0;
  const many = Array.from({length: 100}, async (_, n) => {
    await source.tile(city, {z: 18, x: x + (n % 10), y: y + Math.floor(n / 10), scale: 1}, {ip: '192.0.2.1'});
    drawn++;
  });
  await source.tile(city, {z: 18, x, y: y - 1, scale: 1}, {ip: '192.0.2.2'});
  assert.ok(drawn < 20, `${drawn} came before`);
  await Promise.all(many);
  await source.stop();
  rmSync(folder, {recursive: true, force: true});
});

test('one client has so many tiles made, and as many as it likes of those that are kept', async () => {
  answer = (_request, response) => response.end(picture);
  const [x, y] = centre(18);
  const client = newClient();
  const tile = (n: number, from = client) => get(`elsewhere/${at(18, [x + n, y])}.png`, {}, from);
  for (let n = 0; n < newTilesPerMinute * 2; n++) assert.equal((await tile(n % 2 ? n : -n)).statusCode, 200);
  const refused = await tile(2);
  assert.deepEqual([refused.statusCode, refused.json().code], [429, 'too_many_requests']);
  assert.ok(Number(refused.headers['retry-after']) > 0);
  assert.equal(refused.headers['cache-control'], 'no-store');
  assert.equal((await tile(1)).statusCode, 200);
  assert.equal((await tile(2, newClient())).statusCode, 200);

  const folder = join(dataDir, 'tiles', 'elsewhere');
  for (const name of readdirSync(folder, {recursive: true})) {
    utimesSync(join(folder, String(name)), new Date(0), new Date(0));
  }
  assert.equal((await tile(3)).statusCode, 200, 'an old one will do');
});
