import type {DeskNotice} from '@city-feedback/contract';
import type pg from 'pg';

/** The PostgreSQL channel on which every process hears what changed at the desk. */
export const deskChannel = 'city_feedback_desk';

/** What is sent on {@link deskChannel}, as JSON. */
export interface DeskAnnouncement extends DeskNotice {
  jurisdictionId: string;
}

/** Tells all processes, and through them the open desks, once the transaction has committed. */
export async function announceToDesk(
  client: Pick<pg.Pool, 'query'>,
  ...announcements: DeskAnnouncement[]
): Promise<void> {
  await client.query({
    name: 'desk-announce',
    text: 'select pg_notify($1, announcement) from unnest($2::text[]) as announcement',
    values: [deskChannel, announcements.map((announcement) => JSON.stringify(announcement))],
  });
}
