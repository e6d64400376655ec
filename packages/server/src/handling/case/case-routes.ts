import type {DeskCase, DeskContact} from '@city-feedback/contract';
import type {FastifyInstance} from 'fastify';
import {staffOf} from '../../people/index.ts';
import {askerOf} from '../asker-of.ts';
import {caseIdOf, caseParams, casesPath, security, type OfCase} from '../case-path.ts';
import {readContact} from './contact.ts';
import {readCase} from './desk-case.ts';
import {readPhotoOf} from './photo.ts';
import type {DeskOptions} from '../routes.ts';

/** A stored photo can do nothing, even when a browser opens it as a page. */
const photoPolicy = `default-src 'none'; sandbox; frame-ancestors 'none'`;

/** Reading one case, its contact data and photos. */
export function caseRoutes(app: FastifyInstance, options: DeskOptions): void {
  const {pool, catalogue} = options;

  app.get<OfCase>(
    `${casesPath}/:caseId`,
    {
      schema: {
        tags: ['desk'],
        summary: 'One case with its history',
        description: '`ETag` is its version, which changes send back as `If-Match`.',
        security,
        params: caseParams,
        response: {200: {$ref: 'DeskCase#'}},
      },
    },
    async (request, reply): Promise<DeskCase> => {
      const deskCase = await readCase(pool, askerOf(request, catalogue), caseIdOf(request));
      reply.header('etag', `"${deskCase.version}"`);
      return deskCase;
    },
  );

  app.get<OfCase>(
    `${casesPath}/:caseId/contact`,
    {
      schema: {
        tags: ['desk'],
        summary: 'The resident’s contact data; who reads them is on the audit log',
        security,
        params: caseParams,
        response: {200: {$ref: 'DeskContact#'}},
      },
    },
    async (request): Promise<DeskContact> => readContact(pool, staffOf(request), caseIdOf(request)),
  );

  app.get<{Params: {caseId: string; number: number}}>(
    `${casesPath}/:caseId/photos/:number`,
    {
      config: {contentSecurityPolicy: photoPolicy},
      schema: {
        tags: ['desk'],
        summary: 'A photo of a case',
        security,
        produces: ['image/jpeg'],
        params: {
          type: 'object',
          required: ['caseId', 'number'],
          properties: {
            ...caseParams.properties,
            number: {type: 'integer', minimum: 1, maximum: 100, description: 'From 1'},
          },
        },
      },
    },
    async (request, reply) => {
      const {contentType, content} = await readPhotoOf(
        options,
        staffOf(request),
        caseIdOf(request),
        request.params.number,
      );
      reply.header('content-disposition', 'inline').type(contentType);
      return reply.send(content);
    },
  );
}
