import type {Catalogue, JurisdictionCatalogue, Site} from './model.ts';

/**
 * The site that takes messages about places of this jurisdiction from the pages of others: the one that the configuration
 * names, else the first public one that is not about a single unit. None without a map: nothing lies there then.
 */
export function handoffSiteOf({jurisdiction, sites}: JurisdictionCatalogue): Site | undefined {
  const {handoffSite, map} = jurisdiction;
  if (!map || handoffSite === false) return undefined;
  return handoffSite === undefined
    ? sites.find(({isInternal, defaultServiceObjectId}) => !isInternal && !defaultServiceObjectId)
    : sites.find(({id}) => id === handoffSite);
}

/**
 * Whether pages of this origin may use the site from a browser: its own pages, and those of every other site on this
 * backend when it takes messages that are handed over from there.
 */
export function takesFromOrigin(
  catalogue: Catalogue,
  found: {site: Site; catalogue: JurisdictionCatalogue},
  origin: string,
): boolean {
  if (found.site.allowedOrigins.includes(origin)) return true;
  return handoffSiteOf(found.catalogue) === found.site && isOfAnySite(catalogue, origin);
}

/** Whether pages of this origin may use some site of this backend. */
export function isOfAnySite(catalogue: Catalogue, origin: string): boolean {
  return catalogue.jurisdictions().some(({sites}) => sites.some((site) => site.allowedOrigins.includes(origin)));
}
