import type {FastifyRequest} from 'fastify';
import type {Catalogue} from '../catalogue/index.ts';
import {staffOf, type StaffMember} from '../people/index.ts';
import {chooseLanguage, ProblemError, serverLanguages} from '../problems/index.ts';
import type {Asker} from './asker.ts';

/**
 * Who sent a request to the desk, and in which language to answer: the header's, else their own.
 * @throws {ProblemError} `not_logged_in`
 */
export function askerOf(request: FastifyRequest, catalogue: Catalogue): Asker {
  return withCatalogue(staffOf(request), request, catalogue);
}

/** The same for somebody who is just logging in. */
export function withCatalogue(staff: StaffMember, request: FastifyRequest, catalogue: Catalogue): Asker {
  const configuration = catalogue.jurisdiction(staff.jurisdictionId);
  if (!configuration) throw new ProblemError('unavailable', {retryAfterSeconds: 5});
  const language = chooseLanguage(request.headers['accept-language'], [staff.language, ...serverLanguages]);
  return {staff, catalogue: configuration, language};
}
