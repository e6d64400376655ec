import type {InboxQuestion} from './inbox.ts';

/** The inbox's parameters as they arrive. */
export type InboxQuerystring = InboxQuestion;

export const inboxQuerySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ring: {type: 'string', maxLength: 60, description: 'One ring; all that you may read when missing'},
    status: {
      type: 'string',
      enum: ['open', 'answered', 'closed', 'all'],
      default: 'open',
      description: '`open`: neither answered nor closed',
    },
    urgency: {
      type: 'string',
      enum: ['late', 'nearly_late'],
      description: 'Open cases whose promise is (nearly) broken',
    },
    mine: {type: 'boolean', default: false, description: 'Only what you have taken'},
    calls: {type: 'boolean', default: false, description: 'Only who asks to be phoned'},
    q: {type: 'string', maxLength: 200, description: 'A reference, or beginnings of words of the message'},
    sort: {
      type: 'string',
      enum: ['received', 'due'],
      default: 'received',
      description: 'Newest first, or open cases by the promised day; others come newest first either way',
    },
    cursor: {type: 'string', maxLength: 200, description: '`nextCursor` of the page before'},
    limit: {type: 'integer', minimum: 1, maximum: 100, default: 50},
  },
} as const;

/** The address of the next page, for `Link` (RFC 8288). */
export function nextPageLink(url: string, nextCursor: string): string {
  const [path = '', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', nextCursor);
  return `<${path}?${parameters}>; rel="next"`;
}
