import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StaffMember} from './model.ts';
import {may, ringsFor} from './rights.ts';

function somebody(...memberships: StaffMember['memberships']): StaffMember {
  return {id: 's', jurisdictionId: 'city', email: 'a@b.example', name: 'A', language: 'fi', memberships};
}
const inCity = (ringId: string) => ({jurisdictionId: 'city', ringId});

test('a responder handles the cases of the own ring and sees no other', () => {
  const responder = somebody({ringId: 'streets', role: 'responder'});
  assert.equal(may(responder, 'handle', inCity('streets')), true);
  assert.equal(may(responder, 'read', inCity('parks')), false);
  assert.deepEqual(ringsFor(responder, 'read'), ['streets']);
});

test('a coordinator handles every ring of the own jurisdiction, and none of another', () => {
  const coordinator = somebody({ringId: 'front', role: 'coordinator'});
  assert.equal(may(coordinator, 'read_contact', inCity('streets')), true);
  assert.equal(may(coordinator, 'read', {jurisdictionId: 'museum', ringId: 'front'}), false);
});

test('a manager reads the own ring, but neither handles nor sees contact data', () => {
  const manager = somebody({ringId: 'streets', role: 'manager'});
  assert.equal(may(manager, 'read', inCity('streets')), true);
  assert.equal(may(manager, 'handle', inCity('streets')), false);
  assert.equal(may(manager, 'read_contact', inCity('streets')), false);
});

test('rights of several memberships add up, each in its own ring', () => {
  const both = somebody({ringId: 'streets', role: 'responder'}, {ringId: 'parks', role: 'manager'});
  assert.deepEqual(ringsFor(both, 'read'), ['streets', 'parks']);
  assert.deepEqual(ringsFor(both, 'handle'), ['streets']);
});

test('without a membership nothing is allowed', () => {
  assert.deepEqual(ringsFor(somebody(), 'read'), []);
});
