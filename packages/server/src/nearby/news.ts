import type {Appended} from '../history/index.ts';
import type {NewJob} from '../outbox/index.ts';
import type pg from 'pg';
import {mailedFollowers} from './store.ts';

/**
 * A mail to each follower with an address, when an event has changed where the case stands. To be put into the outbox in
 * the event's transaction.
 */
export async function newsForFollowers(
  client: Pick<pg.PoolClient, 'query'>,
  {event, before, after}: Appended,
): Promise<NewJob[]> {
  if (before.status === after.status) return [];
  const {jurisdictionId, caseId, version} = event;
  const followers = await mailedFollowers(client, jurisdictionId, caseId);
  return followers.map((followerId) => ({
    jurisdictionId,
    kind: 'follower_mail',
    dedupeKey: `follower_mail:${event.id}:${followerId}`,
    payload: {caseId, version, followerId},
  }));
}
