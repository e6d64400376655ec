import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
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

interface Schema extends DBSchema {
  reports: {key: string; value: StoredReport; indexes: {queue: string}};
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
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const open = () =>
    (opening ??= openDB<Schema>(databaseName, 1, {
      upgrade: (database) => void database.createObjectStore('reports', {keyPath: 'key'}).createIndex('queue', 'queue'),
      // Another version of the widget wants another schema: let it, and open anew when needed.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => (opening = undefined),
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));

  /** What the database answers, or `otherwise` when there is none. */
  async function ask<Answer>(question: (database: IDBPDatabase<Schema>) => Promise<Answer>, otherwise: Answer) {
    try {
      return await question(await open());
    } catch {
      return otherwise;
    }
  }

  return {
    survivesReload: (key) => !inMemory.has(key),
    async all(queue) {
      const kept = await ask((database) => database.getAllFromIndex('reports', 'queue', queue), []);
      return [...kept.filter(({key}) => !inMemory.has(key)), ...(await memory.all(queue))];
    },
    async get(key) {
      return (await memory.get(key)) ?? ask((database) => database.get('reports', key), undefined);
    },
    async put(report) {
      const kept = await ask(async (database) => {
        await database.put('reports', report);
        return true;
      }, false);
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
      await ask((database) => database.delete('reports', key), undefined);
    },
  };
}
