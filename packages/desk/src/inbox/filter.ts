/** Which cases the inbox shows, and in which order. */
export interface InboxFilter {
  status: 'open' | 'answered' | 'closed' | 'all';
  ring?: string;
  mine: boolean;
  /** Only who asks to be phoned. */
  calls: boolean;
  urgency?: 'late' | 'nearly_late';
  /** A reference or words. */
  q: string;
  sort: 'received' | 'due';
}

/** The inbox as it opens: everything open in my rings, newest first. */
export const openCases: InboxFilter = {status: 'open', mine: false, calls: false, q: '', sort: 'received'};

/** Reads the conditions from an address; what it does not know counts as not said. */
export function filterFromQuery(query: URLSearchParams): InboxFilter {
  return {
    status: oneOf(query.get('status'), ['open', 'answered', 'closed', 'all']) ?? openCases.status,
    ring: query.get('ring') || undefined,
    mine: query.get('mine') === 'true',
    calls: query.get('calls') === 'true',
    urgency: oneOf(query.get('urgency'), ['late', 'nearly_late']),
    q: query.get('q') ?? '',
    sort: oneOf(query.get('sort'), ['received', 'due']) ?? openCases.sort,
  };
}

/** The conditions as `?…`, empty for the inbox as it opens. */
export function filterToQuery({status, ring, mine, calls, urgency, q, sort}: InboxFilter): string {
  const query = new URLSearchParams();
  if (status !== openCases.status) query.set('status', status);
  if (ring) query.set('ring', ring);
  if (mine) query.set('mine', 'true');
  if (calls) query.set('calls', 'true');
  if (urgency) query.set('urgency', urgency);
  if (q) query.set('q', q);
  if (sort !== openCases.sort) query.set('sort', sort);
  return query.size > 0 ? `?${query}` : '';
}

/** Whether conditions narrow the list, beyond its order. */
export function isNarrowed(filter: InboxFilter): boolean {
  return filterToQuery({...filter, sort: openCases.sort}) !== '';
}

function oneOf<const T extends string>(value: string | null, known: readonly T[]): T | undefined {
  return known.find((each) => each === value);
}
