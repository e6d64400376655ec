import {hash} from 'node:crypto';
import type pg from 'pg';
import {leaseSeconds, type Job} from './job.ts';

type Queryable = Pick<pg.Pool, 'query'>;

export interface NewJob {
  jurisdictionId: string;
  kind: string;
  /** One job a key, ever: enqueueing it again changes nothing. */
  dedupeKey: string;
  /** Ids only, never personal data: it is kept for weeks. */
  payload: {[name: string]: unknown};
  /** Now, when missing. */
  runAt?: Date;
}

/** The id of the one job that a dedupe key can have: a UUID of version 8 made of its SHA-256. */
export function jobId(dedupeKey: string): string {
  const hex = hash('sha256', dedupeKey);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Puts a job into the outbox; it is done once the transaction has committed. Call `wake` after that. */
export async function enqueue(client: Queryable, job: NewJob): Promise<void> {
  await enqueueAll(client, [job]);
}

export async function enqueueAll(client: Queryable, jobs: NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  await client.query({
    name: 'job-enqueue',
    text: `insert into job (id, jurisdiction_id, kind, dedupe_key, payload, run_at)
      select id, jurisdiction_id, kind, dedupe_key, payload, coalesce(run_at, now())
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::timestamptz[])
        as new (id, jurisdiction_id, kind, dedupe_key, payload, run_at)
      on conflict (id) do nothing`,
    values: [
      jobs.map((job) => jobId(job.dedupeKey)),
      jobs.map((job) => job.jurisdictionId),
      jobs.map((job) => job.kind),
      jobs.map((job) => job.dedupeKey),
      jobs.map((job) => JSON.stringify(job.payload)),
      jobs.map((job) => job.runAt ?? null),
    ],
  });
}

/** Leases due jobs of a kind to this worker, oldest first; others pass them by until the lease ends. */
export async function claim(pool: Queryable, kind: string, limit: number): Promise<Job[]> {
  const {rows} = await pool.query<{id: string; jurisdiction_id: string; payload: Job['payload']; attempts: number}>({
    name: 'job-claim',
    text: `with next as (
        select id from job
        where kind = $1 and done_at is null and dead_at is null and run_at <= now()
          and (locked_until is null or locked_until < now())
        order by run_at limit $2 for update skip locked)
      update job set locked_until = now() + $3 * interval '1 second', attempts = attempts + 1
      from next where job.id = next.id
      returning job.id, jurisdiction_id, payload, attempts`,
    values: [kind, limit, leaseSeconds],
  });
  return rows.map(({id, jurisdiction_id, payload, attempts}) => {
    return {id, jurisdictionId: jurisdiction_id, kind, payload, attempt: attempts};
  });
}

/** Holds a job for another lease, while it is still being done. */
export async function renew(pool: Queryable, job: Job): Promise<void> {
  await pool.query(`update job set locked_until = now() + $2 * interval '1 second' where id = $1 and done_at is null`, [
    job.id,
    leaseSeconds,
  ]);
}

export async function complete(pool: Queryable, jobs: Job[]): Promise<void> {
  await pool.query({
    name: 'job-complete',
    text: 'update job set done_at = now(), locked_until = null where id = any($1::uuid[])',
    values: [jobs.map((job) => job.id)],
  });
}

export async function postpone(pool: Queryable, job: Job, seconds: number, error: string): Promise<void> {
  await pool.query(
    `update job set run_at = now() + $2 * interval '1 second', locked_until = null, last_error = $3 where id = $1`,
    [job.id, seconds, error],
  );
}

/** Gives a job up: it stays in the table as a dead letter, with its last error. */
export async function bury(pool: Queryable, job: Job, error: string): Promise<void> {
  await pool.query('update job set dead_at = now(), locked_until = null, last_error = $2 where id = $1', [
    job.id,
    error,
  ]);
}
