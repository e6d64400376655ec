import type {CaseDraft} from '@city-feedback/contract';
import {openDB} from 'idb';
import type {StoredReport} from '../queue/report.ts';
import {site} from './form.ts';

/** Leaves a report with contact details on the device, as an earlier visit does. */
export async function keepReport(draft: Partial<CaseDraft>, more: Partial<StoredReport> = {}): Promise<void> {
  const database = await openDB('city-feedback', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('reports', {keyPath: 'key'}).createIndex('queue', 'queue'),
  });
  const report: StoredReport = {
    key: crypto.randomUUID(),
    queue: `${location.origin} ${site}`,
    state: 'waiting',
    draft: {text: '', wantsAnswer: true, mayPublish: false, language: 'fi', ...draft},
    hasContact: true,
    contactChanged: false,
    photos: [],
    addedAt: Date.now(),
    attempts: 1,
    nextAttemptAt: 0,
    dismissed: false,
    ...more,
  };
  await database.put('reports', report);
  database.close();
}
