import {ProblemError} from '../../problems/index.ts';
import type {InboxPosition, InboxSort} from './model.ts';

const keyFormats: {[sort in InboxSort]: RegExp} = {
  received: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/,
  due: /^(\d{4}-\d\d-\d\d|infinity)$/,
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A position as callers pass it back; they don't look inside. */
export function encodeCursor(sort: InboxSort, {key, caseId}: InboxPosition): string {
  return Buffer.from(`${sort} ${key} ${caseId}`).toString('base64url');
}

/** @throws {ProblemError} `invalid_value` when it isn't a cursor of an inbox in this order */
export function decodeCursor(sort: InboxSort, cursor: string): InboxPosition {
  const [itsSort, key = '', caseId = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const isGood = itsSort === sort && keyFormats[sort].test(key) && uuid.test(caseId);
  if (!isGood || (key !== 'infinity' && Number.isNaN(Date.parse(key)))) {
    throw ProblemError.ofField('invalid_value', 'cursor', {expected: 'nextCursor'});
  }
  return {key, caseId};
}
