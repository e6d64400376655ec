import {localized, type JurisdictionCatalogue, type Localized} from '../catalogue/index.ts';

/** Names of what a case points at, in one language. What the catalogue has forgotten is called by its id. */
export interface Names {
  ring(id: string): string;
  topic(id: string): string;
  area(id: string): string;
  site(id: string): string;
  serviceObject(id: string): string;
  topicGroup(id: string): string;
}

export function namesOf(catalogue: JurisdictionCatalogue, language: string): Names {
  const fallback = catalogue.jurisdiction.languages[0];
  const among = (items: {id: string; name: Localized}[]) => (id: string) => {
    const name = items.find((item) => item.id === id)?.name;
    return name ? localized(name, language, fallback) : id;
  };
  return {
    ring: among(catalogue.rings),
    topic: among(catalogue.topics),
    area: among(catalogue.areas),
    site: among(catalogue.sites),
    serviceObject: among(catalogue.serviceObjects),
    topicGroup: among(catalogue.topicGroups),
  };
}
