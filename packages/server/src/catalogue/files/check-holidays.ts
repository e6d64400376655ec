import {lastListedYear} from '../../promises/index.ts';
import type {Compiled} from './compile.ts';
import type {Finding} from './finding.ts';

/** A list of days off that ends this year or has ended: promises of next year would take them for working days. */
export function checkHolidays({catalogue: {jurisdiction}, locations}: Compiled): Finding[] {
  const lastYear = lastListedYear(jurisdiction);
  const nextYear = new Date().getUTCFullYear() + 1;
  if (lastYear === undefined || lastYear >= nextYear) return [];
  const message = `Expected days off of ${nextYear}, too, or a calendar; without them only weekends count.`;
  return [locations.warning(jurisdiction, ['holidays'], message)];
}
