import type {Compiled} from './compile.ts';
import type {Finding} from './finding.ts';

/** Addresses of the server's own, which a site's page could not have. */
const takenIds = new Set([
  'api',
  'desk',
  'dev',
  'embed',
  'follow',
  'livez',
  'metrics',
  'open311',
  'readyz',
  'tiles',
  'track',
]);

/** Ids and origins that can't be used, or that would let anybody in; questions that can't be answered. */
export function checkSites({catalogue, locations}: Compiled): Finding[] {
  const findings: Finding[] = [];
  for (const site of catalogue.sites) {
    if (takenIds.has(site.id)) {
      findings.push(
        locations.error(site, ['id'], `The page /${site.id} is the server's own; give the site another id.`),
      );
    }
    site.allowedOrigins.forEach((origin, index) => {
      const fault = faultOfOrigin(origin);
      if (fault) findings.push(locations.error(site, ['allowedOrigins', index], fault));
    });
    if (site.allowedOrigins.length === 0 && !site.isInternal) {
      findings.push(locations.warning(site, ['allowedOrigins'], 'No page may embed this site; name its origin.'));
    }
  }
  return findings;
}

/** A site that messages can't be handed over to. */
export function checkHandoffSite({catalogue, locations}: Compiled): Finding[] {
  const {jurisdiction, sites} = catalogue;
  const {handoffSite, map} = jurisdiction;
  if (typeof handoffSite !== 'string') return [];
  const site = sites.find(({id}) => id === handoffSite);
  const path = ['handoffSite'];
  if (!site) {
    const ids = sites.map(({id}) => id).join(', ') || 'none';
    return [locations.error(jurisdiction, path, `There is no site ${handoffSite}; there is ${ids}.`)];
  }
  if (site.isInternal) {
    return [locations.error(jurisdiction, path, `Expected a public site, but ${site.id} is for staff only.`)];
  }
  if (site.defaultServiceObjectId) {
    const unit = site.defaultServiceObjectId;
    return [
      locations.error(jurisdiction, path, `Expected a site that asks for places, but ${site.id} is about ${unit}.`),
    ];
  }
  if (map) return [];
  return [locations.warning(jurisdiction, path, 'No place lies here: without a map nothing is handed over.')];
}

function faultOfOrigin(origin: string): string | undefined {
  if (origin.includes('*')) return `Expected an origin, got ${origin}; list each one, * is not allowed.`;
  const url = URL.parse(origin);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== origin) {
    return `Expected an origin such as https://www.example.fi (no path, no slash at the end), got ${origin}.`;
  }
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  return url.protocol === 'https:' || isLocal
    ? undefined
    : `Expected https, got ${origin}; http is for localhost only.`;
}

/** Questions with the same id, and choices that are missing or out of place. */
export function checkQuestions({catalogue, locations}: Compiled): Finding[] {
  const findings: Finding[] = [];
  for (const topic of catalogue.topics) {
    topic.questions.forEach(({id, type, options}, index) => {
      const path = ['questions', index];
      if (topic.questions.findIndex((other) => other.id === id) < index) {
        findings.push(locations.error(topic, [...path, 'id'], `Another question of this topic is called ${id} too.`));
      }
      const isChoice = type === 'single' || type === 'multiple';
      if (isChoice && !options) findings.push(locations.error(topic, path, `A ${type} question needs options.`));
      if (!isChoice && options)
        findings.push(locations.error(topic, [...path, 'options'], `A ${type} question has no options.`));
      const keys = options?.map(({key}) => key) ?? [];
      if (new Set(keys).size < keys.length) {
        findings.push(locations.error(topic, [...path, 'options'], 'Two options have the same key.'));
      }
    });
  }
  return findings;
}
