import type {CaseDraft, ContactDraft} from '@city-feedback/contract';
import type {PhotoUpload} from '../photos/upload-photos.ts';
import {backOffMilliseconds} from './back-off.ts';
import {ContactKeeper} from './contact-keeper.ts';
import {heldNames, onlyOnce} from './only-once.ts';
import {deviceStore, memoryStore, type ReportStore} from './report-store.ts';
import type {NewReport, ReportStatus, StoredReport} from './report.ts';
import {expiresAt, sendingLock, statusOf} from './report-status.ts';
import {submitPhotos, submitReport, withoutBlob, type BackOff, type ReportSender} from './send-report.ts';

export interface ReportQueueOptions {
  endpoint: string;
  site: string;
  /** A `CityFeedback` client of this endpoint and site. */
  send: ReportSender;
  /** Shared device: nothing is kept outside this page's memory. Default `false`. */
  kiosk?: boolean;
  /** Epoch milliseconds; `Date.now` unless a test sets the clock. */
  now?: () => number;
  backOff?: BackOff;
  store?: ReportStore;
}

/** Reports on their way to one site of one server. Made by {@link createReportQueue}. */
export interface ReportQueue {
  /**
   * Takes a report over and tries to send it at once. The same key again is the same report.
   *
   * @returns how it stands after the first attempt
   */
  add(report: NewReport): Promise<ReportStatus>;
  /** Tries everything that waits, without waiting for its turn. Resolves when all were tried. */
  flush(): Promise<void>;
  /** All reports that are not done with: waiting, sent but not seen, refused, expired. Oldest first. */
  pending(): Promise<ReportStatus[]>;
  /** Calls `listener` after each change, in this tab or another one, until the returned function is called. */
  subscribe(listener: (reports: readonly ReportStatus[]) => void): () => void;
  /** Sends a report that `needsContact` with these contact details, or without any. */
  giveContact(key: string, contact?: ContactDraft): Promise<void>;
  /**
   * Gives a refused or expired report back to the form and forgets it. Contact details are in it only while the page
   * on which they were typed lives. A corrected text is another report: it needs a new key.
   */
  takeBack(key: string): Promise<NewReport | undefined>;
  /** The person has seen that it was sent, or gives it up. Photos that still wait are sent all the same. */
  dismiss(key: string): Promise<void>;
  /** Stops trying by itself and forgets the contact details, as when the page goes. What waits stays where it is. */
  close(): void;
}

/**
 * Sends reports until the city has acknowledged them, through reloads, dead spots and a server that is down.
 *
 * What waits is kept in IndexedDB with its idempotency key and its photos, and tried when the queue is made, when the
 * browser comes online, when the page is looked at again, and with growing pauses. Web Locks see to it that two tabs
 * or two elements never send the same report at the same time. With the acknowledgement text and photos are purged;
 * the receipt stays until {@link ReportQueue.dismiss}, since nobody may have been looking when it came.
 *
 * Contact details stay in the memory of the page on which they were typed. A report that had some waits for them
 * after a reload (`needsContact`): the person types them again, or lets it go without. It never goes without unasked,
 * because then the answer that was asked for could not be sent.
 *
 * Make one for each endpoint and site, and let it live as long as the page.
 *
 * After 72 hours a report is not tried any longer: its photos are deleted, and it stays as `expired`, with its text,
 * until the person has taken it back or dismissed it.
 */
export function createReportQueue(options: ReportQueueOptions): ReportQueue {
  const {endpoint, site, send, kiosk = false, now = Date.now, backOff = backOffMilliseconds} = options;
  const {store = kiosk ? memoryStore() : deviceStore()} = options;
  const queue = `${endpoint} ${site}`;
  const contacts = new ContactKeeper();
  const adding = new Map<string, Promise<ReportStatus>>();
  const uploads = new Map<string, PhotoUpload>();
  const listeners = new Set<(reports: readonly ReportStatus[]) => void>();
  const otherTabs = kiosk ? undefined : new BroadcastChannel('city-feedback');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let runAgain = false;
  let closed = false;

  async function pending(): Promise<ReportStatus[]> {
    const [reports, isHeld] = await Promise.all([store.all(queue), heldNames()]);
    const {survivesReload} = store;
    return reports
      .sort((a, b) => a.addedAt - b.addedAt)
      .map((report) => statusOf(report, {isHeld, survivesReload, uploads}));
  }

  /** Tells everybody, one after the other: a later state must not be overtaken by an earlier one. */
  let telling = Promise.resolve();
  function tellHere(): Promise<void> {
    return (telling = telling.then(async () => {
      if (!listeners.size) return;
      const reports = await pending();
      for (const listener of listeners) {
        try {
          listener(reports);
        } catch (error) {
          // One that fails, such as a form that the page has taken away, must not keep the others from hearing.
          console.error(error);
        }
      }
    }));
  }

  function changed(): Promise<void> {
    if (!closed) otherTabs?.postMessage(queue);
    return tellHere();
  }

  async function keep(report: StoredReport): Promise<StoredReport> {
    const isDone = report.dismissed && report.photos.every(({state}) => state !== 'waiting');
    await (isDone ? store.delete(report.key) : store.put(report));
    return report;
  }

  /** Tries once to send a report, unless somebody else is at it. */
  async function attempt(key: string): Promise<void> {
    await onlyOnce(sendingLock(key), async () => {
      const report = await store.get(key);
      if (!report) return;
      if (now() >= expiresAt(report) && keepsContent(report)) return void (await keep(expire(report)));
      const contact = contacts.get(key);
      if (report.state !== 'waiting' || (report.hasContact && !contact)) return;
      const tried = await keep({...report, attempts: report.attempts + 1});
      void changed();
      const {state} = await keep(await submitReport(send, tried, contact, {now, backOff}));
      if (state === 'sent') contacts.forget(key);
    });
    await changed();
  }

  /** Tries once to send the photos of a report that the city has, unless somebody else is at it. */
  async function attemptPhotos(key: string): Promise<void> {
    let hasTried = false;
    await onlyOnce(`photos ${key}`, async () => {
      const report = await store.get(key);
      if (report?.state !== 'sent' || !waits(report)) return;
      hasTried = true;
      const tried = await submitPhotos(send, report, {now, backOff}, (upload) => {
        uploads.set(upload.id, upload);
        void tellHere();
      });
      // It may be dismissed at any time meanwhile.
      const ended = async () => ({...tried, dismissed: (await store.get(key))?.dismissed ?? true});
      if (!waits(tried)) {
        // Who watched the photos hears how it ended before the report is gone.
        await store.put(await ended());
        await changed();
      }
      await keep(await ended());
    });
    if (hasTried) await changed();
  }

  async function add({key, draft: {contact, ...draft}, site, photos = []}: NewReport): Promise<ReportStatus> {
    const from = now();
    if (!(await store.get(key))) {
      if (contact) await contacts.keep(key, contact);
      await keep({
        key,
        queue,
        state: 'waiting',
        draft,
        site,
        hasContact: !!contact,
        contactChanged: false,
        photos: photos.map(({id, name, blob}, index) => ({
          id,
          name,
          number: index + 1,
          state: 'waiting',
          totalBytes: blob.size,
          blob,
        })),
        addedAt: from,
        attempts: 0,
        nextAttemptAt: 0,
        dismissed: false,
      });
    }
    await attempt(key);
    const status = (await pending()).find((status) => status.key === key)!;
    // The receipt need not wait for the photos.
    void attemptPhotos(key).then(() => schedule(from));
    return status;
  }

  async function tryAll(force: boolean): Promise<void> {
    const from = now();
    for (const report of await store.all(queue)) {
      const isDue = force || report.nextAttemptAt <= from;
      if (closed) return;
      if ((isDue && waits(report)) || (from >= expiresAt(report) && keepsContent(report))) await attempt(report.key);
      if (isDue) await attemptPhotos(report.key);
    }
    await schedule(from);
  }

  /** Sets the timer for the first turn after `since`; what was due before and still waits, waits for something else. */
  async function schedule(since: number): Promise<void> {
    const waiting = (await store.all(queue)).filter(waits);
    const turns = waiting.map(({nextAttemptAt}) => nextAttemptAt).filter((turn) => turn > since);
    clearTimeout(timer);
    if (turns.length && !closed) timer = setTimeout(() => void run(false), Math.max(0, Math.min(...turns) - now()));
  }

  function run(force: boolean): Promise<void> {
    if (running) {
      runAgain ||= force;
      return running;
    }
    running = (async () => {
      try {
        await tryAll(force);
        // Somebody wished for a try while this one was on its way: it counts for all, whose turn it is or not.
        while (runAgain) {
          runAgain = false;
          await tryAll(true);
        }
      } finally {
        running = undefined;
      }
    })();
    return running;
  }

  const flush = () => run(true);
  const flushWhenSeen = () => void (document.visibilityState === 'visible' && flush());
  const flushOnline = () => void flush();
  window.addEventListener('online', flushOnline);
  document.addEventListener('visibilitychange', flushWhenSeen);
  otherTabs?.addEventListener('message', ({data}) => void (data === queue && tellHere()));
  flushOnline();

  return {
    add(report) {
      const {key} = report;
      // A double click hands the same report over twice.
      const added = adding.get(key) ?? add(report).finally(() => adding.delete(key));
      adding.set(key, added);
      return added;
    },
    flush,
    pending,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async giveContact(key, contact) {
      const report = await store.get(key);
      if (report?.state !== 'waiting') return;
      const from = now();
      if (contact) await contacts.keep(key, contact);
      const {callTime, ...uncalled} = report.draft!;
      // Without a number nobody can be phoned.
      const draft = contact && callTime ? {...uncalled, callTime} : uncalled;
      await keep({...report, draft, hasContact: !!contact, contactChanged: report.attempts > 0});
      await attempt(key);
      await schedule(from);
    },
    async takeBack(key) {
      const report = await store.get(key);
      if (report?.state !== 'refused' && report?.state !== 'expired') return undefined;
      const contact = contacts.get(key);
      contacts.forget(key);
      await store.delete(key);
      await changed();
      const draft: CaseDraft = {...report.draft!, ...(contact && {contact})};
      return {key, draft, photos: report.photos.flatMap(({id, name, blob}) => (blob ? {id, name, blob} : []))};
    },
    async dismiss(key) {
      const report = await store.get(key);
      if (!report) return;
      contacts.forget(key);
      await (report.state === 'sent' ? keep({...report, dismissed: true}) : store.delete(key));
      await changed();
    },
    close() {
      closed = true;
      contacts.forgetAll();
      clearTimeout(timer);
      window.removeEventListener('online', flushOnline);
      document.removeEventListener('visibilitychange', flushWhenSeen);
      otherTabs?.close();
    },
  };
}

/** Whether there is something left to send. */
const waits = ({state, photos}: StoredReport) =>
  state === 'waiting' || (state === 'sent' && photos.some((photo) => photo.state === 'waiting'));

/** Whether something is kept that expires. */
const keepsContent = ({state, photos}: StoredReport) => state === 'waiting' || photos.some(({blob}) => blob);

function expire(report: StoredReport): StoredReport {
  const photos = report.photos.map((photo) => (photo.state === 'waiting' ? withoutBlob(photo, 'expired') : photo));
  const state = report.state === 'waiting' ? 'expired' : report.state;
  return {...report, state, photos, nextAttemptAt: 0};
}
