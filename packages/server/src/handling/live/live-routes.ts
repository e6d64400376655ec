import type {FastifyInstance} from 'fastify';
import type {PassThrough} from 'node:stream';
import {staffOf} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {openEventStream} from './event-stream.ts';
import type {DeskOptions} from '../routes.ts';

const patienceMs = 5_000;
const security = [{deskSession: []}];

export function liveRoutes(app: FastifyInstance, options: DeskOptions): void {
  const {people, notices, log, heartbeatMs} = options;
  const open = new Set<PassThrough>();
  // A server that stops would wait for them until its patience ends.
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });

  app.get(
    '/api/v1/desk/events',
    {
      config: {isBackground: true},
      schema: {
        tags: ['desk'],
        summary: 'What changes in my rings, as it happens',
        description:
          'Server-sent events: `event: case` with a `DeskNotice` as data. Ends with the session, and when something may have been missed: load anew after every opening.',
        security,
        produces: ['text/event-stream'],
        response: {200: {description: 'The stream, until it ends.'}},
      },
    },
    async (request, reply) => {
      // The desk loads anew when the stream opens; what happens after that must not be missed.
      await withPatience(notices.ready());
      const stream = openEventStream(staffOf(request), {
        notices,
        log,
        whoIsThere: async () => (await people.sessionOf(request, {countsAsUse: false}))?.staff,
        ...(heartbeatMs !== undefined && {heartbeatMs}),
      });
      open.add(stream);
      stream.once('close', () => open.delete(stream));
      // Some proxies would keep small pieces back otherwise.
      reply.header('x-accel-buffering', 'no');
      return reply.type('text/event-stream; charset=utf-8').send(stream);
    },
  );
}

/** @throws {ProblemError} `unavailable` after some seconds */
async function withPatience(ready: Promise<void>): Promise<void> {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new ProblemError('unavailable', {retryAfterSeconds: 5})), patienceMs);
  await Promise.race([ready, timeout.promise]).finally(() => clearTimeout(timer));
}
