/** Something about the configuration files that a person should know. */
export interface Finding {
  /** Errors keep the configuration from being applied; warnings don't. */
  severity: 'error' | 'warning';
  /** Relative to the directory. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** What was expected, and what is there. */
  message: string;
}

/** `topics/streets.yaml:12:7 error: …`, as editors and terminals make a link of it. */
export function formatFinding({severity, file, line, column, message}: Finding): string {
  return `${file}:${line}:${column} ${severity}: ${message}`;
}

/** The files can't be applied; `findings` say why. */
export class ConfigurationError extends Error {
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    const errors = findings.filter(({severity}) => severity === 'error');
    super(['The configuration has errors:', ...errors.map(formatFinding)].join('\n'));
    this.name = 'ConfigurationError';
    this.findings = findings;
  }
}
