// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {
  FollowRequest,
  InformationRequest,
  RatingRequest,
  ReopenRequest,
  TrackRequest,
} from '@city-feedback/contract';
import type {FastifyPluginAsync, FastifyRequest} from 'fastify';
import {idempotencyKeyHeader, idempotencyKeyOf, tokenBucket} from '../http/index.ts';
import {chooseLanguage, residentLanguages} from '../problems/index.ts';
import {addInformation, follow, rate, reopen, type FollowDependencies} from './follow.ts';
import {track, type TrackingGuard} from './track.ts';

export interface TrackingRoutesOptions extends FollowDependencies, TrackingGuard {
  /** Additions and reopenings that one client may send in a minute; 0 means no limit. */
  submissionsPerMinute: number;
  /** Called after each commit of a write. */
  onChanged(): void;
}

const languageOf = (request: FastifyRequest) => chooseLanguage(request.headers['accept-language'], residentLanguages);

/** `POST track`, `POST follow` and what the sender may do there. To be registered below `/api/v1`. */
export const trackingRoutes: FastifyPluginAsync<TrackingRoutesOptions> = async (app, options) => {
  const {onChanged, submissionsPerMinute} = options;
  const take = tokenBucket({perMinute: submissionsPerMinute});
  const config = {cors: 'anySite'} as const;
  const tags = ['Following'];

  app.addHook('onRequest', (_request, reply, done) => {
    reply.raw.setHeader('cache-control', 'no-store');
    done();
  });

  app.post<{Body: TrackRequest}>(
    '/track',
    {
      config,
      schema: {
        summary: 'Status and answers, by tracking code',
        tags,
        body: {$ref: 'TrackRequest#'},
        response: {200: {$ref: 'TrackedCase#'}},
      },
    },
    (request) => track(options, request.body, {ip: request.ip, language: languageOf(request)}),
  );

  app.post<{Body: FollowRequest}>(
    '/follow',
    {
      config,
      schema: {
        summary: 'Everything that the sender may see, by the link of the receipt or a mail',
        tags,
        body: {$ref: 'FollowRequest#'},
        response: {200: {$ref: 'FollowedCase#'}},
      },
    },
    (request) => follow(options, request.body.linkToken, languageOf(request)),
  );

  const write = <Body extends {linkToken: string}>(
    path: string,
    schema: {summary: string; body: string; status: 200 | 201},
    act: (request: FastifyRequest<{Body: Body}>) => Promise<unknown>,
  ): void => {
    app.post<{Body: Body}>(
      path,
      {
        config,
        schema: {
          summary: schema.summary,
          tags,
          headers: idempotencyKeyHeader,
          body: {$ref: `${schema.body}#`},
          response: {[schema.status]: {$ref: 'FollowedCase#'}},
        },
      },
      async (request, reply) => {
        idempotencyKeyOf(request);
        take(request);
        const followed = await act(request as FastifyRequest<{Body: Body}>);
        onChanged();
        return reply.code(schema.status).send(followed);
      },
    );
  };
  const writeOf = <Body>(request: FastifyRequest<{Body: Body}>) => ({
    body: request.body,
    idempotencyKey: idempotencyKeyOf(request as FastifyRequest),
    language: languageOf(request as FastifyRequest),
  });

  write<InformationRequest>(
    '/follow/information',
    {summary: 'Add what was forgotten, or asked for', body: 'InformationRequest', status: 201},
    (request) => addInformation(options, writeOf(request)),
  );
  write<RatingRequest>(
    '/follow/rating',
    {summary: 'Say whether the answer helped; once for each answer', body: 'RatingRequest', status: 200},
    (request) => rate(options, writeOf(request)),
  );
  write<ReopenRequest>(
    '/follow/reopen',
    {summary: 'Open an answered or closed case again', body: 'ReopenRequest', status: 201},
    (request) => reopen(options, writeOf(request)),
  );
};
