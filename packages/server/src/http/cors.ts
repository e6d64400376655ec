import type {
  FastifyContextConfig,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  HTTPMethods,
  RouteOptions,
} from 'fastify';
import {isOfAnySite, takesFromOrigin, type Catalogue} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Which pages may call the route from a browser: those of the site in its path (`:site`) and those that messages are
     * handed over to it from, those of any site (the path names none), or everybody's. Never with credentials. Routes without it are for our own pages only.
     */
    cors?: 'site' | 'anySite' | 'everybody';
  }
}

/** Chromium keeps a preflight for two hours at most. */
const preflightSeconds = 7200;
const requestHeaders = 'authorization, content-type, idempotency-key, if-none-match';
const readableHeaders = 'content-language, etag, retry-after, x-request-id';

/**
 * Answers preflights and lets the pages of a site's allowed origins read answers. An origin that is not allowed is
 * refused before the request has any effect, and may read that. Requests without `Origin` (apps, servers) pass: it is no secret.
 *
 * Call it before routes are registered.
 */
export function allowSiteOrigins(app: FastifyInstance, catalogue: Catalogue, publicUrl: string): void {
  const ownOrigin = new URL(publicUrl).origin;
  const methodsOf = new Map<string, Set<string>>();

  const isAllowed = (request: FastifyRequest, origin: string, scope: string): boolean => {
    if (scope === 'everybody' || origin === ownOrigin || origin === `${request.protocol}://${request.host}`)
      return true;
    if (scope === 'anySite') return isOfAnySite(catalogue, origin);
    const known = catalogue.site((request.params as {site: string}).site);
    // The answer to an unknown site is "unknown site", which its webmaster should be able to read.
    return !known || takesFromOrigin(catalogue, known, origin);
  };

  const checkOrigin = (request: FastifyRequest, reply: FastifyReply): boolean => {
    const scope = request.routeOptions.config.cors!;
    const {origin} = request.headers;
    reply.raw.setHeader('vary', 'origin, accept-language');
    if (origin === undefined) return false;
    if (!isAllowed(request, origin, scope)) {
      // The refusal itself is no secret, and without this its webmaster would read of a network that is down.
      if (request.method !== 'OPTIONS') reply.raw.setHeader('access-control-allow-origin', '*');
      throw new ProblemError('origin_not_allowed', {values: {origin: origin.slice(0, 200)}});
    }
    reply.raw.setHeader('access-control-allow-origin', scope === 'everybody' ? '*' : origin);
    reply.raw.setHeader('access-control-expose-headers', readableHeaders);
    return true;
  };

  const answerPreflight = (url: string, config: {cors: NonNullable<FastifyContextConfig['cors']>}): RouteOptions => ({
    method: 'OPTIONS',
    url,
    config,
    schema: {hide: true},
    handler: async (_request, reply) => {
      reply.header('access-control-allow-methods', [...methodsOf.get(url)!].join(', '));
      reply.header('access-control-allow-headers', requestHeaders);
      reply.header('access-control-max-age', preflightSeconds);
      return reply.code(204).send();
    },
  });

  app.addHook('onRoute', (route) => {
    const cors = route.config?.cors;
    if (!cors) return;
    const check = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
      try {
        checkOrigin(request, reply);
        done();
      } catch (error) {
        done(error as Error);
      }
    };
    route.onRequest = [check, ...[route.onRequest ?? []].flat()];
    if (route.method === 'OPTIONS') return;
    const methods = methodsOf.get(route.url);
    for (const method of [route.method].flat() as HTTPMethods[]) methods?.add(method);
    if (methods) return;
    methodsOf.set(route.url, new Set([route.method].flat()));
    app.route(answerPreflight(route.url, {cors}));
  });
}
