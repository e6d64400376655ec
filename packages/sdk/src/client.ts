import type {
  CaseDraft,
  CaseReceipt,
  Coordinates,
  FollowedCase,
  FollowedNearby,
  FoundPlace,
  NearbyCase,
  PhotoReceipt,
  PlaceDescription,
  RatingRequest,
  SiteCatalogue,
  TrackedCase,
} from '@city-feedback/contract';
import type {AttachOptions} from './attach.ts';
import {bareCause} from './bare-cause.ts';
import {CatalogueCache} from './catalogue-cache.ts';
import {connect, type Connection, type ConnectionOptions} from './connection.ts';
import {NetworkError} from './errors.ts';
import type {Link} from './link.ts';
import type {FollowNearbyOptions, NearbyQuestion} from './nearby.ts';
import type {SearchOptions} from './places.ts';
import {write, type SubmitOptions, type WriteOptions} from './write.ts';

export interface CityFeedbackOptions extends ConnectionOptions {
  /** Id of the site, as it is in the backend's configuration. */
  site: string;
  /** Language of names, texts and error messages, e.g. `sv`; the site's first one when missing. */
  language?: string;
}

export interface CallOptions {
  /** Ends the call at any moment, waiting for a next try included; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
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
   * The model that finds topics from a resident's own words, for `createSuggester` of `@city-feedback/topics/suggestion`;
   * what is written stays in the page. Browsers keep the file as long as it is the same.
   *
   * @returns undefined while the server has none: it takes some seconds after the first configuration
   */
  async topicModel({signal}: CallOptions = {}): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return (await loaded(import('./topic-model.ts'))).topicModel(this.#ask, await this.catalogue({signal}), {signal});
  }

  /**
   * Sends a message. Resolves when the city has stored it, never before.
   *
   * @throws {TypeError} when the idempotency key has another form than asked for
   */
  async submit(draft: CaseDraft, options?: SubmitOptions): Promise<CaseReceipt> {
    return write(this.#ask, `sites/${encodeURIComponent(options?.site || this.site)}/cases`, draft, options);
  }

  /**
   * Adds or replaces photo `number` (1–5) of a case. The same bytes may be sent again at any time.
   *
   * @param photo  JPEG, PNG or WebP, up to the catalogue's `limits.photoBytes`
   */
  async attach(access: CaseAccess, photo: Blob, options: AttachOptions): Promise<PhotoReceipt> {
    return (await loaded(import('./attach.ts'))).attach(this.#ask, access, photo, options);
  }

  /**
   * Places by address or name, best first, as one types; where the catalogue's `map.hasAddressSearch` is set. Only the
   * city's own geocoder hears of it.
   */
  async searchPlaces(query: string, options?: SearchOptions): Promise<FoundPlace[]> {
    return (await loaded(import('./places.ts'))).searchPlaces(this.#ask, this, query, options);
  }

  /** A point on the map in words: the nearest address, the district, and whose it is. */
  async describePlace(point: Coordinates, options?: CallOptions): Promise<PlaceDescription> {
    return (await loaded(import('./places.ts'))).describePlace(this.#ask, this, point, options);
  }

  /**
   * What others have reported of a topic near a place and is not settled, nearest first, five at most. Worth asking where
   * the catalogue's topic has `nearbyRadiusMetres`.
   */
  async nearby(question: NearbyQuestion, options?: CallOptions): Promise<NearbyCase[]> {
    return (await loaded(import('./nearby.ts'))).nearby(this.#ask, this, question, options);
  }

  /** "I see it, too": follows a case that was found nearby instead of sending the same again; with or without mails. */
  async followNearby(reference: string, options?: FollowNearbyOptions): Promise<FollowedNearby> {
    return (await loaded(import('./nearby.ts'))).followNearby(this.#ask, this, reference, options);
  }

  /**
   * Status and answers by tracking code, as typed: any case, with or without spaces and hyphens.
   *
   * @throws {TrackingCodeError} without asking the server, when it holds a typo
   */
  async track(trackingCode: string, options?: CallOptions): Promise<TrackedCase> {
    return (await loaded(import('./following.ts'))).track(this.#ask, trackingCode, options);
  }

  /**
   * Everything that the sender may see, by the link of the receipt or a mail.
   *
   * @throws {LinkError} without asking the server, when there is no link token in it; so do the next three
   */
  async follow(link: Link, options?: CallOptions): Promise<FollowedCase> {
    return (await loaded(import('./following.ts'))).follow(this.#ask, link, options);
  }

  /** Adds what the sender forgot, or was asked for. */
  async addInformation(link: Link, text: string, options?: WriteOptions): Promise<FollowedCase> {
    return (await loaded(import('./following.ts'))).addInformation(this.#ask, link, text, options);
  }

  /** Says whether the answer helped; once for each answer. */
  async rate(link: Link, rating: Omit<RatingRequest, 'linkToken'>, options?: WriteOptions): Promise<FollowedCase> {
    return (await loaded(import('./following.ts'))).rate(this.#ask, link, rating, options);
  }

  /** Opens an answered or closed case again. */
  async reopen(link: Link, text: string, options?: WriteOptions): Promise<FollowedCase> {
    return (await loaded(import('./following.ts'))).reopen(this.#ask, link, text, options);
  }
}

/** In a browser these modules are files of their own, so that fetching one may fail like any request. */
async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (error) {
    throw new NetworkError('the host of the script', bareCause(error));
  }
}
