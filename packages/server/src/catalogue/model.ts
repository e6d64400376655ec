import type {Kind, MultiPolygon, PlaceNeed, StaffRole} from '@city-feedback/contract';
import type {HolidayCalendar} from '../promises/index.ts';

/** A word or sentence by language, e.g. `{fi: 'Katuvalo', sv: 'Gatlykta', en: 'Street light'}`. */
export interface Localized {
  [language: string]: string;
}

export interface Jurisdiction {
  id: string;
  name: Localized;
  /** The first one is what a missing translation falls back to. */
  languages: string[];
  timeZone: string;
  emergencyNumber: string;
  urgentPhone?: string;
  /** From address of mails to residents. */
  mailFrom: string;
  /** Working days within which a first answer is promised, where no topic says otherwise. */
  promiseWorkingDays: number;
  /** Last hour of the day, local time `HH:MM`, at which a message still counts for that day. */
  closingTime: string;
  /** Rule that knows the public holidays of every year. */
  holidayCalendar?: HolidayCalendar;
  /** Calendar dates `YYYY-MM-DD` that are no working days, in addition to the calendar's. */
  holidays: string[];
  /** Ring that gets what no rule leads elsewhere, and every "I don't know". */
  coordinatorRingId: string;
  map?: JurisdictionMap;
  /** What is told to those who are about to report what many report already. */
  storm?: StormSettings;
  retention?: RetentionSettings;
  /** Cases without a topic get the one that is recognised from their text, when it is right so often. Off when missing. */
  routeByItself?: {precision: number};
  /**
   * Site that takes messages about places here from the pages of other jurisdictions; `false`: none does. The first public
   * one by default.
   */
  handoffSite?: string | false;
  /** Who turns addresses into points; without it residents use the map and their own words. */
  geocoder?: GeocoderSettings;
}

export interface RetentionSettings {
  /** Days after which the contact data of a case that is answered or closed are deleted; 365 when missing. */
  contactDays?: number;
}

export interface StormSettings {
  /** So many cases of one topic within an hour switch its notice on; by hand alone when missing. */
  casesPerHour?: number;
  /** The city's words; `{topic}` is replaced by the names of the topics. */
  text?: Localized;
}

/** The jurisdiction's own files, or a service that speaks like Photon, Nominatim or Digitransit (Pelias). */
export type GeocoderSettings =
  | {type: 'directory'}
  | {
      type: 'photon' | 'nominatim' | 'digitransit';
      /** Base address of the service. */
      url: string;
      /** Environment variable that holds the key of the service. */
      keyVariable?: string;
      /** Languages that a Photon was set up with. */
      languages?: string[];
      questionsPerSecond?: number;
    };

export interface JurisdictionMap {
  center: {latitude: number; longitude: number};
  zoom: number;
  minZoom: number;
  maxZoom: number;
  attribution: string;
  /** Where tiles come from: drawn from the directory's own GeoJSON, or a city's map server (URL template). */
  tiles: {drawn: true} | {url: string};
  boundary: MultiPolygon;
}

export interface Area {
  id: string;
  name: Localized;
  geometry: MultiPolygon;
}

export interface Site {
  id: string;
  jurisdictionId: string;
  name: Localized;
  /** Origins (`https://www.example.fi`) that may embed it; `*` is not allowed. */
  allowedOrigins: string[];
  languages: string[];
  /** Topic groups offered here, in order; all of the jurisdiction's when missing. */
  topicGroupIds?: string[];
  defaultTopicId?: string;
  defaultServiceObjectId?: string;
  texts: {
    title?: Localized;
    intro?: Localized;
    banner?: Localized;
    privacyUrl?: Localized;
    accessibilityUrl?: Localized;
  };
  /** For staff only: not reachable without a desk session. */
  isInternal: boolean;
}

export interface TopicGroup {
  id: string;
  name: Localized;
}

export interface TopicQuestion {
  id: string;
  label: Localized;
  help?: Localized;
  type: 'text' | 'number' | 'datetime' | 'single' | 'multiple';
  required: boolean;
  options?: {key: string; name: Localized}[];
}

export interface Topic {
  id: string;
  groupId: string;
  name: Localized;
  description?: Localized;
  synonyms: {[language: string]: string[]};
  place: PlaceNeed;
  kind?: Kind;
  confidential?: {reason: Localized; url: Localized};
  urgentNotice?: Localized;
  questions: TopicQuestion[];
  promiseWorkingDays?: number;
  /** Within how many metres cases of this topic are the same matter; 250 when missing, 0: not looked for. */
  nearbyRadiusMetres?: number;
  /** Closed topics are shown nowhere and refused with a sentence. */
  isClosed: boolean;
}

export interface Ring {
  id: string;
  /** The unit's name, as residents read it. */
  name: Localized;
  /** Where new cases are announced; no mail when missing. */
  email?: string;
}

/** First matching rule wins; a missing condition matches everything. */
export interface Rule {
  id: string;
  topicId?: string;
  topicGroupId?: string;
  areaId?: string;
  siteId?: string;
  ringId: string;
}

export interface ServiceObject {
  id: string;
  type: string;
  name: Localized;
  latitude: number;
  longitude: number;
}

/** Demo and first staff accounts are not part of the catalogue; their roles are. */
export type Role = StaffRole;

/** The whole configuration of one jurisdiction, immutable, in the order in which it was written. */
export interface JurisdictionCatalogue {
  revision: number;
  jurisdiction: Jurisdiction;
  sites: Site[];
  topicGroups: TopicGroup[];
  topics: Topic[];
  areas: Area[];
  rings: Ring[];
  rules: Rule[];
  serviceObjects: ServiceObject[];
  /** The live model of the topics; missing until the first one was built. */
  topicModel?: LiveTopicModel;
  /** Switched on because of many alike, by the rule or at the desk; missing when there are none. */
  notices?: LiveNotice[];
}

export interface LiveNotice {
  topicId: string;
  /** The desk's own words; the configured ones when missing. */
  text?: Localized;
}

export interface LiveTopicModel {
  version: string;
  /** Of the topics' words that it was built from. */
  wordsFingerprint: string;
}

/**
 * What other folders ask. Answers come from memory; a new revision is noticed within two seconds of being applied.
 * Site ids are unique across the backend.
 */
export interface Catalogue {
  site(siteId: string): {site: Site; catalogue: JurisdictionCatalogue} | undefined;
  jurisdiction(jurisdictionId: string): JurisdictionCatalogue | undefined;
  jurisdictions(): JurisdictionCatalogue[];
}

/** The words in `language`, else in the fallback, else in whichever language there is. */
export function localized(words: Localized, language: string, fallback = 'fi'): string {
  return written(words, language, fallback).text;
}

/** Words, and the language that they are in when it is not the asked one. */
export interface WrittenWords {
  text: string;
  language: string | undefined;
}

/** As {@link localized}, for who marks what is in another language. */
export function written(words: Localized, language: string, fallback = 'fi'): WrittenWords {
  const found = [language, fallback].find((each) => words[each] !== undefined) ?? Object.keys(words)[0];
  if (found === undefined) return {text: '', language: undefined};
  return {text: words[found]!, language: found === language ? undefined : found};
}
