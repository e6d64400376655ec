import {existsSync} from 'node:fs';
import {checkGeocoder} from './check-geocoder.ts';
import {checkHolidays} from './check-holidays.ts';
import {checkMap, checkTimeZone} from './check-map.ts';
import {checkHandoffSite, checkQuestions, checkSites} from './check-sites.ts';
import {checkReferences} from './check-references.ts';
import {checkRules} from './check-rules.ts';
import {checkTranslations} from './check-translations.ts';
import {compile, type Compiled} from './compile.ts';
import type {Finding} from './finding.ts';
import {findJurisdictions, readJurisdictionFolder, type JurisdictionFiles} from './read-directory.ts';
import type {Variables} from './variables.ts';

export interface CheckedDirectory {
  /** Jurisdictions whose files fit their schemas; only to be applied when `findings` hold no error. */
  jurisdictions: Compiled[];
  findings: Finding[];
}

/**
 * Reads and checks a configuration directory: one folder for each jurisdiction, or the folder of one.
 *
 * @param variables  values for `${NAME}` in the files, and the keys that they name
 */
export function checkDirectory(directory: string, variables: Variables = {}): CheckedDirectory {
  const nothing = (message: string): CheckedDirectory => ({
    jurisdictions: [],
    findings: [{severity: 'error', file: directory, line: 1, column: 1, message}],
  });
  if (!existsSync(directory)) return nothing('Expected a directory, which is missing.');
  const folders = findJurisdictions(directory);
  if (folders.length === 0) return nothing('Expected a jurisdiction.yaml here or in a folder below.');

  const jurisdictions: Compiled[] = [];
  const findings: Finding[] = [];
  for (const folder of folders) {
    const read = readJurisdictionFolder(folder, directory, variables);
    findings.push(...read.findings);
    // What doesn't fit its schema can't be put together.
    if (read.findings.some(({severity}) => severity === 'error')) continue;
    const compiled = compile(read.files as JurisdictionFiles);
    jurisdictions.push(compiled);
    for (const check of checks) findings.push(...check(compiled, variables));
  }
  findings.push(...checkUniqueness(jurisdictions));
  return {jurisdictions, findings};
}

const checks: ((compiled: Compiled, variables: Variables) => Finding[])[] = [
  checkReferences,
  checkRules,
  checkSites,
  checkHandoffSite,
  checkQuestions,
  checkMap,
  checkGeocoder,
  checkTimeZone,
  checkHolidays,
  checkTranslations,
];

/** Ids that must differ across the backend. */
function checkUniqueness(jurisdictions: Compiled[]): Finding[] {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  const siteIds = new Map<string, string>();
  for (const {catalogue, locations} of jurisdictions) {
    const {jurisdiction, sites} = catalogue;
    if (ids.has(jurisdiction.id)) {
      findings.push(locations.error(jurisdiction, ['id'], `Another jurisdiction is called ${jurisdiction.id} too.`));
    }
    ids.add(jurisdiction.id);
    for (const site of sites) {
      const owner = siteIds.get(site.id);
      if (owner && owner !== jurisdiction.id) {
        findings.push(
          locations.error(site, ['id'], `${owner} has a site ${site.id} too; site ids are unique across the backend.`),
        );
      }
      siteIds.set(site.id, jurisdiction.id);
    }
  }
  return findings;
}
