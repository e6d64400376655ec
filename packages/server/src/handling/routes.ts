import type {FastifyPluginAsync} from 'fastify';
import type pg from 'pg';
import type {Catalogue} from '../catalogue/index.ts';
import type {Log} from '../database/index.ts';
import {guardDesk, type People} from '../people/index.ts';
import {caseRoutes} from './case/index.ts';
import {changeRoutes} from './changes/index.ts';
import {liveRoutes} from './live/index.ts';
import type {Notices} from './live/index.ts';
import {inboxRoute} from './inbox/index.ts';
import {mapRoute} from './map-route.ts';
import {topicRoutes} from './topics/index.ts';
import type {RightNow} from '../right-now/index.ts';
import type {Suggesters} from '../topic-models/index.ts';
import {sessionRoutes} from './session-routes.ts';

/** What the desk's routes work with. */
export interface DeskOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  people: People;
  notices: Notices;
  /** Tells the outbox that there is a new job of a kind, after the commit. */
  wake(kind: string): void;
  /** Opens a stored photo. */
  readPhoto: (fileKey: string) => Promise<NodeJS.ReadableStream | Buffer>;
  /** What knows the topics of messages. */
  suggesters: Suggesters;
  /** What others report right now. */
  rightNow: Pick<RightNow, 'of'>;
  log: Log;
  /** Time between two signs of life on the event stream; default 20,000 ms. */
  heartbeatMs?: number;
}

/** Everything below `/api/v1/desk`: for staff with a session, from the desk's own pages. */
export function deskRoutes(options: DeskOptions): FastifyPluginAsync {
  return async (scope) => {
    guardDesk(scope, options.people);
    sessionRoutes(scope, options);
    inboxRoute(scope, options);
    caseRoutes(scope, options);
    changeRoutes(scope, options);
    liveRoutes(scope, options);
    mapRoute(scope, options);
    topicRoutes(scope, options);
  };
}
