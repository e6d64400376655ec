import type {FastifyRequest} from 'fastify';
import {languageOf, type Catalogue, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import {chooseLanguage, isServerLanguage} from '../problems/index.ts';

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
  const languages = languagesOf(site);
  const language = lang ? languageOf({languages}, lang) : chooseLanguage(request.headers['accept-language'], languages);
  return {site, catalogue, language};
}

/** The site's languages that the forms have words in: a page is marked with the language of its words. */
export function languagesOf({languages}: Site): string[] {
  const spoken = languages.filter(isServerLanguage);
  return spoken.length > 0 ? spoken : languages;
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
