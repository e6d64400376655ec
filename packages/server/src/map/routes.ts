import {createHash} from 'node:crypto';
// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {FastifyPluginAsync} from 'fastify';
import type {Catalogue} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';
import {parseTile} from './tile.ts';
import type {TileSource} from './tile-source.ts';

export interface MapRoutesOptions {
  catalogue: Catalogue;
  tiles: TileSource;
}

/**
 * `GET /tiles/:jurisdiction/:z/:x/:y.png`, `…/:y@2x.png` for dense screens: the base map of a jurisdiction, as pictures of
 * 256 × 256 pixels in Web Mercator. Where they come from is the jurisdiction's choice; the address stays the same.
 */
export const mapRoutes: FastifyPluginAsync<MapRoutesOptions> = async (app, {catalogue, tiles}) => {
  app.get<{Params: {jurisdiction: string; z: string; x: string; file: string}}>(
    '/tiles/:jurisdiction/:z/:x/:file',
    {
      config: {cors: 'everybody', isForOtherOrigins: true},
      schema: {
        summary: 'A tile of the base map: PNG, WebP or JPEG',
        tags: ['Map'],
        produces: ['image/png', 'image/webp', 'image/jpeg'],
        params: {
          type: 'object',
          required: ['jurisdiction', 'z', 'x', 'file'],
          properties: {
            jurisdiction: {type: 'string', maxLength: 60, description: 'Id of the jurisdiction'},
            z: {type: 'string', maxLength: 10, description: 'Zoom level'},
            x: {type: 'string', maxLength: 10, description: 'Column, from the west'},
            file: {type: 'string', maxLength: 20, description: 'Row from the north: `123.png`, or `123@2x.png`'},
          },
        },
      },
    },
    async (request, reply) => {
      const {jurisdiction, z, x, file} = request.params;
      const tile = parseTile(z, x, file);
      const found = catalogue.jurisdiction(jurisdiction);
      if (!found) throw new ProblemError('not_found');

      const {bytes, contentType} = await tiles.tile(found, tile, request);
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      reply.header('cache-control', 'public, max-age=86400, stale-while-revalidate=604800').header('etag', etag);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.type(contentType).send(bytes);
    },
  );
};
