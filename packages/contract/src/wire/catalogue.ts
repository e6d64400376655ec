/** What it is: the resident's own view of their message. Guessed from the text, changeable. */
export type Kind = 'question' | 'fault' | 'idea' | 'praise' | 'criticism' | 'other';

/** Whether a topic asks for a place: `required`, `optional`, or `none` (the step is skipped). */
export type PlaceNeed = 'required' | 'optional' | 'none';

/** Why a topic's text is not taken in here, and where the secure service is. */
export interface ConfidentialNotice {
  reason: string;
  url: string;
}

/** One choice of a topic's own question. */
export interface QuestionOption {
  key: string;
  name: string;
}

/** A question that a topic asks in addition (an Open311 service attribute). */
export interface TopicQuestion {
  id: string;
  label: string;
  help?: string;
  type: 'text' | 'number' | 'datetime' | 'single' | 'multiple';
  required: boolean;
  options?: QuestionOption[];
}

/** What a message is about, in the resident's words; never a department. */
export interface Topic {
  id: string;
  name: string;
  description?: string;
  /** Other words for it, in every language of the site, so that the picker and the suggestions find it. */
  synonyms: string[];
  place: PlaceNeed;
  /** The kind that most messages of this topic are. */
  kind?: Kind;
  /** Set when the text must go to a secure service and is never collected here. */
  confidential?: ConfidentialNotice;
  /** Shown before a fault report of this topic: the number to call when it is dangerous. */
  urgentNotice?: string;
  questions?: TopicQuestion[];
  /** Within how many metres others may have reported the same; missing where that is not looked for. */
  nearbyRadiusMetres?: number;
}

/** Topics that belong together, under one name. */
export interface TopicGroup {
  id: string;
  name: string;
  topics: Topic[];
}

/** A place of the jurisdiction that a page can be about: a swimming hall, a library. */
export interface ServiceObject {
  id: string;
  /** `service_object_type` in CitySDK's words, e.g. `http://www.hel.fi/servicemap/v2`. */
  type: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** GeoJSON (RFC 7946): positions are `[longitude, latitude]` in WGS 84 degrees. */
export interface MultiPolygon {
  type: 'MultiPolygon';
  coordinates: number[][][][];
}

/** A part of the jurisdiction. */
export interface District {
  id: string;
  name: string;
  geometry: MultiPolygon;
}

/** A point on the map. */
export interface Coordinates {
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
}

/** What the map shows, and where its tiles come from. */
export interface MapSettings {
  /** URL template with `{z}`, `{x}`, `{y}`; absolute or relative to the endpoint. */
  tileUrl: string;
  /** The same tiles with twice the pixels, for dense screens; missing where there are none. */
  denseTileUrl?: string;
  /** Plain text. */
  attribution: string;
  minZoom: number;
  maxZoom: number;
  zoom: number;
  center: Coordinates;
  /** `[west, south, east, north]` in degrees. */
  bounds: number[];
  /** Outside of it nothing is this jurisdiction's to mend. */
  boundary: MultiPolygon;
  districts: District[];
  /** Whether addresses and names can be searched; else only the map and the resident's own words tell the place. */
  hasAddressSearch?: boolean;
}

/** A banner for those who are about to report what many report already. It keeps nobody from sending. */
export interface SiteNotice {
  /** It is shown with these. */
  topicIds: string[];
  text: string;
}

/**
 * The model that finds topics from a resident's own words, in the page; `@city-feedback/topics/suggestion` reads it. It may
 * name topics that this site does not offer: leave those out.
 */
export interface TopicModelReference {
  /** Another file has another version. */
  version: string;
  /** Relative to the endpoint. What is there never changes. */
  url: string;
}

/** How much likelier topics are than usual, by their ids: 1–2.5. */
export interface TopicFactors {
  [topicId: string]: number;
}

/**
 * How much likelier topics are right now, because others report them more than usual: by where, which is `""` (everywhere),
 * `site:<id>`, `unit:<id>`, or a square of about 2 km, as `@city-feedback/topics/suggestion` names it. The closest counts.
 * Of fewer than three cases nothing is told.
 */
export interface ReportsNow {
  [where: string]: TopicFactors;
}

/** By when the city answers, if the message is sent now. */
export interface PromiseSummary {
  workingDays: number;
  /** Calendar date `YYYY-MM-DD` in the jurisdiction's time zone. */
  answerDueOn: string;
}

/** The words of a site, in the asked language. Every one may be missing; the widget has its own. */
export interface SiteTexts {
  title?: string;
  intro?: string;
  /** Link to the notice that says what is done with the resident's data. */
  privacyUrl?: string;
  accessibilityUrl?: string;
  /** Shown on top of the form, e.g. while a snow storm goes on. */
  banner?: string;
}

/** The city or museum that answers. */
export interface JurisdictionSummary {
  id: string;
  name: string;
  /** IANA name, e.g. `Europe/Helsinki`. */
  timeZone: string;
  emergencyNumber: string;
  /** The city's own number for dangerous faults outside office hours. */
  urgentPhone?: string;
}

/** What one report may hold at most: characters of its text, photos, bytes of each photo. */
export interface SubmissionLimits {
  textLength: number;
  photos: number;
  photoBytes: number;
}

/** Everything a form needs to know about the site that it stands on, in one language. */
export interface SiteCatalogue {
  site: string;
  name: string;
  jurisdiction: JurisdictionSummary;
  /** The language of the words in here. */
  language: string;
  /** All languages that this site speaks, its first one first. */
  languages: string[];
  texts: SiteTexts;
  defaultTopicId?: string;
  /** The unit that the site belongs to: then no place is asked. */
  defaultServiceObjectId?: string;
  serviceObjects: ServiceObject[];
  topicGroups: TopicGroup[];
  /** What many report right now, in the city's words; missing when there is nothing of the kind. */
  notices?: SiteNotice[];
  /** Missing until a model was built, which takes some seconds after the first configuration. */
  topicModel?: TopicModelReference;
  /** Missing while nothing is reported more than usual. Some minutes old. */
  reportsNow?: ReportsNow;
  /** Missing for a site whose topics need no place. */
  map?: MapSettings;
  promise: PromiseSummary;
  limits: SubmissionLimits;
}
