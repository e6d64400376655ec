import type {StaffRole} from '@city-feedback/contract';

/** A role that somebody has in one ring. */
export interface Membership {
  ringId: string;
  role: StaffRole;
}

/** Somebody who may log in at the desk of one jurisdiction. */
export interface StaffMember {
  id: string;
  jurisdictionId: string;
  email: string;
  name: string;
  /** Language in which the desk speaks to them when their browser asks for none that we have. */
  language: string;
  memberships: Membership[];
}

/** A running session, as long as nobody disables the account. */
export interface SignedIn {
  staff: StaffMember;
  tokenHash: Buffer;
}

/** How long a session lasts. */
export interface SessionLimits {
  /** Without any request; default 8 hours. */
  idleSeconds: number;
  /** From log-in, whatever happens; default 24 hours. */
  absoluteSeconds: number;
}

export const defaultSessionLimits: SessionLimits = {idleSeconds: 8 * 3600, absoluteSeconds: 24 * 3600};
