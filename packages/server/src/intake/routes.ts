// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {CaseDraft} from '@city-feedback/contract';
import type {FastifyPluginAsync, FastifyRequest} from 'fastify';
import {idempotencyKeyHeader, idempotencyKeyOf, tokenBucket} from '../http/index.ts';
import {ProblemError} from '../problems/index.ts';
import {submit, type SubmitDependencies} from './submit.ts';

export interface IntakeRoutesOptions extends SubmitDependencies {
  /** Whether the request carries a desk session of the jurisdiction: internal sites are for staff. */
  isStaff(request: FastifyRequest, jurisdictionId: string): Promise<boolean>;
  /** Messages that one client may send in a minute, evenly; twice as many at once; 0 means no limit. */
  submissionsPerMinute: number;
  /** Called after each commit. */
  onReceived(): void;
}

/** `POST sites/:site/cases`: give feedback. To be registered below `/api/v1`. */
export const intakeRoutes: FastifyPluginAsync<IntakeRoutesOptions> = async (app, options) => {
  const {catalogue, isStaff, onReceived, submissionsPerMinute} = options;
  const take = tokenBucket({perMinute: submissionsPerMinute});

  app.post<{Params: {site: string}; Body: CaseDraft}>(
    '/sites/:site/cases',
    {
      config: {cors: 'site'},
      schema: {
        summary: 'Give feedback. The answer comes once it is stored; the same key and body give the same answer again',
        tags: ['Feedback'],
        headers: idempotencyKeyHeader,
        body: {$ref: 'CaseDraft#'},
        response: {201: {$ref: 'CaseReceipt#'}},
      },
    },
    async (request, reply) => {
      const idempotencyKey = idempotencyKeyOf(request);
      const {site: siteId} = request.params;
      const site = catalogue.site(siteId)?.site;
      if (site?.isInternal && !(await isStaff(request, site.jurisdictionId))) throw new ProblemError('not_logged_in');
      take(request);
      const receipt = await submit(options, {siteId, draft: request.body, idempotencyKey, channel: 'widget'});
      onReceived();
      reply.code(201).header('cache-control', 'no-store');
      return receipt;
    },
  );
};
