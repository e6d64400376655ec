import type {SiteCatalogue, Topic} from '@city-feedback/contract';
import type {PageSettings} from './page-settings.ts';

export type StepName = 'what' | 'where' | 'details' | 'you';

/**
 * The steps that this message needs, in order. "Where" is skipped when the page or its unit is the place, when the
 * topic has none, and when the site has no map.
 */
export function stepsOf(catalogue: SiteCatalogue, page: PageSettings, topic: Topic | undefined): StepName[] {
  const asksPlace = catalogue.map && !page.place && !unitOf(catalogue, page) && topic?.place !== 'none';
  return asksPlace ? ['what', 'where', 'details', 'you'] : ['what', 'details', 'you'];
}

/** The unit that the page is about: its own, else the site's. One that the catalogue does not know is none. */
export function unitOf(catalogue: SiteCatalogue, {serviceObject}: PageSettings) {
  const id = serviceObject || catalogue.defaultServiceObjectId;
  return catalogue.serviceObjects.find((unit) => unit.id === id);
}
