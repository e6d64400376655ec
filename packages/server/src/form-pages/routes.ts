import multipart from '@fastify/multipart';
import type {FastifyError, FastifyPluginAsync, FastifyRequest} from 'fastify';
import {submissionLimits, type Site} from '../catalogue/index.ts';
import {problemOf, tokenBucket} from '../http/index.ts';
import {formsWithoutScript, sendPage} from '../pages/index.ts';
import {ProblemError} from '../problems/index.ts';
import {followRoutes, type FollowRoutesOptions} from './follow/routes.ts';
import {firstSite, inLanguage} from './form-site.ts';
import {giveRoutes, type GiveRoutesOptions} from './give/routes.ts';
import {problemPage} from './problem-page.ts';
import {formScript} from './script.ts';
import {formStyles} from './styles.ts';

export interface FormRoutesOptions extends GiveRoutesOptions, FollowRoutesOptions {
  /** Whether the request carries a desk session of the jurisdiction: internal sites are for staff. */
  isStaff(request: FastifyRequest, jurisdictionId: string): Promise<boolean>;
  /** Forms that one client may send in a minute, evenly; twice as many at once; 0 means no limit. */
  submissionsPerMinute: number;
}

/** What the routes of the forms share. */
export interface FormRoutesTools {
  /** Whether the site is shown to who asks. */
  isOpen(request: FastifyRequest, site: Site): Promise<boolean>;
  /** What an error means to the resident; the log is told what nobody expected. */
  problemOf(request: FastifyRequest): (error: unknown) => ProblemError;
  /** @throws {ProblemError} `too_many_requests` */
  take(request: FastifyRequest): void;
}

/** Texts are far shorter; what is longer is told so by its first part. */
const fieldBytes = 64 * 1024;
const mostFields = 120;
const mostFiles = 50;

/**
 * The forms as plain pages that need no script: giving feedback with photos, following it, adding to it. They go through
 * the same use cases as the API, and say the same of what is wrong.
 */
export const formRoutes: FastifyPluginAsync<FormRoutesOptions> = async (app, options) => {
  const {catalogue, isStaff, submissionsPerMinute} = options;
  const tools: FormRoutesTools = {
    isOpen: async (request, {isInternal, jurisdictionId}) => !isInternal || isStaff(request, jurisdictionId),
    problemOf: (request) => (error) => {
      if (request.raw.readableAborted) throw error;
      const problem = problemOf(error as FastifyError, request);
      if (problem.status >= 500) request.log.error({error: problem.details.cause ?? error}, 'a form failed');
      return problem;
    },
    take: tokenBucket({perMinute: submissionsPerMinute}),
  };

  app.removeAllContentTypeParsers();
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      // One more than a photo may have, so that the one that is too large is told from the one that just fits.
      fileSize: submissionLimits.photoBytes + 1,
      fieldSize: fieldBytes,
      fields: mostFields,
      files: mostFiles,
      parts: mostFields + mostFiles,
      headerPairs: 20,
    },
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = mediaProblemOf(error, request) ?? tools.problemOf(request)(error);
    const asked = request.params as {site?: string};
    const found = catalogue.site(asked.site ?? '') ?? firstSite(catalogue);
    if (!found) return reply.code(problem.status).send();
    reply.raw.setHeader('content-security-policy', formsWithoutScript);
    const formSite = inLanguage(found, request);
    return sendPage(reply.code(problem.status), problemPage(formSite, problem, request.id));
  });

  app.get('/forms.css', {schema: {hide: true}}, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(formStyles),
  );
  app.get('/forms.js', {schema: {hide: true}}, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=300').send(formScript),
  );
  giveRoutes(app, options, tools);
  followRoutes(app, options, tools);
};

/** What the reading of a form itself can meet. */
function mediaProblemOf(error: FastifyError, request: FastifyRequest): ProblemError | undefined {
  if (['FST_PARTS_LIMIT', 'FST_FILES_LIMIT', 'FST_FIELDS_LIMIT'].includes(error.code)) {
    return new ProblemError('body_too_large', {values: {limit: Math.floor(submissionLimits.photoBytes / 1024)}});
  }
  if (error.code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE' && error.code !== 'FST_INVALID_MULTIPART_CONTENT_TYPE') {
    return undefined;
  }
  const actual = request.headers['content-type']?.slice(0, 60) ?? '—';
  return new ProblemError('unsupported_media_type', {values: {expected: 'multipart/form-data', actual}});
}
