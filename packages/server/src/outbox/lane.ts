import type pg from 'pg';
import {backoffSeconds, leaseSeconds, maxAttempts, type Job, type JobHandler} from './job.ts';
import {bury, claim, complete, postpone, renew} from './store.ts';
import type {LoadMeter} from './load-meter.ts';
import type {OutboxLog} from './outbox.ts';

export interface LaneOptions {
  pool: pg.Pool;
  log: OutboxLog;
  kind: string;
  handler: JobHandler;
  pollMs: number;
  load: LoadMeter;
}

export interface Lane {
  start(): void;
  wake(): void;
  /** Takes no more jobs; resolves when those under way are done. */
  stop(): Promise<void>;
}

const batchSize = 100;
/**
 * How long jobs stand back before each batch while requests need the database: a job may come a little later, an
 * acknowledgement may not. A storm of messages thus delays the mails about them, and not the messages.
 */
const courtesyMs = 250;

/** Works on the jobs of one kind, so that a kind that is stuck does not delay the others. */
export function createLane({pool, log, kind, handler, pollMs, load}: LaneOptions): Lane {
  const capacity = 'all' in handler ? 1 : (handler.concurrency ?? 4);
  const running = new Set<Promise<void>>();
  let isStopped = false;
  let isAwake = false;
  let wakeUp = (): void => {};
  let endRest = (): void => {};
  let loop = Promise.resolve();

  async function run(): Promise<void> {
    while (!isStopped) {
      if (running.size >= capacity) {
        await Promise.race(running);
        continue;
      }
      isAwake = false;
      if (load.isBusy()) await rest(courtesyMs);
      const jobs = await claimDue();
      start(jobs);
      if (jobs.length === 0 && !isAwake && !isStopped) await rest(pollMs, {isLight: true});
    }
    await Promise.all(running);
  }

  async function claimDue(): Promise<Job[]> {
    try {
      return await claim(pool, kind, 'all' in handler ? batchSize : capacity - running.size);
    } catch (error) {
      if (!isStopped) log.warn({kind, error}, 'could not ask for jobs');
      return [];
    }
  }

  function start(jobs: Job[]): void {
    const groups = 'all' in handler ? (jobs.length > 0 ? [jobs] : []) : jobs.map((job) => [job]);
    for (const group of groups) {
      const work: Promise<void> = doJobs(group).finally(() => running.delete(work));
      running.add(work);
    }
  }

  /** A long job keeps its lease, as long as its worker lives. */
  function keepLease(jobs: Job[]): () => void {
    if (!('each' in handler) || !handler.isLong) return () => {};
    const timer = setInterval(() => {
      for (const job of jobs) {
        renew(pool, job).catch((error: unknown) =>
          log.warn({kind, jobId: job.id, error}, 'a lease could not be renewed'),
        );
      }
    }, leaseSeconds * 333);
    timer.unref();
    return () => clearInterval(timer);
  }

  async function doJobs(jobs: Job[]): Promise<void> {
    const endLease = keepLease(jobs);
    try {
      const alive = jobs.filter((job) => job.attempt <= maxAttempts);
      if (alive.length > 0) await ('all' in handler ? handler.all(alive) : handler.each(alive[0]!));
      await complete(pool, alive);
      for (const job of jobs.filter((job) => !alive.includes(job))) await giveUp(job, 'its workers were killed');
    } catch (error) {
      for (const job of jobs) await failed(job, error).catch(() => leaveToLease(job));
    } finally {
      endLease();
    }
  }

  async function failed(job: Job, error: unknown): Promise<void> {
    const reason = reasonOf(error);
    if (job.attempt >= maxAttempts) return giveUp(job, reason, error);
    const seconds = backoffSeconds(job.attempt);
    // What was broken off because we stop has not failed: the next server does it.
    if (!isStopped || (error as Error).name !== 'AbortError') {
      log.warn({kind, jobId: job.id, attempt: job.attempt, seconds, error}, 'a job failed and is tried again');
    }
    await postpone(pool, job, seconds, reason);
  }

  async function giveUp(job: Job, reason: string, error?: unknown): Promise<void> {
    // The words of an error may quote an address: they stand in the job.
    log.error({kind, jobId: job.id, ...(error ? {error} : {reason})}, 'a job failed for good');
    await bury(pool, job, reason);
  }

  /** The database is away: the lease ends by itself and the job comes again. */
  function leaveToLease(job: Job): void {
    log.warn({kind, jobId: job.id}, 'a failed job could not be postponed');
  }

  /** Ends early when the lane stops, and a light one also when there is a new job. */
  function rest(ms: number, {isLight = false} = {}): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        wakeUp = endRest = () => {};
        resolve();
      };
      const timer = setTimeout(end, ms);
      endRest = end;
      if (isLight) wakeUp = end;
    });
  }

  return {
    start: () => void (loop = run()),
    wake() {
      isAwake = true;
      wakeUp();
    },
    async stop() {
      isStopped = true;
      endRest();
      await loop;
    },
  };
}

/** An error for the log and the table: mail servers like to repeat the address, so that is taken out. */
function reasonOf(error: unknown): string {
  const {name = 'Error', message = ''} = error instanceof Error ? error : {message: String(error)};
  return `${name}: ${message}`.replace(/[^\s<>"']+@[^\s<>"']+/g, '<address>').slice(0, 300);
}
