import {checkDirectory, formatFinding, type Variables} from '../catalogue/index.ts';

export interface CheckOptions {
  /** Gets one line at a time. */
  print: (line: string) => void;
  /** Values for `${NAME}` in the files; the environment, for the command. */
  variables?: Variables;
}

/**
 * `city-feedback check <directory>`: says what is wrong with configuration files, by file and line, without a database.
 *
 * @returns exit code: 0 when the files can be applied (there may be warnings), 1 when not
 */
export function check(directory: string, {print, variables = {}}: CheckOptions): number {
  const {jurisdictions, findings} = checkDirectory(directory, variables);
  for (const finding of findings) print(formatFinding(finding));
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const warnings = findings.length - errors;
  const names = jurisdictions.map(({catalogue}) => catalogue.jurisdiction.id).join(', ') || 'nothing';
  print(`${names}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`);
  return errors > 0 ? 1 : 0;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
