import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {DeskCase, InboxPage, StaffRole} from '@city-feedback/contract';
import {deskPath, testDesk, type Answer, type TestDesk, type Visitor} from './testing.ts';

/**
 * Who may do what, written down a second time and independently of the code: role × ring × jurisdiction × route. Every
 * cell that is not a yes here must be a no there.
 */
const roles: StaffRole[] = ['coordinator', 'responder', 'manager', 'administrator'];

type Where = 'own ring' | 'another ring' | 'a ring of the same name elsewhere' | 'another jurisdiction';
const places: {[where in Where]: {jurisdictionId: string; ringId: string}} = {
  'own ring': {jurisdictionId: 'city', ringId: 'streets'},
  'another ring': {jurisdictionId: 'city', ringId: 'parks'},
  'a ring of the same name elsewhere': {jurisdictionId: 'museum', ringId: 'streets'},
  'another jurisdiction': {jurisdictionId: 'museum', ringId: 'house'},
};

type Kind = 'reads' | 'reads contact data' | 'changes';
const yes: {[role in StaffRole]: {[where in Where]?: Kind[]}} = {
  coordinator: {
    'own ring': ['reads', 'reads contact data', 'changes'],
    'another ring': ['reads', 'reads contact data', 'changes'],
  },
  responder: {'own ring': ['reads', 'reads contact data', 'changes']},
  manager: {'own ring': ['reads']},
  administrator: {'own ring': ['reads'], 'another ring': ['reads']},
};

interface Route {
  kind: Kind;
  call(visitor: Visitor, caseId: string): Promise<Answer>;
}

const routes: {[name: string]: Route} = {
  case: {kind: 'reads', call: (visitor, id) => visitor.get(`cases/${id}`)},
  suggestions: {kind: 'reads', call: (visitor, id) => visitor.get(`cases/${id}/suggestions`)},
  photo: {kind: 'reads', call: (visitor, id) => visitor.get(`cases/${id}/photos/1`)},
  contact: {kind: 'reads contact data', call: (visitor, id) => visitor.get(`cases/${id}/contact`)},
  take: {kind: 'changes', call: (visitor, id) => visitor.change(`${id}/take`, 1)},
  release: {kind: 'changes', call: (visitor, id) => visitor.change(`${id}/release`, 1)},
  transfer: {
    kind: 'changes',
    call: (visitor, id) => visitor.change(`${id}/transfer`, 1, {ringId: 'front', reason: 'Väärä rinki'}),
  },
  topic: {kind: 'changes', call: (visitor, id) => visitor.change(`${id}/topic`, 1, {topicId: 'pothole', moves: false})},
  answer: {
    kind: 'changes',
    call: (visitor, id) => visitor.change(`${id}/answer`, 1, {text: 'Kiitos!', outcome: 'answered'}),
  },
  note: {kind: 'changes', call: (visitor, id) => visitor.change(`${id}/notes`, 1, {text: 'Muista'})},
  status: {
    kind: 'changes',
    call: (visitor, id) => visitor.change(`${id}/status`, 1, {status: 'closed', sentence: 'Valmis.'}),
  },
};

let desk: TestDesk;
const visitors = new Map<StaffRole, Visitor>();

before(async () => {
  desk = await testDesk();
  for (const role of roles) visitors.set(role, await desk.logIn(await desk.addStaff(role, 'streets')));
});
after(() => desk.stop());

async function addFullCase(where: Where) {
  const added = await desk.addCase({...places[where], email: 'aino@example.fi'});
  await desk.database.pool.query(
    `insert into photo (jurisdiction_id, case_id, number, file_key, upload_sha256, content_type, bytes, width, height)
     values ($1, $2, 1, 'a-file', '', 'image/jpeg', 1, 1, 1)`,
    [places[where].jurisdictionId, added.id],
  );
  return added;
}

/** All that is stored about a case; nothing of it may change by a no. */
async function stored(caseId: string): Promise<unknown> {
  const {rows} = await desk.database.pool.query(
    `select to_jsonb(c) as state, (select count(*) from event where case_id = c.id) as events,
       (select count(*) from job where payload ->> 'caseId' = c.id::text) as jobs,
       (select count(*) from audit_entry where case_id = c.id) as audits
     from feedback_case c where id = $1`,
    [caseId],
  );
  return rows[0];
}

for (const role of roles) {
  for (const where of Object.keys(places) as Where[]) {
    const allowed = yes[role][where] ?? [];

    for (const [name, {kind, call}] of Object.entries(routes)) {
      const isYes = allowed.includes(kind);
      test(`${role}, ${where}, ${name}: ${isYes ? 'yes' : 'no'}`, async () => {
        const {id} = await addFullCase(where);
        const before = await stored(id);
        const answer = await call(visitors.get(role)!, id);
        if (isYes) return assert.equal(answer.statusCode, 200, answer.body);
        // Who may not even read it isn't told that it exists.
        const expected = allowed.includes('reads') ? [403, 'not_allowed'] : [404, 'unknown_case'];
        assert.deepEqual([answer.statusCode, answer.json().code], expected);
        assert.deepEqual(await stored(id), before);
      });
    }

    test(`${role}, ${where}, inbox: ${allowed.includes('reads') ? 'yes' : 'no'}`, async () => {
      const {reference} = await addFullCase(where);
      const visitor = visitors.get(role)!;
      for (const query of ['limit=100', `q=${reference}`, 'q=katuvalo&limit=100', 'status=all&limit=100']) {
        const page = (await visitor.get(`cases?${query}`)).json<InboxPage>();
        const isThere = page.cases.some((row) => row.reference === reference);
        assert.equal(isThere, allowed.includes('reads'), query);
      }
    });

    if (allowed.includes('reads')) {
      test(`${role}, ${where}: what the desk offers is what the server lets through`, async () => {
        const {id} = await addFullCase(where);
        const {can} = (await visitors.get(role)!.get(`cases/${id}`)).json<DeskCase>();
        const changes = allowed.includes('changes');
        assert.deepEqual(can, {
          take: changes,
          transfer: changes,
          changeTopic: changes,
          answer: changes,
          note: changes,
          changeStatus: changes,
          readContact: allowed.includes('reads contact data'),
        });
      });
    }
  }
}

for (const [name, headers] of [
  ['nobody', {}],
  ['somebody with a made-up cookie', {cookie: `__Host-city_feedback_desk=${'B'.repeat(43)}`}],
] as const) {
  test(`${name} gets into no route of the desk`, async () => {
    const {id} = await addFullCase('own ring');
    const before = await stored(id);
    const ofCase = ['', '/contact', '/photos/1', '/suggestions'].map((rest) => `cases/${id}${rest}`);
    const reads = ['session', 'cases', ...ofCase, 'events', 'map', 'notices', 'topic-models'];
    const writes = ['take', 'release', 'transfer', 'topic', 'answer', 'notes', 'status'].map(
      (verb) => `cases/${id}/${verb}`,
    );
    writes.push('notices', 'topic-models/use');
    for (const [method, paths] of [
      ['GET', reads],
      ['POST', writes],
    ] as const) {
      for (const path of paths) {
        const answer = await desk.app.inject({
          method,
          url: `${deskPath}/${path}`,
          headers: {'sec-fetch-site': 'same-origin', 'if-match': '"1"', ...headers},
          ...(method === 'POST' && {payload: {}}),
        });
        assert.equal(answer.json().code, 'not_logged_in', path);
      }
    }
    assert.deepEqual(await stored(id), before);
  });
}

test('every route of the desk is in this matrix', () => {
  const ofCase = `${deskPath}/cases/:caseId`;
  const tried = [
    `POST ${deskPath}/session`,
    `GET ${deskPath}/session`,
    `DELETE ${deskPath}/session`,
    `GET ${deskPath}/cases`,
    `GET ${ofCase}`,
    `GET ${ofCase}/contact`,
    `GET ${ofCase}/suggestions`,
    `GET ${ofCase}/photos/:number`,
    ...['take', 'release', 'transfer', 'topic', 'answer', 'notes', 'status'].map((verb) => `POST ${ofCase}/${verb}`),
    `GET ${deskPath}/events`,
    `GET ${deskPath}/map`,
    // Who may is tried beside them.
    `GET ${deskPath}/notices`,
    `POST ${deskPath}/notices`,
    `GET ${deskPath}/topic-models`,
    `POST ${deskPath}/topic-models/use`,
  ];
  assert.deepEqual([...desk.routes].sort(), tried.sort());
});

test('reading contact data leaves a trace, and only that does', async () => {
  const {id} = await addFullCase('own ring');
  const visitor = visitors.get('responder')!;
  await visitor.get(`cases/${id}`);
  const contact = await visitor.get(`cases/${id}/contact`);
  assert.deepEqual(contact.json(), {name: 'Aino Asukas', email: 'aino@example.fi'});
  const {rows} = await desk.database.pool.query(
    'select action, staff_id is not null as by_somebody from audit_entry where case_id = $1',
    [id],
  );
  assert.deepEqual(rows, [{action: 'contact_read', by_somebody: true}]);
});

test('a photo comes as a picture that can do nothing', async () => {
  const {id} = await addFullCase('own ring');
  const photo = await visitors.get('responder')!.get(`cases/${id}/photos/1`);
  assert.equal(photo.headers['content-type'], 'image/jpeg');
  assert.equal(photo.headers['x-content-type-options'], 'nosniff');
  assert.match(String(photo.headers['content-security-policy']), /default-src 'none'; sandbox/);
  assert.equal(photo.headers['cache-control'], 'no-store');
  assert.equal(photo.body, 'content of a-file');
  assert.equal((await visitors.get('responder')!.get(`cases/${id}/photos/2`)).json().code, 'not_found');
});
