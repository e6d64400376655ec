// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {PlaceDescriptionRequest, PlaceSearchRequest} from '@city-feedback/contract';
import type {FastifyPluginAsync, FastifyRequest} from 'fastify';
import {languageOf, type Catalogue, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import {tokenBucket} from '../http/index.ts';
import {ProblemError} from '../problems/index.ts';
import {describePlace} from './describe-place.ts';
import {searchPlaces, type PlacesDependencies} from './search-places.ts';

export interface PlaceRoutesOptions extends PlacesDependencies {
  catalogue: Catalogue;
  /** Whether the request carries a desk session of the jurisdiction: internal sites are for staff. */
  isStaff(request: FastifyRequest, jurisdictionId: string): Promise<boolean>;
  /** Questions that one client may ask in a minute, evenly; 0 means no limit. */
  questionsPerMinute: number;
}

/**
 * `POST sites/:site/places/search`, `POST sites/:site/places/describe`: from words to a point, and back. To be registered
 * below `/api/v1`.
 */
export const placeRoutes: FastifyPluginAsync<PlaceRoutesOptions> = async (app, options) => {
  const {catalogue, isStaff, questionsPerMinute} = options;
  const take = tokenBucket({perMinute: questionsPerMinute});
  const config = {cors: 'site'} as const;
  const tags = ['Places'];

  async function open(
    request: FastifyRequest,
    siteId: string,
  ): Promise<{site: Site; catalogue: JurisdictionCatalogue}> {
    const found = catalogue.site(siteId);
    if (!found) throw new ProblemError('unknown_site', {values: {site: siteId}});
    const {isInternal, jurisdictionId} = found.site;
    if (isInternal && !(await isStaff(request, jurisdictionId))) throw new ProblemError('not_logged_in');
    take(request);
    return found;
  }

  app.addHook('onRequest', (_request, reply, done) => {
    reply.raw.setHeader('cache-control', 'no-store');
    done();
  });

  app.post<{Params: {site: string}; Body: PlaceSearchRequest}>(
    '/sites/:site/places/search',
    {
      config,
      schema: {
        summary: 'Find places by address or name, as one types',
        tags,
        body: {$ref: 'PlaceSearchRequest#'},
        response: {200: {$ref: 'FoundPlaces#'}},
      },
    },
    async (request) => {
      const {site, catalogue: own} = await open(request as FastifyRequest, request.params.site);
      const {query, language, near} = request.body;
      return searchPlaces(options, {catalogue: own, query, language: languageOf(site, language), near});
    },
  );

  app.post<{Params: {site: string}; Body: PlaceDescriptionRequest}>(
    '/sites/:site/places/describe',
    {
      config,
      schema: {
        summary: 'Tell a point on the map in words, and whose it is',
        tags,
        body: {$ref: 'PlaceDescriptionRequest#'},
        response: {200: {$ref: 'PlaceDescription#'}},
      },
    },
    async (request) => {
      const {site, catalogue: own} = await open(request as FastifyRequest, request.params.site);
      const {language, latitude, longitude} = request.body;
      const others = catalogue.jurisdictions();
      return describePlace(options, {
        catalogue: own,
        others,
        language: languageOf(site, language),
        latitude,
        longitude,
      });
    },
  );
};
