import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {setTimeout as after} from 'node:timers/promises';
import {DatabaseError} from '../database-error.ts';
import type {Log} from '../log.ts';
import type {Account} from './account.ts';
import {commandAs} from './command.ts';
import {readPostmasterPid} from './postmaster-pid.ts';
import {ownerMark} from './running-server.ts';
import {serverSettings} from './settings.ts';

export interface ServerProcessOptions {
  postgres: string;
  cluster: string;
  socketDir: string;
  account: Account | undefined;
  log: Log;
}

/**
 * Starts one server process and waits until it takes connections; after a crash that is after its recovery.
 *
 * @throws {DatabaseError} with the server's last words, when it stops before that
 */
export async function startServerProcess(options: ServerProcessOptions): Promise<ChildProcess> {
  const {postgres, cluster, socketDir, account, log} = options;
  const command = commandAs(account, postgres, [
    '-D',
    cluster,
    '-c',
    ownerMark(process.pid),
    ...serverSettings(socketDir),
  ]);
  const child = spawn(command.program, command.arguments, {
    ...command.identity,
    cwd: cluster,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A process group of its own: Ctrl-C is for us, who finish what is under way before we stop the server.
    detached: true,
  });
  const lastWords: string[] = [];
  createInterface({input: child.stderr!}).on('line', (line) => {
    lastWords.push(line);
    if (lastWords.length > 10) lastWords.shift();
    log.debug({line}, 'database server');
  });
  const failed = once(child, 'error').then(([error]) => {
    throw new DatabaseError(`${command.program} could not be started.`, {cause: error});
  });
  const stopped = once(child, 'exit').then(() => {
    throw new DatabaseError(`The database server stopped while it started: ${lastWords.join(' | ')}`);
  });
  const settled = new AbortController();
  const ready = waitUntilReady(child, cluster, settled.signal);
  try {
    await Promise.race([ready, failed, stopped]);
  } finally {
    settled.abort();
    for (const promise of [ready, failed, stopped]) promise.catch(() => {});
  }
  return child;
}

/** A file that a killed server left behind says "ready" too: only the one with our child's id counts. */
async function waitUntilReady(child: ChildProcess, cluster: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const status = readPostmasterPid(cluster);
    if (status?.pid === child.pid && status?.isReady) return;
    await after(20, undefined, {signal});
  }
}
