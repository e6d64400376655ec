import type pg from 'pg';

/** What is kept only for a time, and for how long. */
const kept = [
  // Failed guesses count for minutes or a day; nobody's network stays on record.
  {table: 'failed_attempt', condition: `failed_at < now() - interval '1 day'`},
  // Senders try for three days; two months leave room for whatever holds a message back.
  {table: 'idempotency', condition: `created_at < now() - interval '60 days'`},
  // Dead letters stay until somebody has looked at them.
  {table: 'job', condition: `done_at < now() - interval '30 days'`},
  {table: 'staff_session', condition: 'expires_at < now()'},
];

/** Rows of one statement, so that no lock is held for long. */
const batchSize = 5_000;

/**
 * Deletes addresses of those who follow a case that is not theirs: 90 days after it was settled, so that a reopening is
 * told, too, and two years after they were given at the latest.
 */
export async function forgetFollowers(pool: pg.Pool): Promise<number> {
  const {rowCount} = await pool.query(
    `update case_follower f set email = null
     from feedback_case c
     where f.email is not null and c.jurisdiction_id = f.jurisdiction_id and c.id = f.case_id
       and (f.followed_at < now() - interval '2 years'
         or greatest(c.answered_at, c.closed_at) < now() - interval '90 days')`,
  );
  return rowCount ?? 0;
}

/**
 * Deletes the contact data of the cases of a jurisdiction that were settled so many days ago and not opened again since.
 *
 * @returns of how many cases
 */
export async function forgetContacts(pool: pg.Pool, jurisdictionId: string, days: number): Promise<number> {
  const {rowCount} = await pool.query(
    `delete from contact k using feedback_case c
     where k.jurisdiction_id = $1 and c.jurisdiction_id = k.jurisdiction_id and c.id = k.case_id
       and greatest(c.answered_at, c.closed_at) < now() - make_interval(days => $2)`,
    [jurisdictionId, days],
  );
  return rowCount ?? 0;
}

/** Deletes what has been kept for its time. @returns rows deleted, by table */
export async function deleteExpired(pool: pg.Pool): Promise<{[table: string]: number}> {
  const deleted: {[table: string]: number} = {};
  for (const {table, condition} of kept) {
    deleted[table] = 0;
    for (;;) {
      const {rowCount} = await pool.query(
        `delete from ${table} where ctid = any(array(select ctid from ${table} where ${condition} limit ${batchSize}))`,
      );
      deleted[table] += rowCount ?? 0;
      if ((rowCount ?? 0) < batchSize) break;
    }
  }
  return deleted;
}
