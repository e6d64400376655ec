import {
  parseTrackingCode,
  type CaseDraft,
  type CaseReceipt,
  type FollowedCase,
  type InformationRequest,
  type PhotoReceipt,
  type RatingRequest,
  type ReopenRequest,
  type SiteCatalogue,
  type TrackedCase,
  type TrackRequest,
} from '@city-feedback/contract';
import type {AttachOptions} from './attach.ts';
import {CatalogueCache} from './catalogue-cache.ts';
import {connect, type Connection, type ConnectionOptions} from './connection.ts';
import {TrackingCodeError} from './errors.ts';
import {createIdempotencyKey} from './idempotency-key.ts';
import {readLinkToken, type Link} from './link.ts';

export interface CityFeedbackOptions extends ConnectionOptions {
  /** Id of the site, as it is in the backend's configuration. */
  site: string;
  /** Language of names, texts and error messages, e.g. `sv`; the site's first one when missing. */
  language?: string;
}

export interface CallOptions {
  /** Ends the call at any moment, waiting for a next try included; it then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface WriteOptions extends CallOptions {
  /**
   * 8 to 200 visible ASCII characters; a new one for each call when missing. Give one that is kept with the draft, and
   * sending it again, even after a reload, never makes a second case.
   */
  idempotencyKey?: string;
}

/** A receipt, or the two members of it that are needed. */
export type CaseAccess = Pick<CaseReceipt, 'caseId' | 'linkToken'>;

/**
 * A client of one site of a City Feedback server.
 *
 * Every call is tried again, with the same idempotency key, when the network fails, no answer comes in time or the
 * server is busy; it rejects with an {@link ApiError}, a {@link NetworkError} or a {@link TimeoutError}.
 *
 * @example
 * const city = new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'streets', language: 'en'});
 * const {trackingCode} = await city.submit({text: 'The lamp is dark', wantsAnswer: false, mayPublish: false, language: 'en'});
 * const {statusSentence} = await city.track(trackingCode);
 */
export class CityFeedback {
  readonly site: string;
  /** May be changed; the next call speaks it. */
  language: string | undefined;
  readonly #ask: Connection;
  readonly #catalogues: CatalogueCache;

  /** @throws {TypeError} when `endpoint` is not an http or https URL */
  constructor(options: CityFeedbackOptions) {
    this.site = options.site;
    this.language = options.language;
    const ask = connect(options);
    this.#ask = (path, call) => ask(path, {...call, headers: {'Accept-Language': this.language, ...call.headers}});
    this.#catalogues = new CatalogueCache(this.#ask);
  }

  /**
   * What a form needs to know: topics, texts, map, promise. Comes from memory for five minutes and is then asked for
   * by its ETag; when the server can't be reached, the older one is given.
   */
  catalogue({signal}: CallOptions = {}): Promise<SiteCatalogue> {
    return this.#catalogues.get(`sites/${encodeURIComponent(this.site)}`, this.language, signal);
  }

  /**
   * Sends a message. Resolves when the city has stored it, never before.
   *
   * @throws {TypeError} when the idempotency key has another form than asked for
   */
  async submit(draft: CaseDraft, options?: WriteOptions): Promise<CaseReceipt> {
    return this.#write(`sites/${encodeURIComponent(this.site)}/cases`, draft, options);
  }

  /**
   * Adds or replaces photo `number` (1–5) of a case. The same bytes may be sent again at any time.
   *
   * @param photo  JPEG, PNG, WebP or HEIC, up to the catalogue's `limits.photoBytes`
   */
  async attach(access: CaseAccess, photo: Blob, options: AttachOptions): Promise<PhotoReceipt> {
    const {attach} = await import('./attach.ts');
    return attach(this.#ask, access, photo, options);
  }

  /**
   * Status and answers by tracking code, as typed: any case, with or without spaces and hyphens.
   *
   * @throws {TrackingCodeError} at once, without asking the server, when it holds a typo
   */
  async track(typed: string, {signal}: CallOptions = {}): Promise<TrackedCase> {
    const parsed = parseTrackingCode(typed);
    if (!parsed.ok) throw new TrackingCodeError(parsed.fault);
    const json: TrackRequest = {trackingCode: parsed.code};
    const {body} = await this.#ask<TrackedCase>('track', {json, signal, secrets: [parsed.code, typed]});
    return body;
  }

  /**
   * Everything that the sender may see, by the link of the receipt or a mail.
   *
   * @throws {LinkError} when there is no link token in it
   */
  async follow(link: Link, {signal}: CallOptions = {}): Promise<FollowedCase> {
    const linkToken = readLinkToken(link);
    const {body} = await this.#ask<FollowedCase>('follow', {json: {linkToken}, signal, secrets: [linkToken]});
    return body;
  }

  /** Adds what the sender forgot, or was asked for. */
  async addInformation(link: Link, text: string, options?: WriteOptions): Promise<FollowedCase> {
    const json: InformationRequest = {linkToken: readLinkToken(link), text};
    return this.#write('follow/information', json, options, json.linkToken);
  }

  /** Says whether the answer helped; once for each answer. */
  async rate(link: Link, rating: Omit<RatingRequest, 'linkToken'>, options?: WriteOptions): Promise<FollowedCase> {
    const json: RatingRequest = {...rating, linkToken: readLinkToken(link)};
    return this.#write('follow/rating', json, options, json.linkToken);
  }

  /** Opens an answered or closed case again. */
  async reopen(link: Link, text: string, options?: WriteOptions): Promise<FollowedCase> {
    const json: ReopenRequest = {linkToken: readLinkToken(link), text};
    return this.#write('follow/reopen', json, options, json.linkToken);
  }

  async #write<Body>(path: string, json: object, options: WriteOptions = {}, linkToken?: string): Promise<Body> {
    const {signal, idempotencyKey = createIdempotencyKey()} = options;
    if (!/^[!-~]{8,200}$/.test(idempotencyKey)) {
      throw new TypeError('expected an idempotency key of 8 to 200 visible ASCII characters');
    }
    const headers = {'Idempotency-Key': idempotencyKey};
    const secrets = linkToken ? [idempotencyKey, linkToken] : [idempotencyKey];
    const {body} = await this.#ask<Body>(path, {json, headers, signal, secrets});
    return body;
  }
}
