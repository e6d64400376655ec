import type {JourneyStart} from '../journey/journey.ts';
import {createReportQueue, type ReportQueue} from '../queue/report-queue.ts';

const queues = new Map<string, ReportQueue>();

/** Where the launcher of any page sees that a report waits, so that a closed form loads what it takes to send it. */
export const waitingMark = 'city-feedback waiting';

/** The queue of a site: one a page, however many elements there are. */
export function queueOf({page: {endpoint, site, kiosk}, city}: Pick<JourneyStart, 'page' | 'city'>): ReportQueue {
  const key = `${endpoint} ${site} ${kiosk}`;
  let queue = queues.get(key);
  if (!queue) {
    queue = createReportQueue({endpoint, site, send: city, kiosk});
    queues.set(key, queue);
    if (!kiosk) queue.subscribe((reports) => markWaiting(reports.some(({state}) => state === 'waiting')));
  }
  return queue;
}

function markWaiting(waits: boolean): void {
  try {
    if (waits) localStorage.setItem(waitingMark, '1');
    else localStorage.removeItem(waitingMark);
  } catch {
    // Without storage nothing waits beyond this page.
  }
}
