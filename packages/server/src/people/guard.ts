import type {FastifyInstance, FastifyRequest} from 'fastify';
import {ProblemError} from '../problems/index.ts';
import type {SignedIn, StaffMember} from './model.ts';
import type {People} from './people.ts';
import {requireSameOrigin} from './same-origin.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The desk session that the request came with; set on desk routes only. */
    signedIn: SignedIn | null;
  }
  interface FastifyContextConfig {
    /** A browser opens this route again by itself, so that it doesn't prolong the session. */
    isBackground?: boolean;
    /** Answers without a session too; all other desk routes refuse before they look at anything else. */
    isForStrangers?: boolean;
  }
}

/**
 * Puts every route of a Fastify scope behind the desk's rules: nothing is cached, writes come from the desk's own
 * pages, and nobody without a session gets in, but for routes that say so.
 */
export function guardDesk(scope: FastifyInstance, people: People): void {
  scope.decorateRequest('signedIn', null);
  scope.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    requireSameOrigin(request);
    const {isBackground = false, isForStrangers = false} = request.routeOptions.config;
    // The desk says so of what it asks while nobody touches it, as when live updates come.
    const isIdle = request.headers['desk-idle'] !== undefined;
    request.signedIn = (await people.sessionOf(request, {countsAsUse: !isBackground && !isIdle})) ?? null;
    if (!isForStrangers) requireSamePerson(request);
  });
}

/**
 * Refuses a call of a page that was opened for somebody else: on another tab of the same browser somebody may have
 * logged in since. The desk says in `Desk-Staff-Id` for whom its page is; a call without it is for whoever is logged in.
 *
 * @throws {ProblemError} `not_logged_in`
 */
function requireSamePerson(request: FastifyRequest): void {
  const expected = request.headers['desk-staff-id'];
  const {id} = staffOf(request);
  if (expected !== undefined && expected !== id) throw new ProblemError('not_logged_in');
}

/**
 * Whose session a request came with.
 * @throws {ProblemError} `not_logged_in`
 */
export function staffOf(request: FastifyRequest): StaffMember {
  if (!request.signedIn) throw new ProblemError('not_logged_in');
  return request.signedIn.staff;
}
