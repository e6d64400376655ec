import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

const main = join(import.meta.dirname, 'main.ts');
const dataDir = mkdtempSync(join(tmpdir(), 'cf-cli-'));
after(() => rmSync(dataDir, {recursive: true, force: true}));

function run(args: string[], env: {[name: string]: string} = {}) {
  const child = spawn(process.execPath, ['--conditions=source', main, ...args], {
    env: {...process.env, DATA_DIR: dataDir, DATABASE_URL: '', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting: {words: string; resolve: () => void}[] = [];
  const hear = (part: Buffer): void => {
    output += part;
    for (const {words, resolve} of waiting) if (output.includes(words)) resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code]) => ({code: code as number, output}));
  const saying = (words: string) =>
    Promise.race([
      new Promise<void>((resolve) => waiting.push({words, resolve})),
      ended.then(() => assert.fail(`ended without saying “${words}”:\n${output}`)),
    ]);
  return {child, ended, saying};
}

/** Three ports in a row that nobody listens on now. */
async function freePorts(): Promise<number> {
  for (;;) {
    const servers = [createServer().listen(0, '127.0.0.1')];
    await once(servers[0]!, 'listening');
    const {port} = servers[0]!.address() as AddressInfo;
    const others = [1, 2].map((more) => createServer().listen(port + more, '127.0.0.1'));
    const areFree = await Promise.all(
      others.map((server) =>
        once(server, 'listening').then(
          () => true,
          () => false,
        ),
      ),
    );
    await Promise.all(
      [...servers, ...others].filter((server) => server.listening).map((server) => once(server.close(), 'close')),
    );
    if (areFree.every(Boolean)) return port;
  }
}

test('without a command, or with one that is none, it says what there is', async () => {
  const none = await run([]).ended;
  assert.equal(none.code, 2);
  assert.match(none.output, /city-feedback <command>/);
  const wrong = await run(['dance']).ended;
  assert.equal(wrong.code, 1);
  assert.match(wrong.output, /Expected a command, got "dance"/);
  assert.equal((await run(['--help']).ended).code, 0);
});

test('the demo has cases in several states, says where everything is, and stops in order', async () => {
  const port = await freePorts();
  const demo = run(['demo'], {PORT: `${port}`, PAGE_ORIGIN: 'http://localhost:8080/'});
  await demo.saying('City Feedback is running');
  const url = `http://127.0.0.1:${port}`;
  assert.equal((await fetch(`${url}/readyz`)).status, 200);

  const login = await fetch(`${url}/api/v1/desk/session`, {
    method: 'POST',
    headers: {'content-type': 'application/json', origin: url},
    body: JSON.stringify({email: 'kaisa@tyrskyla.example', password: 'lokki istuu laiturilla'}),
  });
  assert.equal(login.status, 200, await login.clone().text());
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!;
  const inbox = (await (await fetch(`${url}/api/v1/desk/cases`, {headers: {cookie}})).json()) as {
    cases: {status: string}[];
  };
  assert.ok(inbox.cases.length >= 3, JSON.stringify(inbox));

  const taken = await run(['demo'], {PORT: `${port}`}).ended;
  assert.equal(taken.code, 1);
  assert.match(taken.output, new RegExp(`Port ${port} is taken by another program`));

  demo.child.kill('SIGTERM');
  const {code, output} = await demo.ended;
  assert.equal(code, 0, output);
  assert.match(output, /kaisa@tyrskyla\.example/);
  assert.match(output, /may show the form at http:\/\/localhost:8080,/);
  for (const path of ['/', '/embed', '/desk']) assert.match(output, new RegExp(`localhost:${port}${path}\n`));
  assert.ok(!existsSync(join(dataDir, 'postgres', 'postmaster.pid')), 'the database was stopped too');
});

test('a page that can not be let in is told by the name of its variable', async () => {
  const {code, output} = await run(['demo'], {PAGE_ORIGIN: 'http://localhost:8080/works'}).ended;
  assert.equal(code, 1);
  assert.match(output, /^Expected PAGE_ORIGIN to be the origin of your page/);
});

test('a demo that is started again keeps what it had and adds nothing', async () => {
  const port = await freePorts();
  const mails = readdirSync(join(dataDir, 'mail')).length;
  const demo = run(['demo'], {PORT: `${port}`});
  await demo.saying('City Feedback is running');
  demo.child.kill('SIGTERM');
  assert.equal((await demo.ended).code, 0);
  assert.equal(readdirSync(join(dataDir, 'mail')).length, mails);
});

test('check and apply work on a directory, and the server starts with it', async () => {
  const directory = join(import.meta.dirname, '../../demo');
  assert.equal((await run(['check', directory]).ended).code, 0);
  const applied = await run(['apply', directory]).ended;
  assert.match(applied.output, /Nothing to change|museum/);
  const port = await freePorts();
  const server = run(['start'], {PORT: `${port}`});
  await server.saying('"ready"');
  assert.equal((await fetch(`http://127.0.0.1:${port}/api/v1/sites/museum`)).status, 200);
  assert.equal((await fetch(`http://127.0.0.1:${port}/dev/mail`)).status, 404);
  server.child.kill('SIGTERM');
  assert.equal((await server.ended).code, 0);
});

test('a key of an address search that is not there is told at the start', async () => {
  const folder = join(dataDir, 'with-search');
  cpSync(join(import.meta.dirname, '../../demo/tyrskyla'), folder, {recursive: true});
  const file = join(folder, 'jurisdiction.yaml');
  const geocoder = '{type: digitransit, url: https://search.example, keyVariable: GEOCODER_KEY}';
  writeFileSync(file, readFileSync(file, 'utf8').replace('{type: directory}', geocoder));
  const applied = await run(['apply', folder]).ended;
  assert.equal(applied.code, 0);
  assert.match(applied.output, /jurisdiction\.yaml:21:\d+ warning: Expected a value for the variable GEOCODER_KEY/);
  const server = run(['start'], {PORT: `${await freePorts()}`});
  await server.saying('"variable":"GEOCODER_KEY"');
  server.child.kill('SIGTERM');
  await server.ended;
});
