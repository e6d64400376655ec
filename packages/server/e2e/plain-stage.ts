import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer as createProbe, type AddressInfo} from 'node:net';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser} from 'playwright-core';
import type pg from 'pg';
import sharp from 'sharp';
import {findBrowser} from '../../../.ci/browser.ts';
import {apply, checkDirectory, createCatalogue} from '../src/catalogue/index.ts';
import {testDatabase} from '../src/database/testing.ts';
import {createLog} from '../src/http/index.ts';
import {createServer} from '../src/server/index.ts';
import {testSecretKey} from '../src/testing/index.ts';
import {openLine, type Line} from './stage/line.ts';

/** The demo city on a database of its own, in this process, and a browser. */
export interface PlainStage {
  origin: string;
  browser: Browser;
  pool: pg.Pool;
  /** What browsers reach the server by. */
  line: Line;
  /** Where the server keeps files. */
  dataDir: string;
  /** Paths of two small pictures, one of a megabyte, and a text that is called one. */
  files: {one: string; two: string; large: string; text: string};
  close(): Promise<void>;
}

/** @param hostPort  port of a page on localhost that may embed the site `streets` */
export async function openPlainStage({hostPort = 3001} = {}): Promise<PlainStage> {
  const folder = mkdtempSync(join(tmpdir(), 'city-feedback-plain-'));
  const database = await testDatabase();
  const {pool} = database;
  await apply(
    checkDirectory(fileURLToPath(new URL('../demo', import.meta.url)), {DEPARTMENT_SITE_PORT: `${hostPort}`}),
    pool,
  );
  const catalogue = await createCatalogue(pool);
  const port = await freePort();
  const line = await openLine(port);
  const origin = `http://localhost:${line.port}`;
  const server = await createServer({
    ...{pool, catalogue, secretKey: testSecretKey, log: createLog('silent')},
    settings: {publicUrl: origin, dataDir: folder, submissionsPerMinute: 0, showsMails: false},
  });
  await server.start({host: 'localhost', port});
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  return {
    ...{origin, browser, pool, line, dataDir: folder},
    files: {
      one: await picture(join(folder, 'one.jpg'), '#3366cc'),
      two: await picture(join(folder, 'two.jpg'), '#cc6633'),
      large: await noise(join(folder, 'large.jpg')),
      text: written(join(folder, 'text.jpg'), 'not a picture at all'),
    },
    async close() {
      await browser.close();
      line.close();
      await server.stop();
      catalogue.close();
      await database.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

async function picture(path: string, background: string): Promise<string> {
  await sharp({create: {width: 1200, height: 800, channels: 3, background}})
    .jpeg()
    .toFile(path);
  return path;
}

/** A picture that does not get small: it goes out in many pieces, as one from a camera does. */
async function noise(path: string): Promise<string> {
  const size = {width: 1600, height: 1200, channels: 3} as const;
  await sharp({create: {...size, background: '#888', noise: {type: 'gaussian', mean: 128, sigma: 40}}})
    .jpeg({quality: 80})
    .toFile(path);
  return path;
}

function written(path: string, content: string): string {
  writeFileSync(path, content);
  return path;
}

async function freePort(): Promise<number> {
  const probe = createProbe().listen(0, 'localhost');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
