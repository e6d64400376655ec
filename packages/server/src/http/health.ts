import {statfs} from 'node:fs/promises';
import type {FastifyInstance} from 'fastify';
import type pg from 'pg';

export interface HealthOptions {
  pool: pg.Pool;
  /** Where photos are kept; its disk is looked at. */
  dataDir: string;
}

const minFreeBytes = 100 * 1024 * 1024;

/**
 * `/livez`: this process answers; asks nobody else, so that a database that is away restarts no server.
 * `/readyz`: it can take in a case: the database answers and the disk has room. Migrations ran before it listened.
 */
export function healthRoutes({pool, dataDir}: HealthOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/livez', {schema: {hide: true}, logLevel: 'warn'}, async () => ({status: 'alive'}));
    app.get('/readyz', {schema: {hide: true}, logLevel: 'warn'}, async (_request, reply) => {
      const [database, disk] = await Promise.all([isAnswering(pool), hasRoom(dataDir)]);
      const isReady = database && disk;
      reply.code(isReady ? 200 : 503).header('cache-control', 'no-store');
      if (!isReady) reply.header('retry-after', 5);
      return {status: isReady ? 'ready' : 'not ready', checks: {database, disk}};
    });
  };
}

async function isAnswering(pool: pg.Pool): Promise<boolean> {
  return pool.query('select 1').then(
    () => true,
    () => false,
  );
}

async function hasRoom(dataDir: string): Promise<boolean> {
  return statfs(dataDir).then(
    ({bavail, bsize}) => bavail * bsize >= minFreeBytes,
    () => false,
  );
}
