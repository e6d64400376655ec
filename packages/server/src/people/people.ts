import type {LogInRequest} from '@city-feedback/contract';
import type {Pool} from 'pg';
import {logIn} from './log-in.ts';
import {defaultSessionLimits, type SessionLimits, type SignedIn, type StaffMember} from './model.ts';
import {endSession, sessionOf, startSession, type CookieBearer} from './sessions.ts';
import {createThrottle} from './throttle.ts';

export interface PeopleOptions {
  pool: Pool;
  /** Key of the hashes under which failed attempts are counted; kept outside of the database. */
  secret: string | Buffer;
  sessionLimits?: SessionLimits | undefined;
}

/** Who is who at the desk: logs in and out, and tells who sent a request. */
export interface People {
  /**
   * Checks e-mail address and password and starts a session.
   * @throws {ProblemError} `wrong_credentials`, `too_many_requests`
   */
  logIn(
    credentials: LogInRequest,
    request: CookieBearer & {ip: string},
  ): Promise<{staff: StaffMember; setCookie: string}>;
  logOut(request: CookieBearer): Promise<void>;
  /** The running session of a request. `countsAsUse: false` leaves its idle time as it is. */
  sessionOf(request: CookieBearer, options?: {countsAsUse?: boolean}): Promise<SignedIn | undefined>;
  /** Whether somebody of this jurisdiction's staff sent the request; for what is internal. */
  isStaff(request: CookieBearer, jurisdictionId: string): Promise<boolean>;
}

export function createPeople({pool, secret, sessionLimits = defaultSessionLimits}: PeopleOptions): People {
  const throttle = createThrottle(pool, secret);
  return {
    async logIn(credentials, request) {
      const staff = await logIn({pool, throttle}, credentials, request.ip);
      return {staff, setCookie: await startSession(pool, staff, sessionLimits, request)};
    },
    logOut: (request) => endSession(pool, request),
    sessionOf: (request, {countsAsUse = true} = {}) => sessionOf(pool, request, sessionLimits, countsAsUse),
    async isStaff(request, jurisdictionId) {
      const session = await sessionOf(pool, request, sessionLimits);
      return session?.staff.jurisdictionId === jurisdictionId;
    },
  };
}
