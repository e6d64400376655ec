import type {PublicStatus} from './case.ts';

/** Where somebody is about to report something. In a body, so that no place stands in a URL or a log. */
export interface NearbyRequest {
  /**
   * @maxLength 60
   */
  topicId: string;
  /**
   * Degrees north, WGS 84.
   * @minimum -90
   * @maximum 90
   */
  latitude: number;
  /**
   * Degrees east, WGS 84.
   * @minimum -180
   * @maximum 180
   */
  longitude: number;
  /**
   * Language of names and sentences; the site's first one when missing.
   * @pattern ^[a-z]{2,3}$
   */
  language?: string;
}

/** A case that others have reported and that is not settled: what it is about and where it stands, nothing of who wrote what. */
export interface NearbyCase {
  /** Public; names the case when it is followed. */
  reference: string;
  topicName: string;
  status: PublicStatus;
  /** Where it stands, and which unit has it. */
  statusSentence: string;
  /** Whole days since it was received; 0 is today. */
  daysAgo: number;
  /** Rounded to 50 m, and 50 at least. */
  distanceMetres: number;
  /** Of a square of about 50 m that it lies in. */
  latitude: number;
  /** Of a square of about 50 m that it lies in. */
  longitude: number;
  /** How many have said that they see it, too. */
  followerCount: number;
}

/** Nearest first, five at most. */
export interface NearbyCases {
  cases: NearbyCase[];
}

/** "I see it, too": instead of sending the same again. */
export interface FollowNearbyRequest {
  /**
   * Of a case that was found nearby.
   * @maxLength 20
   */
  reference: string;
  /**
   * Who gives an address gets a mail when the status changes; else they are only counted.
   * @maxLength 254
   */
  email?: string;
  /**
   * Language of the mails; the site's first one when missing.
   * @pattern ^[a-z]{2,3}$
   */
  language?: string;
}

/** The case that is followed now. */
export interface FollowedNearby {
  reference: string;
  /** With the one who has just come. */
  followerCount: number;
  /** Whether a mail will tell of changes. */
  willBeMailed: boolean;
}
