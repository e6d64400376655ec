import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {testCatalogues, testDesk, testPassword, type TestDesk} from '../handling/testing.ts';
import {addStaff, changePassword, changeRoles, setAccountDisabled, type NewStaff} from './accounts.ts';
import {StaffError} from './staff-error.ts';
import {listStaff} from './store.ts';

const [city, museum] = testCatalogues;
let desk: TestDesk;
before(async () => {
  desk = await testDesk();
});
after(() => desk.stop());

const somebody = (changed: Partial<NewStaff> = {}): NewStaff => ({
  email: 'aino@city.example',
  name: 'Aino',
  password: testPassword,
  memberships: [{ringId: 'parks', role: 'responder'}],
  ...changed,
});

for (const [name, changed, message] of [
  ['an address that is none', {email: 'aino'}, /Expected an e-mail address/],
  ['no name', {name: '  '}, /Expected a name/],
  ['no role', {memberships: []}, /at least one role/],
  ['a ring that there is not', {memberships: [{ringId: 'house', role: 'responder'}]}, /front, streets, parks/],
  [
    'two roles in one ring',
    {
      memberships: [
        {ringId: 'parks', role: 'responder'},
        {ringId: 'parks', role: 'manager'},
      ],
    },
    /one role in each ring/,
  ],
  ['a short password', {password: 'lyhyt'}, /at least 15 characters/],
  ['the own name for a password', {name: 'Aino Virtanen', password: 'AinoVirtanen2026'}, /tried first/],
] as const) {
  test(`an account with ${name} is not made`, async () => {
    const refused = addStaff(desk.database.pool, city!, somebody(changed as Partial<NewStaff>));
    await assert.rejects(refused, (error) => error instanceof StaffError && message.test(error.message));
  });
}

test('an address has one account, in whichever jurisdiction and spelling', async () => {
  const {pool} = desk.database;
  await addStaff(pool, city!, somebody({email: 'one@city.example'}));
  const again = addStaff(
    pool,
    museum!,
    somebody({email: 'ONE@city.example', memberships: [{ringId: 'house', role: 'responder'}]}),
  );
  await assert.rejects(again, /has an account already/);
});

test('a disabled account is out with the next request, and comes in again only when it is opened and logs in', async () => {
  const {pool} = desk.database;
  const staff = await desk.addStaff('responder', 'parks');
  const visitor = await desk.logIn(staff);
  await setAccountDisabled(pool, city!, staff.email, true);
  assert.equal((await visitor.get('session')).json().code, 'not_logged_in');
  await assert.rejects(desk.logIn(staff), /wrong_credentials/);
  await setAccountDisabled(pool, city!, staff.email, false);
  assert.equal((await visitor.get('session')).statusCode, 401);
  assert.equal((await (await desk.logIn(staff)).get('session')).statusCode, 200);
});

test('an account that was disabled in the database alone is out too', async () => {
  const staff = await desk.addStaff('responder', 'parks');
  const visitor = await desk.logIn(staff);
  await desk.database.pool.query('update staff set disabled_at = now() where id = $1', [staff.id]);
  assert.equal((await visitor.get('session')).statusCode, 401);
});

test('other roles hold from the next request on', async () => {
  const {pool} = desk.database;
  const staff = await desk.addStaff('responder', 'parks');
  const visitor = await desk.logIn(staff);
  const {id} = await desk.addCase({ringId: 'parks'});
  assert.equal((await visitor.get(`cases/${id}`)).statusCode, 200);
  await changeRoles(pool, city!, staff.email, [{ringId: 'streets', role: 'responder'}]);
  assert.equal((await visitor.get(`cases/${id}`)).json().code, 'unknown_case');
});

test('another password ends all sessions', async () => {
  const staff = await desk.addStaff('responder', 'parks');
  const visitor = await desk.logIn(staff);
  await changePassword(desk.database.pool, city!, staff.email, 'kolme sukkaa narulla');
  assert.equal((await visitor.get('session')).statusCode, 401);
  await assert.rejects(desk.logIn(staff), /wrong_credentials/);
});

test('accounts of another jurisdiction are out of reach', async () => {
  const staff = await desk.addStaff('responder', 'parks');
  await assert.rejects(setAccountDisabled(desk.database.pool, museum!, staff.email, true), /Nobody at museum/);
});

test('accounts are listed with their roles', async () => {
  const staff = await desk.addStaff('manager', 'streets');
  const listed = (await listStaff(desk.database.pool, 'city')).find(({staff: {id}}) => id === staff.id);
  assert.deepEqual(listed, {staff, isDisabled: false});
});
