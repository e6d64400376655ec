import type {InboxPage, Urgency} from '@city-feedback/contract';
import {parseReference} from '@city-feedback/contract';
import type pg from 'pg';
import type {JurisdictionCatalogue} from '../../catalogue/index.ts';
import {ringsFor, type RingScope} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {urgencyOf, wallClock} from '../../promises/index.ts';
import type {Asker} from '../asker.ts';
import {decodeCursor, encodeCursor} from './inbox-cursor.ts';
import {databaseNow, selectByReference, selectInbox} from './inbox-store.ts';
import type {InboxFilter, InboxSort, Stage} from './model.ts';
import {pageOf, type FoundRows} from './page.ts';
import {searchInbox} from './search-inbox.ts';
import {searchQuery} from './search-query.ts';
import {summaryOf} from './summary.ts';

/** What the inbox is asked for. */
export interface InboxQuestion {
  /** One ring; all that the asker may read when missing. */
  ring?: string;
  status: Stage;
  /** Open cases only. */
  urgency?: Extract<Urgency, 'late' | 'nearly_late'>;
  /** Only what the asker has taken. */
  mine: boolean;
  /** Only who asks to be phoned. */
  calls: boolean;
  /** A reference, or words of the message. */
  q?: string;
  /** `due` is an order of open cases; others, which have nothing to keep any more, come newest first. */
  sort: InboxSort;
  cursor?: string;
  /** Cases a page, 1–100. */
  limit: number;
}

/**
 * A page of the cases that somebody may read.
 *
 * @throws {ProblemError} `unknown_ring` for a ring that the asker may not read; `invalid_value` for a cursor of another
 *   inbox
 */
export async function readInbox(pool: pg.Pool, asker: Asker, question: InboxQuestion): Promise<InboxPage> {
  const now = await databaseNow(pool);
  const filter = filterOf(asker, question, now);
  if (filter.rings !== 'every' && filter.rings.length === 0) return {cases: []};
  const {rows, next} = await findRows(pool, filter, question.q?.trim());
  return {
    cases: rows.map((row) => summaryOf(row, asker, now)),
    ...(next && {nextCursor: encodeCursor(filter.sort, next)}),
  };
}

async function findRows(pool: pg.Pool, filter: InboxFilter, q: string | undefined): Promise<FoundRows> {
  if (!q) return pageOf(await selectInbox(pool, filter, filter.limit + 1), filter.limit);
  const reference = parseReference(q);
  if (reference) {
    const rows = await selectByReference(pool, {...filter, stage: 'all'}, reference);
    if (rows.length > 0) return {rows};
  }
  const query = await searchQuery(pool, filter, q);
  return query ? searchInbox(pool, filter, query) : {rows: []};
}

function filterOf({staff, catalogue}: Asker, question: InboxQuestion, now: Date): InboxFilter {
  const {urgency, cursor} = question;
  const isOpenOnly = question.status === 'open' || urgency !== undefined;
  const sort = isOpenOnly ? question.sort : 'received';
  return {
    jurisdictionId: staff.jurisdictionId,
    rings: ringsAskedFor(ringsFor(staff, 'read'), catalogue, question.ring),
    stage: isOpenOnly ? 'open' : question.status,
    sort,
    ...(urgency && {due: dueDaysOf(urgency, catalogue, now)}),
    wantsCall: question.calls,
    ...(question.mine && {takenBy: staff.id}),
    ...(cursor && {after: decodeCursor(sort, cursor)}),
    limit: question.limit,
  };
}

function ringsAskedFor(readable: RingScope, {rings}: JurisdictionCatalogue, ringId: string | undefined): RingScope {
  if (ringId === undefined) return readable;
  const isKnown = readable === 'every' ? rings.some(({id}) => id === ringId) : readable.includes(ringId);
  if (!isKnown) throw new ProblemError('unknown_ring', {values: {ring: ringId}});
  return [ringId];
}

/** The due dates that make an open case late, or nearly so, at this moment. */
export function dueDaysOf(
  urgency: 'late' | 'nearly_late',
  {jurisdiction}: Pick<JurisdictionCatalogue, 'jurisdiction'>,
  now: Date,
): {from?: string; until?: string} {
  const {date: today} = wallClock(now, jurisdiction.timeZone);
  if (urgency === 'late') return {until: dayAfter(today, -1)};
  // Asks the rule itself day by day, so that the filter and the badge can't differ. Days off in a row are few.
  let until = today;
  while (urgencyOf(dayAfter(until, 1), now, jurisdiction) === 'nearly_late') until = dayAfter(until, 1);
  return {from: today, until};
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
