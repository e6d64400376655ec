import type {StaffRole} from '@city-feedback/contract';
import type {Pool} from 'pg';
import {v7 as uuidv7} from 'uuid';
import {localized, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {inTransaction} from '../database/index.ts';
import type {Membership, StaffMember} from './model.ts';
import {hashPassword} from './password-hash.ts';
import {describePasswordFault, findPasswordFault} from './password-rules.ts';
import {StaffError} from './staff-error.ts';
import {deleteSessionsOf, findAccount, insertStaff, setDisabled, setMemberships, setPasswordHash} from './store.ts';

export interface NewStaff {
  email: string;
  name: string;
  password: string;
  memberships: Membership[];
  /** Two-letter code; the jurisdiction's first language when missing. */
  language?: string;
}

/**
 * Makes an account at the desk of a jurisdiction. One address has one account in the whole backend, because log-in asks
 * for no jurisdiction.
 *
 * @throws {StaffError} when the address is taken or not one, a ring is unknown, or the password is too easily guessed
 */
export async function addStaff(
  pool: Pool,
  catalogue: JurisdictionCatalogue,
  {email, name, password, memberships, language}: NewStaff,
): Promise<StaffMember> {
  const staff: StaffMember = {
    id: uuidv7(),
    jurisdictionId: catalogue.jurisdiction.id,
    email: email.trim(),
    name: name.trim(),
    language: language ?? catalogue.jurisdiction.languages[0] ?? 'fi',
    memberships,
  };
  if (!/^[^\s@]+@[^\s@]+$/.test(staff.email)) throw new StaffError(`Expected an e-mail address, got "${email}".`);
  if (!staff.name) throw new StaffError('Expected a name, got none.');
  checkMemberships(catalogue, memberships);
  await checkPassword(password, catalogue, staff);
  if (await findAccount(pool, staff.email)) throw new StaffError(`${staff.email} has an account already.`);
  const passwordHash = await hashPassword(password);
  await inTransaction(pool, (client) => insertStaff(client, staff, passwordHash));
  return staff;
}

/** Makes an account's roles exactly these. Takes effect with the next request. */
export async function changeRoles(
  pool: Pool,
  catalogue: JurisdictionCatalogue,
  email: string,
  memberships: Membership[],
): Promise<void> {
  checkMemberships(catalogue, memberships);
  const staff = await findStaff(pool, catalogue, email);
  await inTransaction(pool, (client) => setMemberships(client, {...staff, memberships}));
}

/** Gives an account another password and ends its sessions. */
export async function changePassword(
  pool: Pool,
  catalogue: JurisdictionCatalogue,
  email: string,
  password: string,
): Promise<void> {
  const staff = await findStaff(pool, catalogue, email);
  await checkPassword(password, catalogue, staff);
  const passwordHash = await hashPassword(password);
  await inTransaction(pool, async (client) => {
    await setPasswordHash(client, staff, passwordHash);
    await deleteSessionsOf(client, staff);
  });
}

/** Closes an account (its sessions end at once; its name stays in histories) or opens it again. */
export async function setAccountDisabled(
  pool: Pool,
  catalogue: JurisdictionCatalogue,
  email: string,
  isDisabled: boolean,
): Promise<void> {
  const staff = await findStaff(pool, catalogue, email);
  await inTransaction(pool, async (client) => {
    await setDisabled(client, staff, isDisabled);
    await deleteSessionsOf(client, staff);
  });
}

async function findStaff(pool: Pool, {jurisdiction}: JurisdictionCatalogue, email: string): Promise<StaffMember> {
  const account = await findAccount(pool, email.trim());
  if (!account || account.staff.jurisdictionId !== jurisdiction.id) {
    throw new StaffError(`Nobody at ${jurisdiction.id} has the address ${email}.`);
  }
  return account.staff;
}

function checkMemberships({jurisdiction, rings}: JurisdictionCatalogue, memberships: Membership[]): void {
  if (memberships.length === 0) throw new StaffError('Expected at least one role, got none.');
  const known = rings.map(({id}) => id);
  const seen = new Set<string>();
  for (const {ringId, role} of memberships) {
    if (!known.includes(ringId)) {
      throw new StaffError(`Expected a ring of ${jurisdiction.id} (${known.join(', ')}), got "${ringId}".`);
    }
    if (!isStaffRole(role)) throw new StaffError(`Expected one of ${staffRoles.join(', ')}, got "${role}".`);
    if (seen.has(ringId)) throw new StaffError(`Expected one role in each ring, got two in "${ringId}".`);
    seen.add(ringId);
  }
}

async function checkPassword(password: string, {jurisdiction}: JurisdictionCatalogue, staff: StaffMember) {
  const about = [staff.email, staff.name, jurisdiction.id, localized(jurisdiction.name, staff.language)];
  const fault = await findPasswordFault(password, about);
  if (fault) throw new StaffError(describePasswordFault(fault));
}

export const staffRoles: readonly StaffRole[] = ['coordinator', 'responder', 'manager', 'administrator'];

export function isStaffRole(role: string): role is StaffRole {
  return (staffRoles as readonly string[]).includes(role);
}
