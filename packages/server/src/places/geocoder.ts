import type {FoundPlace} from '@city-feedback/contract';
import type {Bounds} from '../catalogue/index.ts';

/** WGS 84, degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface PlaceQuestion {
  /** As typed, white space made single; two characters at least. */
  query: string;
  /** BCP 47 primary subtag. */
  language: string;
  /** What comes first, other things being equal. */
  near?: Point | undefined;
  /** Nothing outside of it is wanted: `[west, south, east, north]`. */
  reach: Bounds;
}

export interface PointQuestion extends Point {
  language: string;
}

/** Something that knows addresses. Each kind of service has an adapter that asks in its words. */
export interface Geocoder {
  /** Best first; may hold places out of reach. */
  search(question: PlaceQuestion): Promise<FoundPlace[]>;
  /** The address or name nearest to a point; how near is judged by the caller. */
  describe(question: PointQuestion): Promise<FoundPlace | undefined>;
}

/** As many as are shown in one list. */
export const mostPlaces = 10;

/** Why a geocoder gave no answer. Holds nothing of the question, which is where somebody lives. */
export class GeocoderError extends Error {
  readonly reason: string;

  /** @param reason  short, e.g. `timeout`, `status 503` */
  constructor(reason: string, cause?: unknown) {
    super(reason, {cause});
    this.name = 'GeocoderError';
    this.reason = reason;
  }
}

/** The geocoder is well and found nothing, because it does not take such a question: e.g. words without Latin letters. */
export class GeocoderRefusal extends GeocoderError {
  constructor(reason: string) {
    super(reason);
    this.name = 'GeocoderRefusal';
  }
}
