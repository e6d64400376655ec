import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {chooseLanguage, describeProblem, ProblemError, residentLanguages} from '../problems/index.ts';
import {isDatabaseAway} from './database-away.ts';
import {problemOfValidation} from './validation.ts';

/** Answers every error as `application/problem+json` in the asked language. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error, request);
    // Who went away half way will never see it, and is no fault of ours.
    if (problem.status >= 500 && !request.raw.readableAborted)
      request.log.error({error: problem.details.cause ?? error}, 'a request failed');
    return sendProblem(problem, request, reply);
  });
}

export function sendProblem(problem: ProblemError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = chooseLanguage(request.headers['accept-language'], residentLanguages);
  if (problem.details.retryAfterSeconds) reply.header('retry-after', Math.ceil(problem.details.retryAfterSeconds));
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(describeProblem(problem, language, request.id));
}

/** What an error means to the caller; what nobody expected becomes `internal_error`, with the error as its cause. */
export function problemOf(error: FastifyError | ProblemError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error.validation) return problemOfValidation(error.validation, error.validationContext);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const limit = Math.floor(request.routeOptions.bodyLimit / 1024);
      return new ProblemError('body_too_large', {values: {limit}});
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ProblemError('unsupported_media_type', {
        values: {expected: 'application/json', actual: mediaTypeOf(request)},
      });
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new ProblemError('bad_request');
  }
  if (isDatabaseAway(error)) return new ProblemError('unavailable', {retryAfterSeconds: 5, cause: error});
  if (error.statusCode !== undefined && error.statusCode < 500) return new ProblemError('bad_request');
  return new ProblemError('internal_error', {cause: error});
}

function mediaTypeOf(request: FastifyRequest): string {
  return request.headers['content-type']?.slice(0, 60) ?? '—';
}
