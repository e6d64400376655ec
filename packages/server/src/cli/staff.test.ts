import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {after, before, test} from 'node:test';
import {testDatabase, type TestDatabase} from '../database/testing.ts';
import {createPeople} from '../people/index.ts';
import {apply} from './apply.ts';
import {UsageError} from './environment.ts';
import {readNewPassword} from './read-password.ts';
import {staff} from './staff.ts';

const password = 'villasukka torilla saunoo';
let database: TestDatabase;

const home = mkdtempSync(join(tmpdir(), 'cf-staff-'));

before(async () => {
  database = await testDatabase();
  for (const id of ['tyrskyla', 'merimuseo']) writeJurisdiction(id);
  const printed: string[] = [];
  const code = await apply(home, database.pool, {print: (line) => printed.push(line)});
  assert.equal(code, 0, printed.join('\n'));
});
after(async () => {
  await database.stop();
  rmSync(home, {recursive: true});
});

function writeJurisdiction(id: string): void {
  const files = {
    'jurisdiction.yaml': `
id: ${id}
name: {fi: ${id}}
languages: [fi]
timeZone: Europe/Helsinki
emergencyNumber: '112'
mailFrom: ${id} <palaute@${id}.example>
coordinatorRing: coordinators
promise: {workingDays: 3, closingTime: '17:00'}
holidays: {calendar: finland}`,
    'rings.yaml': `
rings:
  - {id: coordinators, name: {fi: Palautetiimi}}
  - {id: parks, name: {fi: Puistot}}`,
    'rules.yaml': 'rules: []',
    'sites.yaml': `
sites:
  - {id: ${id}-site, name: {fi: Sivut}, allowedOrigins: ['https://${id}.example']}`,
    'topics.yaml': `
groups:
  - {id: other, name: {fi: Muu}, topics: [{id: other, name: {fi: Muu}, place: none}]}`,
  };
  mkdirSync(join(home, id));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home, id, name), content);
}

async function run(line: string, typed = password): Promise<string> {
  const printed: string[] = [];
  const code = await staff(line.split(' ').filter(Boolean), {
    print: (text) => printed.push(text),
    withDatabase: (work) => work(database.pool),
    readPassword: async () => typed,
  });
  assert.equal(code, 0);
  return printed.join('\n');
}

const logIn = (email: string, typed: string) =>
  createPeople({pool: database.pool, secret: 'of a test'}).logIn({email, password: typed}, {ip: '::1', headers: {}});

test('an account is made, listed, given other roles and another password, closed and opened', async () => {
  const who = '--jurisdiction tyrskyla --email aino@tyrskyla.example';
  await run(`add ${who} --name Aino --role parks:responder --role coordinators:manager`);
  assert.match(
    await run('list --jurisdiction tyrskyla'),
    /aino@tyrskyla\.example\tAino\tcoordinators:manager, parks:responder/,
  );
  assert.equal((await logIn('aino@tyrskyla.example', password)).staff.name, 'Aino');

  await run(`roles ${who} --role parks:coordinator`);
  assert.deepEqual((await logIn('aino@tyrskyla.example', password)).staff.memberships, [
    {ringId: 'parks', role: 'coordinator'},
  ]);

  await run(`password ${who}`, 'kolme lokkia laiturilla');
  await assert.rejects(logIn('aino@tyrskyla.example', password));

  await run(`disable ${who}`);
  await assert.rejects(logIn('aino@tyrskyla.example', 'kolme lokkia laiturilla'));
  assert.match(await run('list --jurisdiction tyrskyla'), /disabled/);
  await run(`enable ${who}`);
  await logIn('aino@tyrskyla.example', 'kolme lokkia laiturilla');
});

for (const [line, message] of [
  ['add --email a@b.example --name A --role parks:responder', /Expected --jurisdiction/],
  ['add --jurisdiction tyrskyla --name A --role parks:responder', /Expected --email/],
  ['add --jurisdiction atlantis --email a@b.example --name A --role parks:responder', /tyrskyla.*got "atlantis"/],
  ['add --jurisdiction tyrskyla --email a@b.example --name A --role parks', /RING:ROLE, got "parks"/],
  ['add --jurisdiction tyrskyla --email a@b.example --name A --role moon:responder', /Expected a ring/],
  ['add --jurisdiction tyrskyla --email a@b.example --name A', /at least one role/],
  ['add --jurisdiction tyrskyla --email a@b.example --nome A', /nome/],
  ['disable --jurisdiction merimuseo --email nobody@tyrskyla.example', /Nobody at merimuseo/],
  ['promote --jurisdiction tyrskyla --email a@b.example', /got "promote"/],
] as const) {
  test(`refused with the reason: staff ${line}`, async () => {
    await assert.rejects(run(line), (error) => error instanceof UsageError && message.test(error.message));
  });
}

test('without a terminal the password is the first line of the input', async () => {
  const output = new PassThrough();
  assert.equal(await readNewPassword({input: Readable.from(['yksi kaksi\r\nkolme\n']), output}), 'yksi kaksi');
  await assert.rejects(readNewPassword({input: Readable.from([]), output}), UsageError);
});

/** What a terminal is to a program: keys come in, a screen goes out. */
function terminal(...lines: string[]) {
  const input = Object.assign(new PassThrough(), {isTTY: true});
  const output = new PassThrough();
  let screen = '';
  output.on('data', (shown: Buffer) => {
    screen += shown.toString();
    if (/: $/.test(screen) && lines.length > 0) input.write(`${lines.shift()}\r`);
  });
  return {input, output, screen: () => screen};
}

test('at a terminal the password is asked for twice and never shown', async () => {
  const keys = terminal('salaisuus tässä', 'salaisuus tässä');
  assert.equal(await readNewPassword(keys), 'salaisuus tässä');
  assert.equal(keys.screen(), 'New password: \nOnce more: \n');
});

test('two different passwords at a terminal change nothing', async () => {
  await assert.rejects(readNewPassword(terminal('salaisuus tässä', 'salaisuus tassa')), /differ/);
});
