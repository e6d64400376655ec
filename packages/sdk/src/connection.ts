import type {Problem} from '@city-feedback/contract';
import ky, {HTTPError, TimeoutError as KyTimeoutError} from 'ky';
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
  method?: 'get' | 'post' | 'put';
  json?: object;
  body?: Blob;
  headers?: {[name: string]: string | undefined};
  signal?: AbortSignal | undefined;
  /** Milliseconds that a try may take longer than usual. */
  addedTimeout?: number;
  /** What to fetch with, unless the client was given a `fetch` of its own. */
  fetchInstead?: typeof fetch | undefined;
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

/** Of longer `Retry-After` only this is waited for before the next try. */
const longestRetryAfter = 30_000;

/**
 * 500 is not among them: the server has met a bug with this request and would meet it again; the key makes a later
 * try safe. 409 is only retried while the first request with the same key is still in flight.
 */
const retriedStatuses = [408, 409, 429, 502, 503, 504];

/** The parsed body of each answer, which ky hands through. */
const bodies = new WeakMap<Response, unknown>();

/**
 * @throws {TypeError} when the endpoint is not an http or https URL
 */
export function connect(options: ConnectionOptions): Connection {
  const {endpoint, maxRetries = 3} = options;
  const base = new URL(endpoint, globalThis.location?.href);
  if (!base.protocol.startsWith('http') || base.username) {
    throw new TypeError(`expected endpoint to be an http or https URL without credentials, got ${base.protocol}`);
  }
  const prefixUrl = base.origin + base.pathname.replace(/\/*$/, '/api/v1');

  return async function ask<Body>(path: string, call: Call): Promise<Answer<Body>> {
    const {method = 'post', json, body, headers, signal, secrets = []} = call;
    const fetch = options.fetch ?? call.fetchInstead ?? globalThis.fetch;
    const timeout = (options.timeout ?? 15_000) + (call.addedTimeout ?? 0);
    const hide = (text: string): string => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '…'), text);
    let wasSent = false;
    signal?.throwIfAborted();

    // Reads the whole answer, so that one that breaks off or comes from a captive portal counts as no answer, within
    // the timeout and with another try.
    const fetchWhole = async (request: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
      wasSent = true;
      const response = await fetch(request, init);
      const {ok, status, headers} = response;
      const body = parse(await response.text(), ok ? String : hide);
      if (ok && !body) throw new Error(`expected JSON, got none with status ${status}`);
      const kept = new Headers({ETag: headers.get('ETag') ?? ''});
      const retryAfter = secondsOf(headers.get('Retry-After'));
      // Only what can be read: ky would wait its longest for the rest.
      if (retryAfter !== undefined) kept.set('Retry-After', `${retryAfter}`);
      const answer = new Response(null, {status, headers: kept});
      bodies.set(answer, body ?? {});
      return answer;
    };

    try {
      const response = await ky(path, {
        method,
        ...(json ? {json} : body && {body}),
        ...(headers && {headers}),
        ...(signal && {signal}),
        prefixUrl,
        timeout,
        fetch: fetchWhole,
        // A staff page of the server's own origin brings its session along; nothing is ever sent to another origin.
        credentials: 'same-origin',
        // A redirected POST would become a GET, or take its secrets to another host.
        redirect: 'error',
        throwHttpErrors: (status) => status !== 304,
        retry: {
          limit: maxRetries,
          methods: ['get', 'post', 'put'],
          statusCodes: retriedStatuses,
          afterStatusCodes: retriedStatuses,
          maxRetryAfter: longestRetryAfter,
          backoffLimit: 8000,
          jitter: (delay) => delay * (0.5 + Math.random() / 2),
          retryOnTimeout: true,
          shouldRetry({error}) {
            if (!(error instanceof HTTPError)) return undefined;
            const {status} = error.response;
            const {code} = bodies.get(error.response) as Partial<Problem>;
            // Who types an address waits for no second try of the geocoder.
            const inVain =
              (status === 409 && code !== 'request_in_flight') ||
              code === 'proof_of_work_required' ||
              code === 'geocoder_unavailable';
            return inVain ? false : undefined;
          },
        },
      });
      return {status: response.status, body: bodies.get(response) as Body, etag: response.headers.get('ETag')!};
    } catch (error) {
      signal?.throwIfAborted();
      if (!wasSent) throw error;
      let cause = bareCause(error, hide);
      if (error instanceof KyTimeoutError) throw new TimeoutError(base.host, timeout, cause);
      if (!(error instanceof HTTPError)) throw new NetworkError(base.host, cause);

      const {response} = error;
      const {challenge, ...problem} = bodies.get(response) as Partial<Problem>;
      if (challenge && json && !('proofOfWork' in json)) {
        try {
          const {solve} = await import('./proof-of-work.ts');
          return await ask<Body>(path, {...call, json: {...json, proofOfWork: await solve(challenge, signal)}});
        } catch (unsolved) {
          signal?.throwIfAborted();
          if (unsolved instanceof CityFeedbackError) throw unsolved;
          cause = bareCause(unsolved, hide);
        }
      }
      throw new ApiError(response.status, problem, secondsOf(response.headers.get('Retry-After')), cause);
    }
  };
}

/** JSON with every text in it changed by `rewrite`; undefined when it is none. */
function parse(json: string, rewrite: (text: string) => string): unknown {
  try {
    return JSON.parse(json, (_name, part: unknown) => (typeof part === 'string' ? rewrite(part) : part));
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
