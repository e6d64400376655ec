import type {StaffRole} from '@city-feedback/contract';
import type {StaffMember} from './model.ts';

/** What can be done with a case at the desk. `handle`: take, release, transfer, answer, note, change the status. */
export type CaseAction = 'read' | 'handle' | 'read_contact';

/**
 * What each role may do, and where: in the ring of the membership, or in every ring of the jurisdiction.
 * What is not written here is not allowed.
 */
const grants: {[role in StaffRole]: {where: 'own_ring' | 'every_ring'; actions: readonly CaseAction[]}} = {
  coordinator: {where: 'every_ring', actions: ['read', 'handle', 'read_contact']},
  responder: {where: 'own_ring', actions: ['read', 'handle', 'read_contact']},
  manager: {where: 'own_ring', actions: ['read']},
  administrator: {where: 'every_ring', actions: ['read']},
};

/** Who looks after topics as such: their notices, and the models that find them. */
const topicRoles: readonly StaffRole[] = ['coordinator', 'administrator'];

export function mayTendTopics({memberships}: Pick<StaffMember, 'memberships'>): boolean {
  return memberships.some(({role}) => topicRoles.includes(role));
}

/** Rings in which somebody may do something: `every` ring of their jurisdiction, or those listed. */
export type RingScope = 'every' | readonly string[];

/** The rings in which a member of staff may do `action`, over all their memberships. */
export function ringsFor(staff: StaffMember, action: CaseAction): RingScope {
  const granted = staff.memberships.filter(({role}) => grants[role].actions.includes(action));
  if (granted.some(({role}) => grants[role].where === 'every_ring')) return 'every';
  return [...new Set(granted.map(({ringId}) => ringId))];
}

/** Whether a member of staff may do `action` with cases of a ring. Another jurisdiction's ring: never. */
export function may(staff: StaffMember, action: CaseAction, where: {jurisdictionId: string; ringId: string}): boolean {
  if (staff.jurisdictionId !== where.jurisdictionId) return false;
  const scope = ringsFor(staff, action);
  return scope === 'every' || scope.includes(where.ringId);
}
