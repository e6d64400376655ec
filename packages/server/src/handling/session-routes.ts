import type {LogInRequest, StaffSession} from '@city-feedback/contract';
// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {FastifyInstance} from 'fastify';
import {forgottenCookie} from '../people/index.ts';
import {askerOf, withCatalogue} from './asker-of.ts';
import type {DeskOptions} from './routes.ts';
import {sessionSummary} from './session-summary.ts';

const path = '/api/v1/desk/session';

export function sessionRoutes(app: FastifyInstance, {pool, catalogue, people}: DeskOptions): void {
  app.post<{Body: LogInRequest}>(
    path,
    {
      config: {isForStrangers: true},
      schema: {
        tags: ['desk'],
        summary: 'Log in',
        description: 'Starts a session under a new cookie. After too many failures wait for `Retry-After` seconds.',
        body: {$ref: 'LogInRequest#'},
        response: {200: {$ref: 'StaffSession#'}},
      },
    },
    async (request, reply): Promise<StaffSession> => {
      const {staff, setCookie} = await people.logIn(request.body, request);
      reply.header('set-cookie', setCookie);
      return sessionSummary(pool, withCatalogue(staff, request, catalogue));
    },
  );

  app.get(
    path,
    {
      schema: {
        tags: ['desk'],
        summary: 'Who is logged in',
        security: [{deskSession: []}],
        response: {200: {$ref: 'StaffSession#'}},
      },
    },
    async (request): Promise<StaffSession> => sessionSummary(pool, askerOf(request, catalogue)),
  );

  app.delete(
    path,
    {
      config: {isForStrangers: true},
      schema: {
        tags: ['desk'],
        summary: 'Log out',
        security: [{deskSession: []}],
        response: {204: {type: 'null', description: 'The session has ended.'}},
      },
    },
    async (request, reply) => {
      await people.logOut(request);
      return reply.code(204).header('set-cookie', forgottenCookie).send();
    },
  );
}
