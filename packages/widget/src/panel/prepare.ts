import {CityFeedback} from '@city-feedback/sdk';
import type {PageSettings} from '../journey/page-settings.ts';
import type {JourneyStart} from '../journey/journey.ts';
import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import {loadDictionary, speaks} from '../strings/load.ts';

/** One client for all elements of a page that ask the same site in the same language, and what it brought. */
interface Source {
  city: CityFeedback;
  ready?: Pick<JourneyStart, 'city' | 'catalogue' | 'words'>;
}

const sources = new Map<string, Source>();

/**
 * Fetches what a form needs: the words in the page's language, else in the site's first one, and the site's catalogue,
 * which may not be translated into the language of the words.
 *
 * May be called again and again: the client keeps the catalogue.
 */
export async function prepare(host: CityFeedbackElement, tools: typeof launcherTools): Promise<JourneyStart> {
  const source = sourceOf(host, tools);
  const {city} = source;
  const early = city.language ? loadDictionary(city.language) : undefined;
  const catalogue = await city.catalogue();
  const words = await (early ?? loadDictionary(speaks(catalogue.language) ? catalogue.language : 'en'));
  source.ready = {city, catalogue, words};
  return {page: pageSettings(host), ...source.ready};
}

/** What {@link prepare} has fetched before, at once, so that the form opens with its first step in it. */
export function prepared(host: CityFeedbackElement, tools: typeof launcherTools): JourneyStart | undefined {
  const {ready} = sourceOf(host, tools);
  return ready && {page: pageSettings(host), ...ready};
}

function sourceOf(host: CityFeedbackElement, {nearestLanguage}: typeof launcherTools): Source {
  const {endpoint, site} = host;
  const wanted = nearestLanguage(host);
  const language = speaks(wanted) ? wanted : '';
  const key = [endpoint, site, language].join(' ');
  let source = sources.get(key);
  if (!source) {
    // Someone waits for each call; what is to be repeated for longer is repeated by the queue.
    source = {city: new CityFeedback({endpoint, site, ...(language && {language}), maxRetries: 1})};
    sources.set(key, source);
  }
  return source;
}

/** What the page says about its form right now. */
export function pageSettings({
  endpoint,
  site,
  topic,
  kind,
  serviceObject,
  place,
  kiosk,
}: CityFeedbackElement): PageSettings {
  return {endpoint, site, topic, kind, serviceObject, place, kiosk};
}
