import type pg from 'pg';
import type {Catalogue} from '../catalogue/index.ts';
import {inTransaction} from '../database/index.ts';
import {
  announceToDesk,
  enqueueAll,
  type DeskAnnouncement,
  type Job,
  type JobHandlers,
  type NewJob,
} from '../outbox/index.ts';
import {indexWords} from './store.ts';

interface ReceivedPayload {
  caseId: string;
  ringId: string;
  reference: string;
  hasEmail: boolean;
}

export interface AnnounceOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  /** There are new jobs of a kind. */
  wake(kind: string): void;
}

/**
 * What follows a new case, after it was acknowledged: its words for the search, a mail to the resident, one to the ring,
 * a look for its topic where it has none and the city allows it, and word to
 * the open desks. Many cases at once, in one transaction.
 */
export function receivedHandlers({pool, catalogue, wake}: AnnounceOptions): JobHandlers {
  return {
    case_received: {
      async all(jobs) {
        const following = jobs.flatMap((job) => jobsAfter(job, catalogue));
        await inTransaction(pool, async (client) => {
          await indexWords(client, jobs.map(caseOf));
          await enqueueAll(client, following);
          await announceToDesk(client, ...jobs.map(announcementOf));
        });
        for (const kind of new Set(following.map(({kind: each}) => each))) wake(kind);
      },
    },
  };
}

function jobsAfter(received: Job, catalogue: Catalogue): NewJob[] {
  const {jurisdictionId} = received;
  const {caseId, ringId, hasEmail} = received.payload as unknown as ReceivedPayload;
  const known = catalogue.jurisdiction(jurisdictionId);
  const ring = known?.rings.find(({id}) => id === ringId);
  const job = (kind: string, payload: NewJob['payload']): NewJob => {
    return {jurisdictionId, kind, dedupeKey: `${kind}:${caseId}:1`, payload};
  };
  return [
    ...(hasEmail ? [job('acknowledgement_mail', {caseId})] : []),
    ...(known?.jurisdiction.routeByItself && ringId === known.jurisdiction.coordinatorRingId
      ? [job('recognise_topic', {caseId})]
      : []),
    ...(ring?.email ? [job('ring_mail', {caseId, ringId, news: 'received'})] : []),
  ];
}

function caseOf({jurisdictionId, payload}: Job): {jurisdictionId: string; caseId: string} {
  return {jurisdictionId, caseId: String(payload['caseId'])};
}

function announcementOf({jurisdictionId, payload}: Job): DeskAnnouncement {
  const {caseId, ringId, reference} = payload as unknown as ReceivedPayload;
  return {type: 'received', jurisdictionId, caseId, ringId, reference};
}
