import {CityFeedback} from '@city-feedback/sdk';
import {createTestServer, fixturePhoto, type TestServer} from '@city-feedback/sdk/testing';
import {getResponse} from 'msw';
import {openDB} from 'idb';
import {createReportQueue, type ReportQueue, type ReportQueueOptions} from './report-queue.ts';
import type {NewReport, ReportStatus} from './report.ts';

let made = 0;

/** A city, its site, and as many queues for it as a test wants; each test has a site of its own. */
export class QueueTest {
  readonly site = `site-${Date.now()}-${++made}`;
  readonly endpoint = 'https://feedback.example.fi';
  readonly server: TestServer = createTestServer({site: this.site});
  /** Requests that reached the line, by method. */
  readonly requests: string[] = [];
  /** What the clock of all queues says. */
  now = Date.now();
  #queues: ReportQueue[] = [];
  /** Set to hold requests back until the promise is there. */
  line: Promise<unknown> = Promise.resolve();

  client(): CityFeedback {
    return new CityFeedback({
      endpoint: this.endpoint,
      site: this.site,
      language: 'en',
      maxRetries: 0,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        this.requests.push(request.method);
        await this.line;
        const response = await getResponse(this.server.handlers, request);
        if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
        return response;
      },
    });
  }

  open(options: Partial<ReportQueueOptions> = {}): ReportQueue {
    const queue = createReportQueue({
      endpoint: this.endpoint,
      site: this.site,
      send: this.client(),
      now: () => this.now,
      backOff: () => 3_600_000,
      ...options,
    });
    this.#queues.push(queue);
    return queue;
  }

  /** What a reload does: the old queue is gone with its memory, a new one finds what is on the device. */
  async reload(options: Partial<ReportQueueOptions> = {}): Promise<ReportQueue> {
    this.close();
    const queue = this.open(options);
    await queue.flush();
    return queue;
  }

  close(): void {
    for (const queue of this.#queues.splice(0)) queue.close();
  }

  /** Everything that is on the device for this site, as text. */
  async atRest(): Promise<string> {
    const database = await openDB('city-feedback');
    const reports = database.objectStoreNames.contains('reports')
      ? ((await database.getAll('reports')) as {queue: string}[])
      : [];
    database.close();
    const own = reports.filter(({queue}) => queue.endsWith(` ${this.site}`));
    return own.length ? JSON.stringify(own, (_key, value) => (value instanceof Blob ? 'a photo' : value)) : '';
  }
}

export const newReport = (change: Partial<NewReport['draft']> = {}, photos = 0): NewReport => ({
  key: `key-of-a-report-${Date.now()}-${++made}`,
  draft: {text: 'The lamp by the pier is dark', wantsAnswer: true, mayPublish: false, language: 'en', ...change},
  photos: Array.from({length: photos}, (_, i) => ({
    id: `photo-${made}-${i}`,
    name: `pier-${i}.png`,
    blob: fixturePhoto(),
  })),
});

/** Waits until one of the queue's reports is as wanted. */
export function untilReport(queue: ReportQueue, wanted: (report: ReportStatus) => boolean): Promise<ReportStatus> {
  return new Promise((resolve) => {
    const look = (reports: readonly ReportStatus[]) => {
      const found = reports.find(wanted);
      if (!found) return;
      stop();
      resolve(found);
    };
    const stop = queue.subscribe(look);
    void queue.pending().then(look);
  });
}
