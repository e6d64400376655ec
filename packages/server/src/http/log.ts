import type {FastifyInstance} from 'fastify';
import {pino, type DestinationStream, type Logger} from 'pino';
import {DatabaseError} from '../database/index.ts';
import {ProblemError} from '../problems/index.ts';

export type {Logger} from 'pino';

/**
 * A log of JSON lines without personal data: addresses of clients, texts, codes, keys and passwords never reach it,
 * because nobody hands them in, and errors of others, which quote what they choke on, come without their words.
 *
 * @param level  pino's: `trace` … `fatal`, `silent`
 */
export function createLog(level = 'info', destination?: DestinationStream): Logger {
  const options = {level, base: null, serializers: {err: describeError, error: describeError}};
  return destination ? pino(options, destination) : pino(options);
}

/** What a log may tell of an error. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return {name: typeof error};
  const {code, responseCode, command, constraint, table, routine} = error as {[detail: string]: unknown} & Error;
  const isOurs = error instanceof ProblemError || error instanceof DatabaseError;
  const isSafe = isOurs || error instanceof TypeError || error instanceof RangeError;
  return {
    name: error.name,
    ...(isSafe && {message: error.message}),
    ...told({code, responseCode, command, constraint, table, routine}),
    stack: error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)),
    ...(error.cause instanceof Error && {cause: describeError(error.cause)}),
  };
}

function told(details: object): object {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => ['string', 'number'].includes(typeof value)));
}

/** One line for every answer: the route, not the address, which may hold an id. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
    done();
  });
}
