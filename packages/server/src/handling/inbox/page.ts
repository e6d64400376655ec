import type {InboxPosition, InboxRow} from './model.ts';

/** Cases of a page, and where the next one begins, if there is one. */
export interface FoundRows {
  rows: InboxRow[];
  next?: InboxPosition | undefined;
}

/** Takes the row that was read in addition, to know whether there is more, off a page again. */
export function pageOf(rows: InboxRow[], limit: number): FoundRows {
  const page = rows.slice(0, limit);
  return {rows: page, next: rows.length > limit ? page.at(-1)?.position : undefined};
}
