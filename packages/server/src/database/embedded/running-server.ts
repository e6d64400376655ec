import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import type {Log} from '../log.ts';
import {readPostmasterPid, type PostmasterPid} from './postmaster-pid.ts';
import {commandLineOf, isAlive, parentOf} from './process.ts';
import {removeSocketDir} from './socket-dir.ts';

const pollMs = 25;
/** After this long an orphaned server, that should stop by itself, is asked to. */
const orphanPatienceMs = 5_000;

/** Stands in the server's command line and says who started it: the id of our process. */
export function ownerMark(pid: number): string {
  return `cluster_name=city_feedback_${pid}`;
}

/**
 * Looks for a server that already runs on this cluster.
 *
 * Where its starter lives (a second command beside the service), it is the one to use. Where the starter was killed,
 * the kernel has told the server to stop: this waits until it has, so that a new one can start. A file left by a dead
 * server is removed when its process id now belongs to something else, because PostgreSQL would take that for a server.
 *
 * @returns the running server to use, or undefined when there is none and the way is free
 */
export async function findRunningServer(cluster: string, log: Log): Promise<PostmasterPid | undefined> {
  const seenAt = Date.now();
  let isAsked = false;
  for (;;) {
    const found = readPostmasterPid(cluster);
    if (!found) return undefined;
    if (!isServerOf(found.pid, cluster)) {
      removeSocketDir(found.socketDir);
      // That of a dead process PostgreSQL removes itself, without getting in the way of one that starts just now.
      if (isAlive(found.pid)) rmSync(join(cluster, 'postmaster.pid'), {force: true});
      return undefined;
    }
    if (!isOrphan(found.pid)) {
      if (found.isReady) return found;
    } else if (!isAsked && Date.now() - seenAt > orphanPatienceMs) {
      log.warn({pid: found.pid}, 'an orphaned database server is still running: stopping it');
      stopServer(found.pid);
      isAsked = true;
    }
    await after(pollMs);
  }
}

/** A fast shutdown: connections are cut, everything committed is kept. */
export function stopServer(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It was quicker.
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  const commandLine = commandLineOf(pid);
  return commandLine === undefined || commandLine.includes(` -D ${cluster} `);
}

/** Only where the kernel stops orphans for us; elsewhere a running server is used, whoever started it. */
function isOrphan(pid: number): boolean {
  const parent = parentOf(pid);
  return parent !== undefined && !commandLineOf(pid)?.includes(`${ownerMark(parent)} `);
}
