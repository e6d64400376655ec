import type {Kind, PlaceNeed} from '@city-feedback/contract';
import type {
  Area,
  GeocoderSettings,
  Localized,
  RetentionSettings,
  ServiceObject,
  Site,
  StormSettings,
  TopicQuestion,
} from '../model.ts';
import type {HolidayCalendar} from '../../promises/index.ts';

/** What the files say, once they fit their schemas (`packages/server/schemas`), which describe each field. */
export interface JurisdictionFile {
  id: string;
  name: Localized;
  languages: string[];
  timeZone: string;
  emergencyNumber: string;
  urgentPhone?: string;
  mailFrom: string;
  coordinatorRing: string;
  promise: {workingDays: number; closingTime: string};
  holidays: {calendar?: HolidayCalendar; alsoOn?: string[]};
  map?: {
    center: {latitude: number; longitude: number};
    zoom: number;
    minZoom: number;
    maxZoom: number;
    attribution: string;
    tiles: {drawn: true} | {url: string};
  };
  storm?: StormSettings;
  retention?: RetentionSettings;
  routeByItself?: {precision?: number};
  geocoder?: GeocoderSettings;
  handoffSite?: string | false;
}

export interface SitesFile {
  sites: {
    id: string;
    name: Localized;
    allowedOrigins: string[];
    languages?: string[];
    topicGroups?: string[];
    defaultTopic?: string;
    defaultServiceObject?: string;
    texts?: Site['texts'];
    internal?: boolean;
  }[];
}

export interface TopicsFile {
  groups: {
    id: string;
    name: Localized;
    topics: {
      id: string;
      name: Localized;
      description?: Localized;
      synonyms?: {[language: string]: string[]};
      place?: PlaceNeed;
      kind?: Kind;
      confidential?: {reason: Localized; url: Localized};
      urgentNotice?: Localized;
      questions?: (Omit<TopicQuestion, 'required'> & {required?: boolean})[];
      promiseWorkingDays?: number;
      nearbyRadiusMetres?: number;
      closed?: boolean;
    }[];
  }[];
}

export interface RingsFile {
  rings: {id: string; name: Localized; email?: string}[];
}

export interface RulesFile {
  rules: {id: string; topic?: string; group?: string; area?: string; site?: string; ring: string}[];
}

export interface ServiceObjectsFile {
  serviceObjects: ServiceObject[];
}

/** RFC 7946; `Polygon` is taken for a `MultiPolygon` of one. */
export interface PolygonsFile<Properties> {
  features: {
    properties: Properties;
    geometry: {type: 'Polygon'; coordinates: number[][][]} | {type: 'MultiPolygon'; coordinates: number[][][][]};
  }[];
}

export type AreasFile = PolygonsFile<Pick<Area, 'id' | 'name'>>;
