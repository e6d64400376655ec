import type {FastifyRequest} from 'fastify';
import {languageOf, type Catalogue, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import {chooseLanguage} from '../problems/index.ts';

/** The site that a form is of, and the language that it is shown in. */
export interface FormSite {
  site: Site;
  catalogue: JurisdictionCatalogue;
  language: string;
}

export interface SiteQuery {
  lang?: string | undefined;
}

/** In the language of the address, else the one that the browser likes best. */
export function inLanguage(
  {site, catalogue}: {site: Site; catalogue: JurisdictionCatalogue},
  {lang}: SiteQuery,
  {headers}: Pick<FastifyRequest, 'headers'>,
): FormSite {
  const language = lang ? languageOf(site, lang) : chooseLanguage(headers['accept-language'], site.languages);
  return {site, catalogue, language};
}

/** The first public site: for those who come without saying which. */
export function firstSite(catalogue: Catalogue): {site: Site; catalogue: JurisdictionCatalogue} | undefined {
  const sites = catalogue.jurisdictions().flatMap((each) => each.sites.map((site) => ({site, catalogue: each})));
  return sites.find(({site}) => !site.isInternal);
}
