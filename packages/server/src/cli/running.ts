import {mkdirSync} from 'node:fs';
import {createCatalogue} from '../catalogue/index.ts';
import {migrate, openDatabase} from '../database/index.ts';
import {createLog, type Logger} from '../http/index.ts';
import {readSecretKey} from '../secrets/index.ts';
import {createServer, type Server} from '../server/index.ts';
import type {Environment} from './environment.ts';
import {UsageError} from './environment.ts';
import type pg from 'pg';
import type {LiveCatalogue} from '../catalogue/index.ts';

export interface Running {
  pool: pg.Pool;
  catalogue: LiveCatalogue;
  server: Server;
  log: Logger;
  stop(): Promise<void>;
}

/**
 * Opens and migrates the database, reads the configuration, and puts the server together; it does not listen yet.
 *
 * @param prepare  is called with the migrated database, before the configuration is read
 */
export async function open(
  environment: Environment,
  options: {showsMails?: boolean; prepare?: (pool: pg.Pool) => Promise<void>} = {},
): Promise<Running> {
  const {databaseUrl, dataDir, secretKey, logLevel} = environment;
  const {showsMails = false, prepare} = options;
  mkdirSync(dataDir, {recursive: true});
  const log = createLog(logLevel);
  const database = await openDatabase({...(databaseUrl && {databaseUrl}), dataDir, log});
  const {pool} = database;
  try {
    await migrate(pool);
    await prepare?.(pool);
    const catalogue = await createCatalogue(pool, log);
    const key = readSecretKey(secretKey, dataDir);
    const server = await createServer({pool, catalogue, secretKey: key, log, settings: {...environment, showsMails}});
    return {
      pool,
      catalogue,
      server,
      log,
      async stop() {
        await server.stop();
        catalogue.close();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** @throws {UsageError} when the port is taken or not ours to take */
export async function listen(
  {server, stop}: Running,
  {host, port}: Pick<Environment, 'host' | 'port'>,
): Promise<string> {
  try {
    return await server.start({host, port});
  } catch (error) {
    await stop();
    throw portProblem(error, host, port);
  }
}

/** What keeps a server from listening, in words. */
export function portProblem(error: unknown, host: string, port: number): unknown {
  const {code} = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `Port ${port} is taken by another program. Stop it, or choose another one: PORT=${port + 10} npm start`,
    );
  }
  if (code === 'EACCES') return new UsageError(`Port ${port} may not be used by this account: choose one above 1023.`);
  if (code === 'EADDRNOTAVAIL') return new UsageError(`Expected HOST to be an address of this machine, got ${host}.`);
  return error;
}

/** Stops in order at SIGTERM and SIGINT; a second signal ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, log: Logger): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({signal}, 'stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({error}, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
