import type pg from 'pg';
import type {JobHandlers} from './job.ts';
import {createLane} from './lane.ts';
import {loadMeter} from './load-meter.ts';

/** The part of a pino logger that is written to. */
export interface OutboxLog {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface OutboxOptions {
  pool: pg.Pool;
  handlers: JobHandlers;
  log: OutboxLog;
  /** How often to look for jobs that other processes have left; default 1,000. */
  pollMs?: number;
}

export interface Outbox {
  start(): void;
  /** There is a new job of this kind (of any, when missing): don't wait for the next look. Call it after the commit. */
  wake(kind?: string): void;
  /** Takes no more jobs; resolves when those under way are done. */
  stop(): Promise<void>;
}

/**
 * Does what business transactions promised: each job at least once, its lease over after 60 s should the worker be
 * killed, ten tries with growing pauses, then a dead letter. Any number of processes may work on one database.
 */
export function createOutbox({pool, handlers, log, pollMs = 1000}: OutboxOptions): Outbox {
  const load = loadMeter(pool);
  const lanes = new Map(
    Object.entries(handlers).map(([kind, handler]) => [kind, createLane({pool, log, kind, handler, pollMs, load})]),
  );
  return {
    start: () => lanes.forEach((lane) => lane.start()),
    wake: (kind) => (kind === undefined ? lanes.forEach((lane) => lane.wake()) : lanes.get(kind)?.wake()),
    async stop() {
      await Promise.all([...lanes.values()].map((lane) => lane.stop()));
    },
  };
}
