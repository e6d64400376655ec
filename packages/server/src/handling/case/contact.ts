import type {DeskContact} from '@city-feedback/contract';
import type pg from 'pg';
import {inTransaction} from '../../database/index.ts';
import {may, type StaffMember} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {insertAuditEntry, ringOf, selectContact} from './case-store.ts';

/**
 * The resident's contact data. That they were read is on the audit log before anybody sees them: both are one
 * transaction.
 *
 * @throws {ProblemError} `unknown_case`; `not_allowed` for who may read the case but not this
 */
export function readContact(pool: pg.Pool, staff: StaffMember, caseId: string): Promise<DeskContact> {
  const {jurisdictionId} = staff;
  return inTransaction(pool, async (client) => {
    const ringId = await ringOf(client, jurisdictionId, caseId);
    if (!ringId || !may(staff, 'read', {jurisdictionId, ringId})) throw new ProblemError('unknown_case');
    if (!may(staff, 'read_contact', {jurisdictionId, ringId})) throw new ProblemError('not_allowed');
    await insertAuditEntry(client, {jurisdictionId, staffId: staff.id, caseId, action: 'contact_read'});
    return selectContact(client, jurisdictionId, caseId);
  });
}
