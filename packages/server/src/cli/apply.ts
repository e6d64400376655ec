import type pg from 'pg';
import {
  apply as applyChecked,
  checkDirectory,
  formatFinding,
  ConfigurationError,
  type Change,
} from '../catalogue/index.ts';
import type {CheckOptions} from './check.ts';

/** More lines than this of one kind say nothing that a number wouldn't. */
const listedAtMost = 40;

/**
 * `city-feedback apply <directory>`: checks configuration files, prints what they change, and changes it, all of it or
 * nothing. The database must be migrated. Servers that are running take it over within two seconds.
 *
 * @returns exit code: 0 when applied, 1 when the files have errors and nothing was changed
 */
export async function apply(directory: string, pool: pg.Pool, options: CheckOptions): Promise<number> {
  const {print, variables = {}} = options;
  const checked = checkDirectory(directory, variables);
  for (const finding of checked.findings) print(formatFinding(finding));
  try {
    await applyChecked(checked, pool, (changes) => announce(changes, print));
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    for (const finding of error.findings) {
      if (!checked.findings.includes(finding)) print(formatFinding(finding));
    }
    print('Nothing was applied.');
    return 1;
  }
}

function announce(changes: Change[], print: (line: string) => void): void {
  if (changes.length === 0) print('Nothing to change.');
  for (const [jurisdictionId, own] of Map.groupBy(changes, (change) => change.jurisdictionId)) {
    print(`${jurisdictionId}:`);
    for (const [what, some] of Map.groupBy(own, (change) => change.what)) {
      for (const {type, id} of some.slice(0, listedAtMost)) print(`  ${what} ${type.replaceAll('_', ' ')} ${id}`);
      if (some.length > listedAtMost) print(`  ${what} ${some.length - listedAtMost} more`);
    }
  }
}
