import {createHmac, timingSafeEqual} from 'node:crypto';
import type {CaseSecrets} from '../secrets/index.ts';

/** Whose mails a link ends. */
export interface Follower {
  jurisdictionId: string;
  caseId: string;
  id: string;
}

/** What the link in a follower's mails ends them with. It opens nothing, so it may stand in an address. */
export function stopTokenOf(secrets: CaseSecrets, {jurisdictionId, caseId, id}: Follower): string {
  const about = Buffer.from([jurisdictionId, caseId, id].join(' ')).toString('base64url');
  return `${about}.${seal(secrets, about)}`;
}

/** @returns undefined for what is no such token */
export function readStopToken(secrets: CaseSecrets, token: string): Follower | undefined {
  const [about = '', given = ''] = token.split('.');
  const [expected, actual] = [seal(secrets, about), given].map((text) => Buffer.from(text)) as [Buffer, Buffer];
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return undefined;
  const [jurisdictionId, caseId, id] = Buffer.from(about, 'base64url').toString().split(' ');
  return jurisdictionId && caseId && id ? {jurisdictionId, caseId, id} : undefined;
}

/** @param language  of the mail that it stands in, which the page is shown in */
export function stopUrl(
  {publicUrl, secrets}: {publicUrl: string; secrets: CaseSecrets},
  follower: Follower,
  language: string,
): string {
  return `${publicUrl}/stop-following?lang=${language}&token=${stopTokenOf(secrets, follower)}`;
}

function seal(secrets: CaseSecrets, about: string): string {
  return createHmac('sha256', secrets.keyFor('stop-following'))
    .update(about)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}
