import type {Path} from './source-file.ts';

/** Values for `${NAME}` in configuration files, e.g. the environment. */
export interface Variables {
  [name: string]: string | undefined;
}

const pattern = /\$\{([A-Z][A-Z0-9_]*)(?::-([^}]*))?\}/g;

/**
 * Puts `${NAME}` and `${NAME:-default}` in every text of `data` in place, so that one directory serves several
 * machines.
 *
 * @param report  is told where a variable has neither a value nor a default
 */
export function substitute(
  data: unknown,
  variables: Variables,
  report: (path: Path, message: string) => void,
): unknown {
  const visit = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') {
      return value.replace(pattern, (whole, name: string, fallback?: string) => {
        const known = variables[name] ?? fallback;
        if (known === undefined)
          report(path, `Expected a value for the variable ${name}; set it, or give a default: \${${name}:-…}.`);
        return known ?? whole;
      });
    }
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]));
    }
    return value;
  };
  return visit(data, []);
}
