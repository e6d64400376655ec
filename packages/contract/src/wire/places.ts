import type {Coordinates} from './catalogue.ts';

/** Words to find a place by. In a body, so that no address stands in a URL or a log. */
export interface PlaceSearchRequest {
  /**
   * As typed, finished or not: an address, a street, the name of a place.
   * @maxLength 200
   */
  query: string;
  /**
   * Language of the names; the site's first one when missing.
   * @pattern ^[a-z]{2,3}$
   */
  language?: string;
  /** Places near it come first. */
  near?: Coordinates;
}

/** `address` has a house number, `area` is a district, a village or an island, `place` is everything else with a name. */
export type FoundPlaceKind = 'address' | 'street' | 'stop' | 'place' | 'area';

/** A place for what was typed, in degrees, WGS 84. */
export interface FoundPlace {
  /** The place in words: `Kirkkokatu 5, Keskusta`. */
  label: string;
  latitude: number;
  longitude: number;
  kind: FoundPlaceKind;
}

/** Best first, ten at most; none far outside of the jurisdiction. */
export interface FoundPlaces {
  places: FoundPlace[];
}

/** A point that is to be told in words. */
export interface PlaceDescriptionRequest {
  /** Degrees north, WGS 84. */
  latitude: number;
  /** Degrees east, WGS 84. */
  longitude: number;
  /**
   * Language of the names; the site's first one when missing.
   * @pattern ^[a-z]{2,3}$
   */
  language?: string;
}

/** Another jurisdiction on the same backend. */
export interface PlaceOwner {
  jurisdictionId: string;
  name: string;
  /** Its site that takes messages about places there, from every page that this one is on; missing when none does. */
  site?: string;
}

/** A point on the map in words. */
export interface PlaceDescription {
  /** The nearest address or name; missing where none is near, and while the geocoder can't be reached. */
  label?: string;
  /** The district that holds the point. */
  districtName?: string;
  /** Whether it lies within the jurisdiction's boundary; always for one without a map. */
  inside: boolean;
  /** Whose a point outside is, when they share the backend. */
  belongsTo?: PlaceOwner;
}
