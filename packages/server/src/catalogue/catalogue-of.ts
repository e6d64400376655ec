import type {Catalogue, JurisdictionCatalogue, Site} from './model.ts';

/** Answers from the given jurisdictions, which don't change; for tests, and inside of `createCatalogue`. */
export function catalogueOf(jurisdictions: JurisdictionCatalogue[]): Catalogue {
  const byId = new Map(jurisdictions.map((catalogue) => [catalogue.jurisdiction.id, catalogue]));
  const bySite = new Map<string, {site: Site; catalogue: JurisdictionCatalogue}>();
  for (const catalogue of jurisdictions) {
    for (const site of catalogue.sites) bySite.set(site.id, {site, catalogue});
  }
  return {
    site: (siteId) => bySite.get(siteId),
    jurisdiction: (jurisdictionId) => byId.get(jurisdictionId),
    jurisdictions: () => jurisdictions,
  };
}
