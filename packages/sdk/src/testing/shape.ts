import {refuseFields, type FieldFault} from './refusal.ts';

/** What a member of a body is: a type of JSON, with a `?` when it may be missing, or the members of an object. */
export type Shape = 'string' | 'string?' | 'number' | 'number?' | 'boolean' | 'array?' | Members;

export interface Members {
  [name: string]: Shape;
}

/**
 * Checks the members of a body as the server's JSON Schemas do: nothing unknown, nothing missing, nothing of another
 * type.
 *
 * @throws {Refusal} `unknown_field`, `missing_field` or `wrong_type`, with all faults
 */
export function checkShape(body: unknown, members: Members): void {
  const [first, ...others] = faultsOf(body, members, '');
  if (first) throw refuseFields(first, ...others);
}

function faultsOf(value: unknown, members: Members, path: string): FieldFault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{path: path || '/', code: 'wrong_type'}];
  }
  const given = value as {[name: string]: unknown};
  const missing = Object.keys(members)
    .filter((name) => given[name] === undefined && isNeeded(members[name]!))
    .sort();
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(members, name));
  return [
    ...missing.map((name): FieldFault => ({path: `${path}/${name}`, code: 'missing_field'})),
    ...unknown.map((name): FieldFault => ({path: `${path}/${name}`, code: 'unknown_field'})),
    ...Object.entries(members).flatMap(([name, expected]) => faultsOfMember(given[name], expected, `${path}/${name}`)),
  ];
}

function isNeeded(shape: Shape): boolean {
  return typeof shape === 'string' && !shape.endsWith('?');
}

function faultsOfMember(value: unknown, expected: Shape, path: string): FieldFault[] {
  if (value === undefined) return [];
  if (typeof expected === 'object') return faultsOf(value, expected, path);
  const type = expected.replace('?', '');
  const fits = type === 'array' ? Array.isArray(value) : typeof value === type;
  return fits ? [] : [{path, code: 'wrong_type'}];
}
