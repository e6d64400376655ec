import type {InboxPage} from '@city-feedback/contract';
import type {FastifyInstance} from 'fastify';
import {askerOf} from '../asker-of.ts';
import {casesPath, security} from '../case-path.ts';
import type {DeskOptions} from '../routes.ts';
import {inboxQuerySchema, nextPageLink, type InboxQuerystring} from './inbox-query.ts';
import {readInbox} from './inbox.ts';

export function inboxRoute(app: FastifyInstance, {pool, catalogue}: Pick<DeskOptions, 'pool' | 'catalogue'>): void {
  app.get<{Querystring: InboxQuerystring}>(
    casesPath,
    {
      schema: {
        tags: ['desk'],
        summary: 'Inbox: the cases of my rings',
        description: 'Coordinators and administrators see every ring. `Link` leads to the next page.',
        security,
        querystring: inboxQuerySchema,
        response: {200: {$ref: 'InboxPage#'}},
      },
    },
    async (request, reply): Promise<InboxPage> => {
      const page = await readInbox(pool, askerOf(request, catalogue), request.query);
      if (page.nextCursor) reply.header('link', nextPageLink(request.url, page.nextCursor));
      return page;
    },
  );
}
