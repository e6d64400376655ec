import {PassThrough} from 'node:stream';
import type {DeskNotice} from '@city-feedback/contract';
import type {Log} from '../../database/index.ts';
import {may, type StaffMember} from '../../people/index.ts';
import type {Notices} from './notices.ts';

export interface EventStreamOptions {
  notices: Notices;
  log: Log;
  /** Who is listening, as long as the session lasts; asked at every heartbeat. */
  whoIsThere(): Promise<StaffMember | undefined>;
  /** Time between two signs of life; default 20,000 ms. */
  heartbeatMs?: number;
}

/** A reader that is so far behind is let go; it comes back and loads anew. */
const mostUnreadBytes = 64 * 1024;
/** After a break browsers come back so soon. */
const retryMs = 2_000;

/**
 * Server-sent events of what changes in the rings that somebody may read: `event: case` with a `DeskNotice`, and a
 * comment at every heartbeat. It ends by itself within one heartbeat of the session's end, and when something may have
 * been missed, so that the browser opens another one and loads anew.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function openEventStream(
  staffNow: StaffMember,
  {notices, log, whoIsThere, heartbeatMs = 20_000}: EventStreamOptions,
): PassThrough {
  let staff = staffNow;
  const stream = new PassThrough();
  const end = () => {
    forget();
    stream.end();
  };
  const send = (text: string) => {
    if (stream.writableEnded) return;
    stream.write(text);
    if (stream.readableLength + stream.writableLength > mostUnreadBytes) stream.destroy();
  };
  const unsubscribe = notices.subscribe({
    notice({jurisdictionId, ...notice}) {
      if (may(staff, 'read', {jurisdictionId, ringId: notice.ringId})) send(`event: case\ndata: ${wire(notice)}\n\n`);
    },
    lost: end,
  });
  const heartbeat = setInterval(async () => {
    try {
      const present = await whoIsThere();
      if (!present) return end();
      staff = present;
      send(':\n\n');
    } catch (error) {
      log.warn({error}, 'a session could not be looked up: its live updates end');
      end();
    }
  }, heartbeatMs);
  const forget = () => {
    clearInterval(heartbeat);
    unsubscribe();
  };
  stream.once('close', forget);
  send(`retry: ${retryMs}\n\n`);
  return stream;
}

function wire({type, caseId, ringId, reference}: DeskNotice): string {
  return JSON.stringify({type, caseId, ringId, reference} satisfies DeskNotice);
}
