import type {FoundPlace} from '@city-feedback/contract';
import type pg from 'pg';
import {readBaseMap, type GeocoderSettings, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {digitransit} from './adapters/digitransit.ts';
import {nominatim} from './adapters/nominatim.ts';
import {photon} from './adapters/photon.ts';
import {createAnswerCache} from './answer-cache.ts';
import {askJson} from './ask-json.ts';
import {createBrake} from './brake.ts';
import {directoryGeocoder} from './directory/directory-geocoder.ts';
import type {Geocoder} from './geocoder.ts';

export interface Geocoders {
  /** Undefined where the jurisdiction has none. The same one for as long as its configuration is the same. */
  of(catalogue: JurisdictionCatalogue): Geocoder | undefined;
}

export interface GeocodersOptions {
  /** Where the base maps are. */
  pool: pg.Pool;
  /** Holds the keys of the services that want one. Default: the environment of the process. */
  environment?: {[name: string]: string | undefined};
  /** Default: the machine's steady clock. */
  now?: () => number;
}

const defaultQuestionsPerSecond = 20;
/** Streets change seldom; what people look for is forgotten soon. */
const cacheLifetimeMs = 15 * 60_000;
const mostCachedAnswers = 2_000;

/** The geocoder of each jurisdiction, as its configuration says, behind a cache and a brake of its own. */
export function createGeocoders({pool, environment = process.env, now}: GeocodersOptions): Geocoders {
  const known = new WeakMap<JurisdictionCatalogue, Geocoder>();
  const clock = now && {now};

  const create = (catalogue: JurisdictionCatalogue, settings: GeocoderSettings): Geocoder => {
    if (settings.type === 'directory') return fromDirectory(pool, catalogue);
    const {questionsPerSecond = defaultQuestionsPerSecond} = settings;
    const key = settings.keyVariable && environment[settings.keyVariable];
    return careful(adapterOf(settings, key), {questionsPerSecond, ...clock});
  };
  return {
    of(catalogue) {
      const {geocoder: settings} = catalogue.jurisdiction;
      let geocoder = known.get(catalogue);
      if (!geocoder && settings) known.set(catalogue, (geocoder = create(catalogue, settings)));
      return geocoder;
    },
  };
}

type Service = Exclude<GeocoderSettings, {type: 'directory'}>;

function adapterOf({type, url, languages = []}: Service, key: string | undefined): Geocoder {
  switch (type) {
    case 'photon':
      return photon({url, languages, ask: askJson});
    case 'nominatim':
      return nominatim({url, ask: askJson});
    case 'digitransit':
      return digitransit({url, key, ask: askJson});
  }
}

function careful(geocoder: Geocoder, options: {questionsPerSecond: number; now?: () => number}): Geocoder {
  const brake = createBrake(options);
  const cacheOptions = {mostAnswers: mostCachedAnswers, lifetimeMs: cacheLifetimeMs, ...options};
  const searched = createAnswerCache<FoundPlace[]>(cacheOptions);
  const described = createAnswerCache<FoundPlace | undefined>(cacheOptions);
  return {
    search(question) {
      const {query, language, near} = question;
      // A kilometre or so: what is near does not change with each step.
      const around = near && `${near.latitude.toFixed(2)} ${near.longitude.toFixed(2)}`;
      return searched([language, around, query.toLowerCase()].join('\n'), () => brake(() => geocoder.search(question)));
    },
    describe(question) {
      const {latitude, longitude, language} = question;
      const key = [language, latitude.toFixed(5), longitude.toFixed(5)].join('\n');
      return described(key, () => brake(() => geocoder.describe(question)));
    },
  };
}

/** Reads the base map with the first question. */
function fromDirectory(pool: pg.Pool, catalogue: JurisdictionCatalogue): Geocoder {
  let reading: Promise<Geocoder> | undefined;
  const ready = (): Promise<Geocoder> => {
    reading ??= readBaseMap(pool, catalogue.jurisdiction.id).then(
      (layers) => directoryGeocoder(catalogue, layers),
      (error: unknown) => {
        reading = undefined;
        throw error;
      },
    );
    return reading;
  };
  return {
    search: async (question) => (await ready()).search(question),
    describe: async (question) => (await ready()).describe(question),
  };
}
