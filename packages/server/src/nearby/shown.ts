import type {JurisdictionCatalogue, Site} from '../catalogue/index.ts';

/** The sites whose cases a site may show: what came in by an internal one stays there. */
export function sitesShownOn({id, isInternal}: Site, {sites}: JurisdictionCatalogue): string[] {
  return isInternal ? [id] : sites.filter((site) => !site.isInternal).map((site) => site.id);
}
