import type {Problem} from '@city-feedback/contract';
import {isProblem, ProblemError, UnreachableError} from './errors.ts';

export interface HttpOptions {
  /** Path that every call begins with. Default `/api/v1/desk`. */
  baseUrl?: string;
  fetch?: typeof fetch;
  /** The language that titles, hints and sentences should come in. */
  language: () => string;
  /** For whom the page is; the server refuses calls that would go out in somebody else's name. */
  staffId?: () => string | undefined;
  /** Whether somebody is at the desk. What the desk asks by itself meanwhile does not prolong their session. Default true. */
  isUsed?: () => boolean;
  /** Asks to log in again; resolves to whether the same person did, so that the call can be repeated. */
  logInAgain?: () => Promise<boolean>;
  /** Default 20,000. */
  timeoutMs?: number;
}

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  query?: {[name: string]: string | undefined};
  body?: unknown;
  /** The version of the case that the change is based on; travels as `If-Match`. */
  version?: number;
  signal?: AbortSignal;
  /** Whether the answer is for whoever is logged in, not only for whom the page is. Default false. */
  isForAnybody?: boolean;
  /** Whether a 401 opens the log-in and then repeats the call. Default true. */
  repeatAfterLogIn?: boolean;
}

/**
 * JSON over HTTP on the same origin, with the session's cookie.
 *
 * When the session has ended, a call waits for the same person to log in again and is then repeated; what they had
 * typed is never lost to it.
 */
export class Http {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  /**
   * @throws {ProblemError} when the server refused
   * @throws {UnreachableError} when no answer came
   * @throws {DOMException} `AbortError` when `signal` was aborted
   */
  async send<T>(call: Call): Promise<T> {
    const response = await this.#fetch(call);
    if (response.ok) return (response.status === 204 ? undefined : await readJson(response, call.signal)) as T;
    const error = new ProblemError(await readProblem(response));
    const {logInAgain} = this.#options;
    if (isProblem(error, 'not_logged_in') && call.repeatAfterLogIn !== false && logInAgain && (await logInAgain())) {
      return this.send({...call, repeatAfterLogIn: false});
    }
    throw error;
  }

  async #fetch({method = 'GET', path, query = {}, body, version, signal, isForAnybody}: Call): Promise<Response> {
    const {baseUrl = '/api/v1/desk', fetch = globalThis.fetch, language, timeoutMs = 20_000} = this.#options;
    const {staffId, isUsed = () => true} = this.#options;
    const headers = new Headers({Accept: 'application/json', 'Accept-Language': language()});
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    if (version !== undefined) headers.set('If-Match', `"${version}"`);
    const forWhom = isForAnybody ? undefined : staffId?.();
    if (forWhom !== undefined) headers.set('Desk-Staff-Id', forWhom);
    if (!isUsed()) headers.set('Desk-Idle', '1');
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await fetch.call(globalThis, `${baseUrl}${path}${queryString(query)}`, {
        method,
        headers,
        credentials: 'same-origin',
        cache: 'no-store',
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
    } catch (cause) {
      if (signal?.aborted) throw new DOMException('The call was given up', 'AbortError');
      throw new UnreachableError(`${method} ${path} got no answer`, {cause});
    }
  }
}

function queryString(query: {[name: string]: string | undefined}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

async function readJson(response: Response, signal?: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (signal?.aborted) throw new DOMException('The call was given up', 'AbortError');
    throw new UnreachableError('Expected a JSON body, got something else', {cause});
  }
}

/** Something in between (a proxy, a captive portal) may answer without a problem body: that counts as no answer. */
async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  if (body && typeof body === 'object' && 'code' in body) return body as Problem;
  throw new UnreachableError(`Expected a problem body, got status ${response.status} without one`);
}
