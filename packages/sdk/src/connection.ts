import type {Problem} from '@city-feedback/contract';
import {bareCause} from './bare-cause.ts';
import {ApiError, CityFeedbackError, NetworkError, TimeoutError} from './errors.ts';

export interface ConnectionOptions {
  /** Base URL of the server, e.g. `https://feedback.example.fi`; what `/api/v1` is added to. */
  endpoint: string;
  /** Instead of the global `fetch`. Called with a `Request`. */
  fetch?: typeof fetch;
  /** Milliseconds that one try may take, its whole answer included. Default 15,000. */
  timeout?: number;
  /** Tries after the first one. Default 3. */
  maxRetries?: number;
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT';
  json?: object;
  body?: Blob;
  headers?: {[name: string]: string | undefined};
  signal?: AbortSignal | undefined;
  /** Milliseconds that a try may take longer than usual. */
  addedTimeout?: number;
  /** What to fetch with, unless the client was given a `fetch` of its own. */
  fetchInstead?: typeof fetch | undefined;
  /** What becomes of a good answer that is not JSON. */
  readFile?: (response: Response) => Promise<unknown>;
  /** What must not appear in an error. */
  secrets?: readonly string[];
}

export interface Answer<Body> {
  status: number;
  /** Empty when the server says that nothing has changed (304). */
  body: Body;
  /** Empty when there is none. */
  etag: string;
}

/** Asks the server: one call, as many tries as it takes, one kind of error. */
export type Connection = <Body>(path: string, call: Call) => Promise<Answer<Body>>;

/** The longest that a `Retry-After` is obeyed before the next try, in milliseconds. */
const longestRetryAfter = 30_000;
/** The longest wait of our own, in milliseconds. */
const longestWait = 8000;

/** 500 is not among them: the server has met a bug with this request and would meet it again. */
const retriedStatuses = [408, 429, 502, 503, 504];

/** @throws {TypeError} when the endpoint is not an http or https URL */
export function connect(options: ConnectionOptions): Connection {
  const {endpoint, maxRetries = 3} = options;
  const base = new URL(endpoint, globalThis.location?.href);
  if (!base.protocol.startsWith('http') || base.username) {
    throw new TypeError(`expected endpoint to be an http or https URL without credentials, got ${base.protocol}`);
  }
  const api = base.origin + base.pathname.replace(/\/*$/, '/api/v1/');

  return async function ask<Body>(path: string, call: Call): Promise<Answer<Body>> {
    const {method = 'POST', json, body, headers = {}, signal, secrets = []} = call;
    const fetch = options.fetch ?? call.fetchInstead ?? globalThis.fetch;
    const timeout = (options.timeout ?? 15_000) + (call.addedTimeout ?? 0);
    const hide = (text: string): string => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '…'), text);
    let challenge: Problem['challenge'];
    signal?.throwIfAborted();

    const sent = new Headers();
    if (json) sent.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(headers)) if (value) sent.set(name, value);
    const request = new Request(api + path, {
      method,
      headers: sent,
      body: json ? JSON.stringify(json) : (body ?? null),
      // A staff page of the server's own origin brings its session along; nothing is ever sent to another origin.
      credentials: 'same-origin',
      // A redirected POST would become a GET, or take its secrets to another host.
      redirect: 'error',
    });

    for (let retries = 0; ; retries++) {
      try {
        return await tryOnce();
      } catch (error) {
        signal?.throwIfAborted();
        if (challenge && json && !('proofOfWork' in json)) return askWithProof(json, challenge, error as Error);
        const wait = retries < maxRetries ? waitAfter(error, retries) : undefined;
        if (wait === undefined) throw error;
        await pause(wait, signal);
      }
    }

    async function tryOnce(): Promise<Answer<Body>> {
      const clock = new AbortController();
      const timer = setTimeout(() => clock.abort(new DOMException('timed out', 'TimeoutError')), timeout);
      const end = signal ? AbortSignal.any([signal, clock.signal]) : clock.signal;
      const ended = new Promise<never>((_resolve, reject) => {
        end.addEventListener('abort', () => reject(end.reason as Error));
      });
      try {
        return await Promise.race([read(fetch(new Request(request.clone(), {signal: end}))), ended]);
      } catch (error) {
        if (error instanceof ApiError) throw error;
        const cause = bareCause(error, hide);
        throw clock.signal.aborted ? new TimeoutError(base.host, timeout, cause) : new NetworkError(base.host, cause);
      } finally {
        clearTimeout(timer);
      }
    }

    /** The whole answer: one that breaks off, or comes from a captive portal, counts as none. */
    async function read(fetched: Promise<Response>): Promise<Answer<Body>> {
      const response = await fetched;
      const {ok, status} = response;
      if (ok && call.readFile) return {status, body: (await call.readFile(response)) as Body, etag: ''};
      const content = parse(await response.text(), ok ? String : hide);
      if (ok && !content) throw new Error(`expected JSON, got none with status ${status}`);
      if (ok || status === 304) {
        return {status, body: (content ?? {}) as Body, etag: response.headers.get('ETag') ?? ''};
      }
      const problem: Partial<Problem> = content ?? {};
      challenge = problem.challenge;
      throw new ApiError(status, problem, secondsOf(response.headers.get('Retry-After')));
    }

    async function askWithProof(json: object, puzzle: typeof challenge & {}, error: Error): Promise<Answer<Body>> {
      try {
        const {solve} = await import('./proof-of-work.ts');
        return await ask<Body>(path, {...call, json: {...json, proofOfWork: await solve(puzzle, signal)}});
      } catch (unsolved) {
        signal?.throwIfAborted();
        if (unsolved instanceof CityFeedbackError) throw unsolved;
        error.cause = bareCause(unsolved, hide);
        throw error;
      }
    }
  };
}

/** Milliseconds until the next try; undefined when trying again would be in vain. */
function waitAfter(error: unknown, retries: number): number | undefined {
  if (error instanceof ApiError) {
    const {status, code, retryAfterSeconds} = error;
    // Who types an address waits for no second try of the geocoder.
    const inVain = code === 'proof_of_work_required' || code === 'geocoder_unavailable';
    if (inVain || !(retriedStatuses.includes(status) || code === 'request_in_flight')) return undefined;
    if (retryAfterSeconds !== undefined) return Math.min(retryAfterSeconds * 1000, longestRetryAfter);
  }
  // Half of it at random, so that the clients of a server that was down do not come back together.
  return Math.min(300 * 2 ** retries * (0.5 + Math.random() / 2), longestWait);
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** JSON with every text in it changed by `rewrite`; undefined when it is none. */
function parse(json: string, rewrite: (text: string) => string): object | undefined {
  try {
    return JSON.parse(json, (_name, part: unknown) => (typeof part === 'string' ? rewrite(part) : part)) as object;
  } catch {
    // The runtime's error would quote the answer.
    return undefined;
  }
}

/** Seconds of a `Retry-After` header, which holds seconds or a date; undefined when it can't be read. */
function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
