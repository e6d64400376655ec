// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {Readable} from 'node:stream';
import type {FastifyPluginAsync, FastifyRequest} from 'fastify';
import {submissionLimits} from '../../catalogue/index.ts';
import {tokenBucket} from '../../http/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {attachPhoto, authorizePhoto, type PhotoDependencies} from './attach-photo.ts';
import {tooLarge} from './receive-file.ts';

export interface PhotoRoutesOptions extends PhotoDependencies {
  /** Photos that one client may send in a minute; 0 means no limit. */
  photosPerMinute: number;
}

interface PhotoRequest {
  Params: {caseId: string; number: string};
  Body: Readable;
}

/** `PUT cases/:caseId/photos/:number`: the picture itself as the body. To be registered below `/api/v1`. */
export const photoRoutes: FastifyPluginAsync<PhotoRoutesOptions> = async (app, options) => {
  const take = tokenBucket({perMinute: options.photosPerMinute});
  // Whatever the type says, the bytes decide.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  app.put<PhotoRequest>(
    '/cases/:caseId/photos/:number',
    {
      config: {cors: 'anySite'},
      bodyLimit: submissionLimits.photoBytes,
      schema: {
        summary: 'Add or replace a photo of a case: JPEG, PNG or WebP, up to 10 MB and 50 megapixels',
        description:
          'The body is the file itself. The same bytes again change nothing and give 200. Only the pixels are kept.',
        tags: ['Feedback'],
        security: [{linkToken: []}],
        consumes: ['image/jpeg', 'image/png', 'image/webp'],
        response: {200: {$ref: 'PhotoReceipt#'}, 201: {$ref: 'PhotoReceipt#'}},
      },
    },
    async (request, reply) => {
      const {caseId, number: digits} = request.params;
      const number = /^\d{1,3}$/.test(digits) ? Number(digits) : NaN;
      const known = await authorizePhoto(options, {caseId, number, linkToken: bearerOf(request)});
      take(request);
      if (Number(request.headers['content-length'] ?? 0) > submissionLimits.photoBytes) {
        throw tooLarge(submissionLimits.photoBytes);
      }
      if (!request.body) throw new ProblemError('photo_not_an_image');
      const {receipt, isNew} = await attachPhoto(options, known, number, request.body);
      return reply
        .code(isNew ? 201 : 200)
        .header('cache-control', 'no-store')
        .send(receipt);
    },
  );
};

function bearerOf(request: FastifyRequest<PhotoRequest>): string {
  return /^Bearer ([\w-]{1,100})$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
}
