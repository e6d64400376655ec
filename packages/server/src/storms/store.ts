import type pg from 'pg';
import type {Localized} from '../catalogue/index.ts';

type Queryable = Pick<pg.ClientBase, 'query'>;

/** How many cases of each topic came in the last hour. */
export async function lastHour(db: Queryable, jurisdictionId: string): Promise<Map<string, number>> {
  const {rows} = await db.query<{topicId: string; count: number}>(
    `select topic_id as "topicId", count(*)::int as count from feedback_case
     where jurisdiction_id = $1 and received_at > now() - interval '1 hour' and topic_id is not null group by 1`,
    [jurisdictionId],
  );
  return new Map(rows.map(({topicId, count}) => [topicId, count]));
}

/**
 * Switches notices on for these topics, by the rule. What the desk has switched off stays off for twelve hours.
 *
 * @returns whether anything has changed
 */
export async function switchOnByRule(db: Queryable, jurisdictionId: string, topicIds: string[]): Promise<boolean> {
  const {rowCount} = await db.query(
    `insert into storm_notice as n (jurisdiction_id, topic_id, is_on, set_by)
     select $1, topic_id, true, 'rule' from unnest($2::text[]) as topic_id
     on conflict (jurisdiction_id, topic_id) do update set is_on = true, set_by = 'rule', text = null, changed_at = now()
     where not n.is_on and (n.set_by = 'rule' or n.changed_at < now() - interval '12 hours')`,
    [jurisdictionId, topicIds],
  );
  return (rowCount ?? 0) > 0;
}

/** Switches off what the rule has switched on, but for these topics. @returns whether anything has changed */
export async function switchOffByRule(db: Queryable, jurisdictionId: string, stillMany: string[]): Promise<boolean> {
  const {rowCount} = await db.query(
    `update storm_notice set is_on = false, changed_at = now()
     where jurisdiction_id = $1 and is_on and set_by = 'rule' and topic_id <> all($2)`,
    [jurisdictionId, stillMany],
  );
  return (rowCount ?? 0) > 0;
}

export interface Switch {
  isOn: boolean;
  /** The desk's own words; the configured ones when missing. */
  text?: Localized | undefined;
}

/** Switches a notice on or off by hand. */
export async function switchByHand(db: Queryable, jurisdictionId: string, topicId: string, {isOn, text}: Switch) {
  await db.query(
    `insert into storm_notice (jurisdiction_id, topic_id, is_on, set_by, text) values ($1, $2, $3, 'desk', $4)
     on conflict (jurisdiction_id, topic_id)
     do update set is_on = excluded.is_on, set_by = 'desk', text = excluded.text, changed_at = now()`,
    [jurisdictionId, topicId, isOn, text ? JSON.stringify(text) : null],
  );
}

export interface StoredNotice {
  topicId: string;
  setBy: 'rule' | 'desk';
  text: Localized | null;
  changedAt: Date;
}

/** Notices that are on. */
export async function noticesOn(db: Queryable, jurisdictionId: string): Promise<StoredNotice[]> {
  const {rows} = await db.query<StoredNotice>(
    `select topic_id as "topicId", set_by as "setBy", text, changed_at as "changedAt" from storm_notice
     where jurisdiction_id = $1 and is_on order by topic_id`,
    [jurisdictionId],
  );
  return rows;
}
