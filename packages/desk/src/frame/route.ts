import {filterFromQuery, filterToQuery, type InboxFilter} from '../inbox/filter.ts';

/** Where the desk is served. */
export const basePath = '/desk';

/** A page of the desk. The inbox's conditions stay in the address while a case is open, so that Back finds them. */
export interface Route {
  page: 'inbox' | 'case' | 'topics' | 'unknown';
  caseId?: string;
  filter: InboxFilter;
}

export function readRoute({pathname, search}: {pathname: string; search: string}): Route {
  const filter = filterFromQuery(new URLSearchParams(search));
  const [first, caseId, ...rest] = pathname.slice(basePath.length).split('/').filter(Boolean);
  if (!pathname.startsWith(basePath) || rest.length > 0) return {page: 'unknown', filter};
  if (first === undefined) return {page: 'inbox', filter};
  if (first === 'topics' && caseId === undefined) return {page: 'topics', filter};
  const decoded = first === 'cases' && caseId !== undefined ? decode(caseId) : undefined;
  return decoded === undefined ? {page: 'unknown', filter} : {page: 'case', caseId: decoded, filter};
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

export const topicsPath = `${basePath}/topics`;

export function inboxPath(filter: InboxFilter): string {
  return basePath + filterToQuery(filter);
}

export function casePath(caseId: string, filter: InboxFilter): string {
  return `${basePath}/cases/${encodeURIComponent(caseId)}${filterToQuery(filter)}`;
}
