import {createHash, randomBytes} from 'node:crypto';
import type {Pool} from 'pg';
import type {SessionLimits, SignedIn, StaffMember} from './model.ts';
import {deleteEndedSessions, deleteSession, findSession, insertSession, touchSession} from './store.ts';

/**
 * The desk's only cookie. `__Host-` makes browsers insist on Secure, on this host alone and on the whole path. Chromium
 * takes it from `http://localhost` and `http://127.0.0.1` too, which it counts as secure.
 */
export const sessionCookie = '__Host-city_feedback_desk';

const tokenBytes = 32;
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** A request as far as sessions are concerned. */
export interface CookieBearer {
  headers: {cookie?: string | undefined};
}

function tokenOf({headers}: CookieBearer): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const own = pairs.find((pair) => pair.startsWith(`${sessionCookie}=`));
  return own?.slice(sessionCookie.length + 1) || undefined;
}

function setCookie(token: string, more = ''): string {
  return `${sessionCookie}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict${more}`;
}

/**
 * Starts a session under a new secret and ends the one that the browser had before, so that nobody can prepare a
 * session for somebody else to log in to.
 *
 * @returns the value of `Set-Cookie`
 */
export async function startSession(
  pool: Pool,
  staff: StaffMember,
  limits: SessionLimits,
  request: CookieBearer,
): Promise<string> {
  const token = randomBytes(tokenBytes).toString('base64url');
  await endSession(pool, request);
  await deleteEndedSessions(pool, staff, limits.idleSeconds);
  await insertSession(pool, staff, hashOf(token), limits.absoluteSeconds);
  return setCookie(token);
}

/** Ends the session of a request, if there is one. */
export async function endSession(pool: Pool, request: CookieBearer): Promise<void> {
  const token = tokenOf(request);
  if (token) await deleteSession(pool, hashOf(token));
}

/** `Set-Cookie` that makes a browser forget the session. */
export const forgottenCookie = setCookie('', '; Max-Age=0');

/**
 * Who sent a request, or nobody.
 *
 * @param countsAsUse  whether the idle time starts anew; not for a stream that a browser opens again by itself
 */
export async function sessionOf(
  pool: Pool,
  request: CookieBearer,
  limits: SessionLimits,
  countsAsUse = true,
): Promise<SignedIn | undefined> {
  const token = tokenOf(request);
  if (!token) return undefined;
  const session = await findSession(pool, hashOf(token), limits.idleSeconds);
  if (session?.isTouchDue && countsAsUse) await touchSession(pool, session.tokenHash);
  return session;
}
