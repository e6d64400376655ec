import type pg from 'pg';

export async function hasCases(pool: pg.Pool): Promise<boolean> {
  const {rowCount} = await pool.query('select from feedback_case limit 1');
  return rowCount !== 0;
}

/**
 * Moves a case into the past: its receipt `daysAgo`, each later event a day after the one before, never past now. The
 * row keeps being what its events add up to.
 */
export async function moveToPast(pool: pg.Pool, caseId: string, daysAgo: number): Promise<void> {
  const moved = `least(e.recorded_at, e.recorded_at - make_interval(days => $2 - (e.version - 1)))`;
  await pool.query(`update event e set recorded_at = ${moved} where case_id = $1`, [caseId, daysAgo]);
  await pool.query(
    `update feedback_case c set
       received_at = (select recorded_at from event e where e.case_id = c.id and version = 1),
       first_reaction_at = (select min(recorded_at) from event e
         where e.case_id = c.id and type in ('taken', 'transferred', 'status_changed', 'answered')),
       answered_at = (select max(recorded_at) from event e where e.case_id = c.id and type = 'answered')
     where id = $1`,
    [caseId],
  );
}
