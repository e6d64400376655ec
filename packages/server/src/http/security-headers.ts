import type {FastifyInstance} from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `Content-Security-Policy` of a page; answers without one may load nothing at all. */
    contentSecurityPolicy?: string;
    /** Whether pages of other origins may load it as a script, style or picture. */
    isForOtherOrigins?: boolean;
  }
}

const nothing = `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** Sets the headers that every answer carries. */
export function setSecurityHeaders(app: FastifyInstance, {isHttps}: {isHttps: boolean}): void {
  app.addHook('onRequest', (request, reply, done) => {
    const {contentSecurityPolicy, isForOtherOrigins, cors} = request.routeOptions.config;
    const headers = reply.raw;
    headers.setHeader('x-request-id', request.id);
    headers.setHeader('content-security-policy', contentSecurityPolicy ?? nothing);
    headers.setHeader('x-content-type-options', 'nosniff');
    headers.setHeader('referrer-policy', 'no-referrer');
    headers.setHeader('cross-origin-resource-policy', isForOtherOrigins || cors ? 'cross-origin' : 'same-origin');
    if (contentSecurityPolicy) headers.setHeader('cross-origin-opener-policy', 'same-origin');
    if (isHttps) headers.setHeader('strict-transport-security', 'max-age=31536000');
    done();
  });
}
