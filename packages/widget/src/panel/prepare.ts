import {CityFeedback} from '@city-feedback/sdk';
import type {PageSettings} from '../journey/page-settings.ts';
import type {JourneyStart} from '../journey/journey.ts';
import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import {loadDictionary, speaks} from '../strings/load.ts';

const cities = new Map<string, CityFeedback>();

/**
 * Fetches what a form needs: the site's catalogue and the words, in the page's language, else the site's first one.
 *
 * May be called again and again: the client keeps the catalogue.
 */
export async function prepare(
  host: CityFeedbackElement,
  {nearestLanguage}: typeof launcherTools,
): Promise<JourneyStart> {
  const {endpoint, site, topic, kind, serviceObject, place, kiosk} = host;
  const page: PageSettings = {endpoint, site, topic, kind, serviceObject, place, kiosk};
  const wanted = nearestLanguage(host);
  const language = speaks(wanted) ? wanted : '';
  const key = [endpoint, site, language].join(' ');
  let city = cities.get(key);
  if (!city) {
    // Someone waits for each call; what is to be repeated for longer is repeated by the queue.
    city = new CityFeedback({endpoint, site, ...(language && {language}), maxRetries: 1});
    cities.set(key, city);
  }
  const early = language ? loadDictionary(language) : undefined;
  const catalogue = await city.catalogue();
  const spoken = speaks(catalogue.language) ? catalogue.language : 'en';
  return {page, city, catalogue, words: await (early && spoken === language ? early : loadDictionary(spoken))};
}
