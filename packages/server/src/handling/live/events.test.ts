import assert from 'node:assert/strict';
import {once} from 'node:events';
import {get, type IncomingMessage} from 'node:http';
import {text} from 'node:stream/consumers';
import {after, before, test} from 'node:test';
import type {DeskNotice} from '@city-feedback/contract';
import {announceToDesk} from '../../outbox/index.ts';
import {deskPath, testDesk, type TestDesk, type Visitor} from '../testing.ts';

let desk: TestDesk;
let port: number;
const heartbeatMs = 100;

before(async () => {
  desk = await testDesk({heartbeatMs});
  await desk.app.listen({port: 0, host: '127.0.0.1'});
  port = (desk.app.server.address() as {port: number}).port;
  await desk.notices.ready();
});
after(() => desk.stop());

/** A reader of the stream over a real connection. */
async function listen({cookie}: Visitor) {
  const request = get({port, host: '127.0.0.1', path: `${deskPath}/events`, headers: {cookie}, agent: false});
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let received = '';
  const waiting = new Set<() => void>();
  const ended = new Promise((resolve) => response.once('close', resolve));
  response.setEncoding('utf8').on('data', (piece: string) => {
    received += piece;
    for (const look of waiting) look();
  });
  response.on('error', () => {});
  const until = <T>(found: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const value = found();
        if (value === undefined) return;
        waiting.delete(look);
        resolve(value);
      };
      waiting.add(look);
      look();
    });
  const notices = () =>
    [...received.matchAll(/event: case\ndata: (.+)\n\n/g)].map(([, data]) => JSON.parse(data!) as DeskNotice);
  const beats = () => received.split('\n').filter((line) => line === ':').length;
  await until(() => (received.includes('retry:') ? true : undefined));
  return {
    response,
    ended,
    notices,
    nextBeat: () => {
      const before = beats();
      return until(() => (beats() > before ? true : undefined));
    },
    noticeOf: (caseId: string) => until(() => notices().find((notice) => notice.caseId === caseId)),
    hangUp: () => request.destroy(),
  };
}

test('a change is told at once to who may see the ring, and to nobody else', async () => {
  const responder = await desk.logIn(await desk.addStaff('responder', 'streets'));
  const [ofStreets, ofParks, everywhere, elsewhere] = await Promise.all([
    listen(responder),
    listen(await desk.logIn(await desk.addStaff('responder', 'parks'))),
    listen(await desk.logIn(await desk.addStaff('coordinator', 'front'))),
    listen(await desk.logIn(await desk.addStaff('coordinator', 'house', 'museum'))),
  ]);
  assert.equal(ofStreets.response.headers['content-type'], 'text/event-stream; charset=utf-8');
  assert.equal(ofStreets.response.headers['cache-control'], 'no-store');

  const {id, reference} = await desk.addCase({ringId: 'streets'});
  await responder.change(`${id}/take`, 1);
  assert.deepEqual(await ofStreets.noticeOf(id), {type: 'changed', caseId: id, ringId: 'streets', reference});
  await everywhere.noticeOf(id);

  await responder.change(`${id}/transfer`, 2, {ringId: 'parks', reason: 'Puisto'});
  assert.deepEqual(await ofParks.noticeOf(id), {type: 'transferred', caseId: id, ringId: 'parks', reference});
  assert.equal(ofParks.notices().length, 1);
  assert.equal(ofStreets.notices().length, 2, 'the ring that had it hears that it left');
  assert.deepEqual(elsewhere.notices(), []);
  for (const each of [ofStreets, ofParks, everywhere, elsewhere]) each.hangUp();
});

test('a new case is told as the intake announces it, in a jurisdiction of its own', async () => {
  const [city, museum] = [
    await listen(await desk.logIn(await desk.addStaff('responder', 'streets'))),
    await listen(await desk.logIn(await desk.addStaff('responder', 'streets', 'museum'))),
  ];
  const {id, reference} = await desk.addCase({jurisdictionId: 'museum', ringId: 'streets'});
  const notice = {type: 'received', caseId: id, ringId: 'streets', reference} as const;
  await announceToDesk(desk.database.pool, {...notice, jurisdictionId: 'museum'});
  assert.deepEqual(await museum.noticeOf(id), notice);
  assert.deepEqual(city.notices(), [], 'a ring of the same name is another ring');
  city.hangUp();
  museum.hangUp();
});

test('a stream gives signs of life, and ends with the session', async () => {
  const visitor = await desk.logIn(await desk.addStaff('responder', 'parks'));
  const stream = await listen(visitor);
  await stream.nextBeat();
  await visitor.send({method: 'DELETE', url: `${deskPath}/session`});
  await stream.ended;
});

test('a stream ends when the account is disabled', async () => {
  const staff = await desk.addStaff('responder', 'parks');
  const stream = await listen(await desk.logIn(staff));
  await desk.database.pool.query('update staff set disabled_at = now() where id = $1', [staff.id]);
  await stream.ended;
});

test('an open stream alone does not keep a session alive', async () => {
  const staff = await desk.addStaff('responder', 'parks');
  const visitor = await desk.logIn(staff);
  await desk.database.pool.query(
    `update staff_session set seen_at = now() - interval '7 hours 59 minutes' where staff_id = $1`,
    [staff.id],
  );
  const stream = await listen(visitor);
  await stream.nextBeat();
  await desk.database.pool.query(
    `update staff_session set seen_at = seen_at - interval '2 minutes' where staff_id = $1`,
    [staff.id],
  );
  await stream.ended;
});

test('other rings are heard of as soon as the roles change', async () => {
  const staff = await desk.addStaff('responder', 'parks');
  const stream = await listen(await desk.logIn(staff));
  await desk.database.pool.query(`update membership set ring_id = 'streets' where staff_id = $1`, [staff.id]);
  await stream.nextBeat();
  await stream.nextBeat();
  const {id} = await desk.addCase({ringId: 'streets'});
  await announceToDesk(desk.database.pool, {
    type: 'received',
    jurisdictionId: 'city',
    caseId: id,
    ringId: 'streets',
    reference: 'x',
  });
  await stream.noticeOf(id);
  stream.hangUp();
});

test('streams end when the line to the database breaks, and new ones hear again', async () => {
  const visitor = await desk.logIn(await desk.addStaff('responder', 'parks'));
  const stream = await listen(visitor);
  await desk.database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and pid <> pg_backend_pid()`,
  );
  await stream.ended;

  const again = await listen(visitor);
  const {id} = await desk.addCase({ringId: 'parks'});
  await announceToDesk(desk.database.pool, {
    type: 'received',
    jurisdictionId: 'city',
    caseId: id,
    ringId: 'parks',
    reference: 'x',
  });
  await again.noticeOf(id);
  again.hangUp();
});

test('a server that stops lets the streams go', async () => {
  const other = await testDesk({heartbeatMs: 60_000});
  try {
    await other.app.listen({port: 0, host: '127.0.0.1'});
    const {cookie} = await other.logIn(await other.addStaff('responder', 'parks'));
    const otherPort = (other.app.server.address() as {port: number}).port;
    const request = get({port: otherPort, host: '127.0.0.1', path: `${deskPath}/events`, headers: {cookie}});
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const whole = text(response);
    await other.app.close();
    assert.equal(await whole, 'retry: 2000\n\n', 'a whole answer, not a broken one');
  } finally {
    await other.stop();
  }
});
