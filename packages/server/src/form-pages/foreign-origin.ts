import type {FastifyRequest} from 'fastify';
import type {Site} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';

/**
 * Refuses a form that was sent from the page of an origin that may not embed the site, as the API does: it is the same
 * right. There is no session that such a page could misuse.
 *
 * Our own pages send no referrer, and with that browsers send `Origin: null`; `Sec-Fetch-Site` tells them from others.
 *
 * @throws {ProblemError} `origin_not_allowed`
 */
export function refuseForeignOrigin(request: FastifyRequest, site: Site, publicUrl: string): void {
  const {origin} = request.headers;
  const from = request.headers['sec-fetch-site'];
  if (origin === undefined) return;
  const isOwn =
    origin === 'null'
      ? from === undefined || from === 'same-origin' || from === 'none'
      : origin === new URL(publicUrl).origin || origin === `${request.protocol}://${request.host}`;
  if (isOwn || site.allowedOrigins.includes(origin)) return;
  throw new ProblemError('origin_not_allowed', {values: {origin: origin.slice(0, 200)}});
}
