// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {FollowNearbyRequest, NearbyRequest} from '@city-feedback/contract';
import type {FastifyPluginAsync, FastifyRequest} from 'fastify';
import {type Catalogue, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import {idempotencyKeyHeader, idempotencyKeyOf, tokenBucket} from '../http/index.ts';
import {ProblemError, spokenAs} from '../problems/index.ts';
import {findNearby, type NearbyDependencies} from './find-nearby.ts';
import {followNearby, type FollowNearbyDependencies} from './follow-nearby.ts';

export interface NearbyRoutesOptions extends NearbyDependencies, FollowNearbyDependencies {
  catalogue: Catalogue;
  /** Whether the request carries a desk session of the jurisdiction: internal sites are for staff. */
  isStaff(request: FastifyRequest, jurisdictionId: string): Promise<boolean>;
  /** Questions that one client may ask in a minute, evenly; 0 means no limit. */
  questionsPerMinute: number;
  /** Cases that one client may begin to follow in a minute; 0 means no limit. */
  submissionsPerMinute: number;
}

/**
 * `POST sites/:site/nearby`, `POST sites/:site/nearby/follow`: what others have reported there, and "I see it, too". To be
 * registered below `/api/v1`.
 */
export const nearbyRoutes: FastifyPluginAsync<NearbyRoutesOptions> = async (app, options) => {
  const {catalogue, isStaff, questionsPerMinute, submissionsPerMinute} = options;
  const takeQuestion = tokenBucket({perMinute: questionsPerMinute});
  const takeWrite = tokenBucket({perMinute: submissionsPerMinute});
  const config = {cors: 'site'} as const;
  const tags = ['Nearby'];

  async function open(request: FastifyRequest): Promise<{site: Site; catalogue: JurisdictionCatalogue}> {
    const {site: siteId} = request.params as {site: string};
    const found = catalogue.site(siteId);
    if (!found) throw new ProblemError('unknown_site', {values: {site: siteId}});
    const {isInternal, jurisdictionId} = found.site;
    if (isInternal && !(await isStaff(request, jurisdictionId))) throw new ProblemError('not_logged_in');
    return found;
  }

  app.addHook('onRequest', (_request, reply, done) => {
    reply.raw.setHeader('cache-control', 'no-store');
    done();
  });

  app.post<{Params: {site: string}; Body: NearbyRequest}>(
    '/sites/:site/nearby',
    {
      config,
      schema: {
        summary: 'What others have reported of a topic near a place, and is not settled',
        tags,
        body: {$ref: 'NearbyRequest#'},
        response: {200: {$ref: 'NearbyCases#'}},
      },
    },
    async (request) => {
      const found = await open(request as FastifyRequest);
      takeQuestion(request);
      const language = spokenAs(request.body.language, found.site.languages);
      return {cases: await findNearby(options, {...request.body, ...found, language})};
    },
  );

  app.post<{Params: {site: string}; Body: FollowNearbyRequest}>(
    '/sites/:site/nearby/follow',
    {
      config,
      schema: {
        summary: '“I see it, too”: follow a case instead of sending the same again',
        tags,
        headers: idempotencyKeyHeader,
        body: {$ref: 'FollowNearbyRequest#'},
        response: {201: {$ref: 'FollowedNearby#'}},
      },
    },
    async (request, reply) => {
      const found = await open(request as FastifyRequest);
      const idempotencyKey = idempotencyKeyOf(request as FastifyRequest);
      takeWrite(request);
      const language = spokenAs(request.body.language, found.site.languages);
      return reply
        .code(201)
        .send(await followNearby(options, {...found, body: request.body, idempotencyKey, language}));
    },
  );
};
