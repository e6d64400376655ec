import type {StoredReport} from './report.ts';

/** Where reports wait. */
export interface ReportStore {
  /** Whether a reload of the page keeps this report. */
  survivesReload(key: string): boolean;
  all(queue: string): Promise<StoredReport[]>;
  get(key: string): Promise<StoredReport | undefined>;
  put(report: StoredReport): Promise<void>;
  delete(key: string): Promise<void>;
}

const databaseName = 'city-feedback';

/** Keeps reports in memory only: for shared devices. */
export function memoryStore(): ReportStore {
  const reports = new Map<string, StoredReport>();
  return {
    survivesReload: () => false,
    all: async (queue) => [...reports.values()].filter((report) => report.queue === queue),
    get: async (key) => reports.get(key),
    put: async (report) => void reports.set(report.key, report),
    delete: async (key) => void reports.delete(key),
  };
}

/**
 * Keeps reports in IndexedDB, and in memory what the browser refuses to keep there: a private window, a full disk, a
 * database that is gone. Nothing is ever refused to the caller; `survivesReload` says how it stands.
 */
export function deviceStore(): ReportStore {
  const memory = memoryStore();
  const inMemory = new Set<string>();
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    return (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () =>
        void request.result.createObjectStore('reports', {keyPath: 'key'}).createIndex('queue', 'queue');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        const forget = () => (opening = undefined);
        database.onclose = forget;
        // Another version of the widget wants another schema: let it, and open anew when needed.
        database.onversionchange = () => {
          database.close();
          forget();
        };
        resolve(database);
      };
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  }

  /** What the database answers once it is written down, or `otherwise` when it can't. */
  async function ask<Answer>(
    mode: IDBTransactionMode,
    question: (reports: IDBObjectStore) => IDBRequest<Answer>,
    otherwise: Answer,
  ): Promise<Answer> {
    try {
      const transaction = (await open()).transaction('reports', mode);
      return await new Promise((resolve, reject) => {
        const request = question(transaction.objectStore('reports'));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error);
      });
    } catch {
      return otherwise;
    }
  }

  return {
    survivesReload: (key) => !inMemory.has(key),
    async all(queue) {
      const kept = await ask<StoredReport[]>('readonly', (reports) => reports.index('queue').getAll(queue), []);
      return [...kept.filter(({key}) => !inMemory.has(key)), ...(await memory.all(queue))];
    },
    async get(key) {
      return (await memory.get(key)) ?? ask('readonly', (reports) => reports.get(key), undefined);
    },
    async put(report) {
      const kept = await ask<IDBValidKey>('readwrite', (reports) => reports.put(report), '');
      if (kept) {
        inMemory.delete(report.key);
        await memory.delete(report.key);
      } else {
        inMemory.add(report.key);
        await memory.put(report);
      }
    },
    async delete(key) {
      inMemory.delete(key);
      await memory.delete(key);
      await ask('readwrite', (reports) => reports.delete(key), undefined);
    },
  };
}
