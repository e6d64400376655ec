import type {JourneyStart} from '../journey/journey.ts';
import {createReportQueue, type ReportQueue} from '../queue/report-queue.ts';

const queues = new Map<string, ReportQueue>();

/** The queue of a site: one a page, however many elements there are. */
export function queueOf({page: {endpoint, site, kiosk}, city}: Pick<JourneyStart, 'page' | 'city'>): ReportQueue {
  const key = `${endpoint} ${site} ${kiosk}`;
  let queue = queues.get(key);
  if (!queue) {
    queue = createReportQueue({endpoint, site, send: city, kiosk});
    queues.set(key, queue);
    if (!kiosk)
      queue.subscribe((reports) =>
        markWaiting(
          `${endpoint} ${site}`,
          reports.some(({state}) => state === 'waiting'),
        ),
      );
  }
  return queue;
}

/** Tells the launcher of the site's next page that a report waits, so that a closed form loads what sends it. */
function markWaiting(queue: string, waits: boolean): void {
  const mark = `city-feedback waiting ${queue}`;
  try {
    if (waits) localStorage.setItem(mark, '1');
    else localStorage.removeItem(mark);
  } catch {
    // Without storage nothing waits beyond this page.
  }
}
