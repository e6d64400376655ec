import {refuseField} from './refusal.ts';

/** What a member of a body is: a type of JSON, a `?` when it may be missing, or the members of an object. */
export type Shape = 'string' | 'string?' | 'number' | 'number?' | 'boolean' | 'array?' | {[name: string]: Shape};

/**
 * Checks the members of a body as the server's JSON Schemas do: nothing unknown, nothing missing, nothing of another type.
 *
 * @throws {Refusal} `unknown_field`, `missing_field` or `wrong_type`, with the JSON pointer of the first one
 */
export function checkShape(value: unknown, shape: {[name: string]: Shape}, path = ''): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuseField('wrong_type', path);
  const members = value as {[name: string]: unknown};
  for (const name of Object.keys(members)) {
    if (!Object.hasOwn(shape, name)) throw refuseField('unknown_field', `${path}/${name}`);
  }
  for (const [name, expected] of Object.entries(shape)) checkMember(members[name], expected, `${path}/${name}`);
}

function checkMember(value: unknown, expected: Shape, path: string): void {
  if (typeof expected === 'object') {
    if (value !== undefined) checkShape(value, expected, path);
    return;
  }
  const type = expected.replace('?', '');
  if (value === undefined) {
    if (type === expected) throw refuseField('missing_field', path);
  } else if (type === 'array' ? !Array.isArray(value) : typeof value !== type) {
    throw refuseField('wrong_type', path);
  }
}
