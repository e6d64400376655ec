import type pg from 'pg';
import {endOfWindow, searchByWords, searchWindow} from './inbox-store.ts';
import type {InboxFilter} from './model.ts';
import {pageOf, type FoundRows} from './page.ts';

/** So many of the first cases are looked through before the word index is asked: common words end there. */
const firstWindow = 1_000;
/** More hits than these aren't sorted. */
const mostHits = 5_000;
/** So many cases are looked through for a page of words that are too common to sort and too rare for the first ones. */
const lastWindow = 20_000;

/**
 * A page of the cases whose message has the words of `query`, in the order of the inbox.
 *
 * No words make it read more than a bounded number of rows. When those didn't fill a page, it is shorter than asked for
 * and `next` leads on from where reading stopped.
 */
export async function searchInbox(pool: pg.Pool, filter: InboxFilter, query: string): Promise<FoundRows> {
  const {limit} = filter;
  const first = await searchWindow(pool, filter, query, firstWindow, limit + 1);
  if (first.length > limit) return pageOf(first, limit);
  const byWords = await searchByWords(pool, filter, query, mostHits, limit + 1);
  if (byWords) return pageOf(byWords, limit);
  const rows = await searchWindow(pool, filter, query, lastWindow, limit + 1);
  if (rows.length > limit) return pageOf(rows, limit);
  return {rows, next: (await endOfWindow(pool, filter, lastWindow))?.position};
}
