import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What a running server writes about itself into its data folder; also what a killed one left there. */
export interface PostmasterPid {
  pid: number;
  socketDir: string;
  isReady: boolean;
}

/**
 * @returns undefined when there is no such file, or it is only half written
 * @see https://www.postgresql.org/docs/18/storage-file-layout.html and `miscadmin.h` for the lines
 */
export function readPostmasterPid(cluster: string): PostmasterPid | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Math.abs(Number(lines[0]));
  if (!pid) return undefined;
  return {pid, socketDir: lines[4]?.trim() ?? '', isReady: lines[7]?.trim() === 'ready'};
}
