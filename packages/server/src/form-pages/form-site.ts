import type {FastifyRequest} from 'fastify';
import {
  languageOf,
  written,
  type Catalogue,
  type JurisdictionCatalogue,
  type Localized,
  type Site,
  type WrittenWords,
} from '../catalogue/index.ts';
import {chooseLanguage, spokenAs, spokenOn} from '../problems/index.ts';

/** The site that a form is of, and the language that it is shown in. */
export interface FormSite {
  site: Site;
  catalogue: JurisdictionCatalogue;
  language: string;
}

/** A parameter of an address; what came twice is nobody's meaning. */
export function parameterOf({query}: Pick<FastifyRequest, 'query'>, name: string): string | undefined {
  const value = (query as {[name: string]: unknown})[name];
  return typeof value === 'string' ? value : undefined;
}

/** In the language of the address, else the one that the browser likes best. */
export function inLanguage(
  {site, catalogue}: {site: Site; catalogue: JurisdictionCatalogue},
  request: Pick<FastifyRequest, 'query' | 'headers'>,
): FormSite {
  const lang = parameterOf(request, 'lang');
  const language = lang
    ? spokenAs(lang, site.languages)
    : chooseLanguage(request.headers['accept-language'], spokenOn(site.languages));
  return {site, catalogue, language};
}

/** The city's own words for the form, else in the first language that the city has. */
export function cityWords({catalogue, language}: FormSite, words: Localized): WrittenWords {
  return written(words, language, catalogue.jurisdiction.languages[0]);
}

/** The language in which a form shows topics, questions and texts of its site; missing when it is that of the form. */
export function cityLanguageOf({site, language}: FormSite): string | undefined {
  const written = languageOf(site, language);
  return written === language ? undefined : written;
}

/** The site that the address names, else the first public one. */
export function siteOfQuery(catalogue: Catalogue, request: Pick<FastifyRequest, 'query' | 'headers'>) {
  const siteId = parameterOf(request, 'site');
  const found = siteId === undefined ? firstSite(catalogue) : catalogue.site(siteId);
  return found && inLanguage(found, request);
}

/** The first public site: for those who come without saying which. */
export function firstSite(catalogue: Catalogue): {site: Site; catalogue: JurisdictionCatalogue} | undefined {
  const sites = catalogue.jurisdictions().flatMap((each) => each.sites.map((site) => ({site, catalogue: each})));
  return sites.find(({site}) => !site.isInternal);
}
