import {recentHours, usualDays, type TopicCount} from '@city-feedback/topics/right-now';
import type pg from 'pg';

type Queryable = Pick<pg.Pool, 'query'>;

export interface CountQuery {
  jurisdictionId: string;
  siteIds: string[];
  topicIds: string[];
}

/** Of one kind more are not read: in the hour of a storm these say enough. */
const mostRead = 100_000;

/** The square around a place, as `squareOf` of `@city-feedback/topics` names it. */
const square = `'0.02 ' || floor(latitude / 0.02 + 0.5)::int || ' ' || floor(longitude / 0.02 / 1.5 + 0.5)::int`;

/**
 * How many cases of these topics came lately and before, everywhere and at each site, unit and square; where there were
 * none lately, nothing. What a robot may have sent is left out of the recent ones.
 */
export async function countCases(db: Queryable, {jurisdictionId, siteIds, topicIds}: CountQuery) {
  const cases = (when: string) => `select c.* from feedback_case c
    where jurisdiction_id = $1 and site_id = any($2) and topic_id = any($3) and ${when}
    order by received_at desc limit ${mostRead}`;
  const split = `now() - interval '${recentHours} hours'`;
  const {rows} = await db.query<TopicCount>({
    name: 'cases-right-now',
    text: `with recent as (${cases(`received_at > ${split} and not exists (select from event e
        where e.jurisdiction_id = c.jurisdiction_id and e.case_id = c.id and e.version = 1
          and e.data ->> 'suspicion' is not null)`)}),
      usual as (${cases(`received_at between ${split} - interval '${usualDays} days' and ${split}
        and topic_id in (select topic_id from recent)`)})
      select key, topic_id as "topicId", count(*) filter (where is_recent)::int as recent,
        count(*) filter (where not is_recent)::int as usual
      from (select *, true as is_recent from recent union all select *, false from usual) c
      cross join lateral (values (''), ('site:' || site_id), ('unit:' || service_object_id), (${square})) k (key)
      where key is not null
      group by 1, 2 having bool_or(is_recent)`,
    values: [jurisdictionId, siteIds, topicIds],
  });
  return rows;
}

/** For how many days before the recent ones there are cases. */
export async function daysOfCases(db: Queryable, jurisdictionId: string): Promise<number> {
  const {rows} = await db.query<{days: number | null}>(
    `select least(${usualDays}, extract(epoch from now() - min(received_at)) / 86400 - ${recentHours / 24})::float as days
     from feedback_case where jurisdiction_id = $1`,
    [jurisdictionId],
  );
  return rows[0]!.days ?? 0;
}
