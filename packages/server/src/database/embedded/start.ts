import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import type {Log} from '../log.ts';
import {findBinaries} from './binaries.ts';
import {initialiseCluster} from './cluster.ts';
import {accountThatReaches} from './reach.ts';
import {findRunningServer, stopServer} from './running-server.ts';
import {startServerProcess} from './server-process.ts';
import {makeSocketDir, removeSocketDir} from './socket-dir.ts';

export interface EmbeddedServer {
  /** Folder of the Unix socket that it listens on. */
  socketDir: string;
  stop(): Promise<void>;
}

/** Starts that fail because another server has just started, or hasn't quite gone, are worth another look. */
const startAttempts = 20;
const longestPauseMs = 5_000;

/**
 * Starts PostgreSQL in `dataDir/postgres`, or uses the one that another process of ours runs there. A server that
 * stops without being told to is started again.
 *
 * @throws {DatabaseError} when it can't be started, with the reason
 */
export async function startEmbeddedServer({dataDir, log}: {dataDir: string; log: Log}): Promise<EmbeddedServer> {
  mkdirSync(dataDir, {recursive: true});
  const home = realpathSync(dataDir);
  const account = accountThatReaches(home, log);
  const binaries = await findBinaries(home, account);
  const cluster = join(home, 'postgres');
  initialiseCluster(cluster, binaries, account);

  for (let attempt = 1; ; attempt++) {
    const running = await findRunningServer(cluster, log);
    if (running) return {socketDir: running.socketDir, async stop() {}};
    const options = {postgres: binaries.postgres, cluster, socketDir: makeSocketDir(home, account), account, log};
    try {
      const child = await startServerProcess(options);
      return supervise(child, options);
    } catch (error) {
      removeSocketDir(options.socketDir);
      const isPassing = /lock file|pre-existing shared memory/.test((error as Error).message);
      if (!isPassing || attempt === startAttempts) throw error;
      await after(100 * attempt);
    }
  }
}

function supervise(first: ChildProcess, options: Parameters<typeof startServerProcess>[0]): EmbeddedServer {
  const {log, socketDir} = options;
  const stopping = new AbortController();
  let child = first;
  const watched = keepRunning();

  async function keepRunning(): Promise<void> {
    for (;;) {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (stopping.signal.aborted) return;
      log.error({code: child.exitCode, signal: child.signalCode}, 'the database server stopped: starting it again');
      const next = await startAgain();
      if (!next) return;
      child = next;
    }
  }

  async function startAgain(): Promise<ChildProcess | undefined> {
    for (let pause = 50; !stopping.signal.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
      try {
        const next = await startServerProcess(options);
        if (!stopping.signal.aborted) return next;
        stopServer(next.pid!);
        return undefined;
      } catch (error) {
        log.error({error}, 'the database server does not start');
        await after(pause, undefined, {signal: stopping.signal}).catch(() => {});
      }
    }
    return undefined;
  }

  return {
    socketDir,
    async stop() {
      stopping.abort();
      stopServer(child.pid!);
      await watched;
      removeSocketDir(socketDir);
    },
  };
}
