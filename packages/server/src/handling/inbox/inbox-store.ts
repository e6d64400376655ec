import type pg from 'pg';
import {followerCount} from '../follower-count.ts';
import type {InboxFilter, InboxRow, InboxSort, Stage} from './model.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/** Those that the words of a case are made with. */
const configurations = ['finnish', 'swedish', 'english', 'simple'];

const stages: {[stage in Stage]: string} = {
  open: 'c.answered_at is null and c.closed_at is null',
  answered: 'c.answered_at is not null and c.closed_at is null',
  closed: 'c.closed_at is not null',
  all: 'true',
};

interface Order {
  key: string;
  type: string;
  asText: string;
  beyond: '<' | '>';
  direction: 'asc' | 'desc';
}

/** The key that each order goes by, as indexed; `id` settles what is equal. */
const orders: {[sort in InboxSort]: Order} = {
  received: {
    key: 'c.received_at',
    type: 'timestamptz',
    // A JavaScript date would lose the microseconds, and with them cases between two pages.
    asText: `to_char(c.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    beyond: '<',
    direction: 'desc',
  },
  due: {
    key: `coalesce(c.answer_due_on, 'infinity'::date)`,
    type: 'date',
    asText: `coalesce(c.answer_due_on, 'infinity'::date)::text`,
    beyond: '>',
    direction: 'asc',
  },
};

/** Values of a statement while it is put together. */
class Values {
  readonly list: unknown[] = [];

  /** @returns the placeholder */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** The first `size` cases of an inbox. Takes as long with a million cases as with a thousand. */
export function selectInbox(db: Queryable, filter: InboxFilter, size: number): Promise<InboxRow[]> {
  const values = new Values();
  return readRows(db, filter, scan(filter, size, values), values);
}

/** Those of the first `window` cases of an inbox that match `query`, `size` of them at most. */
export function searchWindow(
  db: Queryable,
  filter: InboxFilter,
  query: string,
  window: number,
  size: number,
): Promise<InboxRow[]> {
  const values = new Values();
  const matching = `select c.* from (${scan(filter, window, values)}) c
    join case_search s on s.jurisdiction_id = c.jurisdiction_id and s.case_id = c.id
    where s.words @@ ${values.add(query)}::tsquery ${orderBy(filter)} limit ${values.add(size)}`;
  return readRows(db, filter, matching, values);
}

/** The case at which the first `window` ones of an inbox end, or nothing when there are fewer. */
export async function endOfWindow(db: Queryable, filter: InboxFilter, window: number): Promise<InboxRow | undefined> {
  const values = new Values();
  const last = `select c.* from (${scan(filter, window, values)}) c ${orderBy(filter)} offset ${values.add(window - 1)}`;
  return (await readRows(db, filter, last, values))[0];
}

/**
 * The first `size` cases that match `query`, by way of the word index, or `undefined` when more than `most` match
 * before the filter is looked at: then reading the inbox in its order finds them sooner.
 */
export async function searchByWords(
  db: Queryable,
  filter: InboxFilter,
  query: string,
  most: number,
  size: number,
): Promise<InboxRow[] | undefined> {
  const values = new Values();
  // Materialized and without another condition, so that the planner has no other way than the word index.
  const words = `select jurisdiction_id, case_id from case_search
    where words @@ ${values.add(query)}::tsquery limit ${values.add(most + 1)}`;
  const {rows} = await db.query<Partial<Columns> & {hit_count: number}>(
    `with hits as materialized (${words})
     select n.hit_count, c.*, t.name as taken_by_name
     from (select count(*) as hit_count from hits) n
     left join lateral (
       select ${columns}, ${orders[filter.sort].asText} as position_key from hits h
       join feedback_case c on c.jurisdiction_id = h.jurisdiction_id and c.id = h.case_id
       where ${conditions(filter, values)} ${orderBy(filter)} limit ${values.add(size)}) c on true
     left join staff t on t.jurisdiction_id = ${values.add(filter.jurisdictionId)} and t.id = c.taken_by
     ${orderBy(filter)}`,
    values.list,
  );
  if ((rows[0]?.hit_count ?? 0) > most) return undefined;
  return rows.filter((row) => row.id).map((row) => toRow(row as Columns));
}

/** The case with this reference, if the filter lets it through. */
export function selectByReference(db: Queryable, filter: InboxFilter, reference: string): Promise<InboxRow[]> {
  const values = new Values();
  const one = `select c.* from feedback_case c
    where c.reference = ${values.add(reference)} and ${conditions(filter, values)}`;
  return readRows(db, filter, one, values);
}

/** Open cases of each ring, none of which is counted further than `most`. */
export async function countOpen(
  db: Queryable,
  jurisdictionId: string,
  ringIds: string[],
  most: number,
): Promise<Map<string, number>> {
  const {rows} = await db.query<{ring_id: string; count: number}>(
    `select ring.id as ring_id, open.count from unnest($2::text[]) as ring (id)
     cross join lateral (select count(*) from (
       select from feedback_case c where c.jurisdiction_id = $1 and c.ring_id = ring.id
         and c.answered_at is null and c.closed_at is null limit $3) c) open`,
    [jurisdictionId, ringIds, most],
  );
  return new Map(rows.map(({ring_id, count}) => [ring_id, count]));
}

/**
 * Words as a `tsquery`: all of `expression`, in whichever language; nothing when they are all too common to count.
 */
export async function queryOf(db: Queryable, expression: string): Promise<string | undefined> {
  const {rows} = await db.query<{query: string | null}>(
    `select '(' || string_agg(distinct query::text, ' | ') || ')' as query
     from unnest($1::text[]) as configuration,
          lateral (select to_tsquery(configuration::regconfig, $2) as query) q
     where numnode(query) > 0`,
    [configurations, expression],
  );
  return rows[0]?.query ?? undefined;
}

/** The time by the database's clock, which all processes share. */
export async function databaseNow(db: Queryable): Promise<Date> {
  const {rows} = await db.query<{now: Date}>('select now() as now');
  return rows[0]!.now;
}

/**
 * The first `size` rows in order. With several rings each is read from its own stretch of the index; one range over
 * all of them would have to be sorted.
 */
function scan(filter: InboxFilter, size: number, values: Values): string {
  const limit = values.add(size);
  const one = (ringCondition: string) =>
    `select c.* from feedback_case c where ${conditions({...filter, rings: 'every'}, values)} ${ringCondition}
     ${orderBy(filter)} limit ${limit}`;
  if (filter.rings === 'every') return one('');
  const [only, ...others] = filter.rings;
  if (only !== undefined && others.length === 0) return one(`and c.ring_id = ${values.add(only)}`);
  return `select c.* from unnest(${values.add(filter.rings)}::text[]) as ring (id)
    cross join lateral (${one('and c.ring_id = ring.id')}) c ${orderBy(filter)} limit ${limit}`;
}

function conditions(filter: InboxFilter, values: Values): string {
  const {key, type, beyond} = orders[filter.sort];
  const all = [`c.jurisdiction_id = ${values.add(filter.jurisdictionId)}`, stages[filter.stage]];
  if (filter.rings !== 'every') all.push(`c.ring_id = any(${values.add(filter.rings)}::text[])`);
  if (filter.wantsCall) all.push('c.call_time is not null');
  if (filter.takenBy) all.push(`c.taken_by = ${values.add(filter.takenBy)}`);
  // As the index has it, so that what is late can be looked up there.
  if (filter.due?.from) all.push(`${orders.due.key} >= ${values.add(filter.due.from)}::date`);
  if (filter.due?.until) all.push(`${orders.due.key} <= ${values.add(filter.due.until)}::date`);
  if (filter.after) {
    const {key: afterKey, caseId} = filter.after;
    all.push(`(${key}, c.id) ${beyond} (${values.add(afterKey)}::${type}, ${values.add(caseId)}::uuid)`);
  }
  return all.join(' and ');
}

function orderBy({sort}: InboxFilter): string {
  const {key, direction} = orders[sort];
  return `order by ${key} ${direction}, c.id ${direction}`;
}

const columns = `c.id, c.reference, left(c.text, 160) as excerpt, c.kind, c.topic_id, c.ring_id, c.area_id, c.status,
  c.received_at, c.answer_due_on, c.taken_by, c.photo_count, c.call_time, c.language, ${stages.open} as is_open,
  ${followerCount}`;

interface Columns {
  id: string;
  reference: string;
  excerpt: string;
  kind: InboxRow['kind'] | null;
  topic_id: string | null;
  ring_id: string;
  area_id: string | null;
  status: InboxRow['status'];
  received_at: Date;
  answer_due_on: string | null;
  taken_by: string | null;
  taken_by_name: string | null;
  photo_count: number;
  call_time: InboxRow['callTime'] | null;
  follower_count: number;
  language: string;
  is_open: boolean;
  position_key: string;
}

async function readRows(db: Queryable, filter: InboxFilter, cases: string, values: Values): Promise<InboxRow[]> {
  const {rows} = await db.query<Columns>(
    `select ${columns}, ${orders[filter.sort].asText} as position_key, t.name as taken_by_name from (${cases}) c
     left join staff t on t.jurisdiction_id = c.jurisdiction_id and t.id = c.taken_by ${orderBy(filter)}`,
    values.list,
  );
  return rows.map(toRow);
}

function toRow(row: Columns): InboxRow {
  return {
    id: row.id,
    reference: row.reference,
    excerpt: row.excerpt,
    ...(row.kind && {kind: row.kind}),
    ...(row.topic_id && {topicId: row.topic_id}),
    ringId: row.ring_id,
    ...(row.area_id && {areaId: row.area_id}),
    status: row.status,
    receivedAt: row.received_at,
    ...(row.answer_due_on && {answerDueOn: row.answer_due_on}),
    ...(row.taken_by && {takenBy: row.taken_by}),
    ...(row.taken_by_name && {takenByName: row.taken_by_name}),
    ...(row.call_time && {callTime: row.call_time}),
    photoCount: row.photo_count,
    followerCount: row.follower_count,
    language: row.language,
    isOpen: row.is_open,
    position: {key: row.position_key, caseId: row.id},
  };
}
