import {promisify} from 'node:util';
import {brotliDecompress} from 'node:zlib';
// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {FastifyPluginAsync, FastifyRequest} from 'fastify';
import type pg from 'pg';
import type {Catalogue} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';
import {readModelFile} from './store.ts';

export interface TopicModelRoutesOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  /** Whether the request carries a desk session of the jurisdiction: internal sites are for staff. */
  isStaff(request: FastifyRequest, jurisdictionId: string): Promise<boolean>;
}

const decompress = promisify(brotliDecompress);

/** Files that are kept in memory, 60 kB each; the one that was put in first goes first. */
const mostKept = 300;

/**
 * `GET sites/:site/topic-model/:version`: the model that finds topics from a resident's own words, as
 * `@city-feedback/topics/suggestion` reads it. The catalogue names the version. To be registered below `/api/v1`.
 */
export const topicModelRoutes: FastifyPluginAsync<TopicModelRoutesOptions> = async (app, options) => {
  const {pool, catalogue, isStaff} = options;
  const kept = new Map<string, Buffer>();

  async function fileOf(jurisdictionId: string, version: string): Promise<Buffer> {
    const key = `${jurisdictionId} ${version}`;
    const known = kept.get(key) ?? (await readModelFile(pool, jurisdictionId, version));
    if (!known) throw new ProblemError('not_found');
    kept.set(key, known);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    return known;
  }

  app.get<{Params: {site: string; version: string}}>(
    '/sites/:site/topic-model/:version',
    {
      config: {cors: 'site'},
      schema: {
        summary: 'The model that finds topics from a resident’s own words, in the page',
        tags: ['Catalogue'],
        produces: ['application/octet-stream'],
        params: {
          type: 'object',
          required: ['site', 'version'],
          properties: {
            site: {type: 'string', maxLength: 60, description: 'Id of the site'},
            version: {type: 'string', pattern: '^[0-9a-f]{12}$', description: 'As the catalogue names it'},
          },
        },
      },
    },
    async (request, reply) => {
      const found = catalogue.site(request.params.site);
      if (!found) throw new ProblemError('unknown_site', {values: {site: request.params.site}});
      const {isInternal, jurisdictionId} = found.site;
      if (isInternal && !(await isStaff(request, jurisdictionId))) throw new ProblemError('not_logged_in');

      const {version} = request.params;
      const file = await fileOf(jurisdictionId, version);
      reply
        .type('application/octet-stream')
        .header('cache-control', isInternal ? 'private, no-store' : 'public, max-age=31536000, immutable')
        .header('vary', 'origin, accept-encoding')
        .header('etag', `"${version}"`);
      if (!/\bbr\b/.test(String(request.headers['accept-encoding']))) return reply.send(await decompress(file));
      return reply.header('content-encoding', 'br').send(file);
    },
  );
};
