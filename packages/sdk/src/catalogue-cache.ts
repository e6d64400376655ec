import type {SiteCatalogue} from '@city-feedback/contract';
import type {Connection} from './connection.ts';
import {CityFeedbackError} from './errors.ts';

interface Kept {
  catalogue: SiteCatalogue;
  etag: string;
  freshUntil: number;
}

const freshMilliseconds = 300_000;

/** The catalogues that were asked for, one a language; simultaneous callers share one request. */
export class CatalogueCache {
  readonly #ask: Connection;
  readonly #kept = new Map<string, Promise<Kept>>();

  constructor(ask: Connection) {
    this.#ask = ask;
  }

  async get(path: string, language: string | undefined, signal: AbortSignal | undefined): Promise<SiteCatalogue> {
    const url = language ? `${path}?lang=${encodeURIComponent(language)}` : path;
    const before = this.#kept.get(url);
    const kept = this.#renewed(url, before);
    this.#kept.set(url, kept);
    // A failure is not kept; the next call asks again.
    kept.catch(() => this.#kept.get(url) === kept && this.#kept.delete(url));
    return (await untilAborted(kept, signal)).catalogue;
  }

  async #renewed(url: string, before: Promise<Kept> | undefined): Promise<Kept> {
    const old = await before;
    if (old && old.freshUntil > Date.now()) return old;
    try {
      const headers = {'If-None-Match': old?.etag || undefined};
      const {status, body, etag} = await this.#ask<SiteCatalogue>(url, {method: 'GET', headers});
      const freshUntil = Date.now() + freshMilliseconds;
      return old && status === 304 ? {...old, freshUntil} : {catalogue: body, etag, freshUntil};
    } catch (error) {
      if (old && error instanceof CityFeedbackError && error.temporary) return old;
      throw error;
    }
  }
}

/** One caller's abort ends its waiting, not the request that others wait for too. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
