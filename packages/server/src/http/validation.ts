import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv';
import schemas from '@city-feedback/contract/schemas.json' with {type: 'json'};
import {ProblemError, type FieldFault} from '../problems/index.ts';
import {describeExpected, typeInWords} from './expected-words.ts';

/** More would help nobody, and one body could otherwise ask for thousands of sentences. */
const maxFaults = 20;

/**
 * The wire types' schemas, each under its own name, so that one refers to another as `Topic#` and routes as
 * `{$ref: 'CaseDraft#'}`.
 */
export const wireSchemas: {$id: string; [keyword: string]: unknown}[] = Object.entries(schemas.definitions).map(
  ([name, definition]) => ({
    ...(JSON.parse(JSON.stringify(definition).replaceAll(/"#\/definitions\/(\w+)"/g, '"$1#"')) as object),
    $id: name,
  }),
);

/** Bodies are taken as they are: nothing is converted, nothing left out in silence. */
const strict = new Ajv({allErrors: true, verbose: true, allowUnionTypes: true, schemas: wireSchemas});
/** Parameters arrive as text. */
const coercing = new Ajv({allErrors: true, verbose: true, coerceTypes: true, useDefaults: true, schemas: wireSchemas});

/** Compiles a route's schema. */
export function compileValidator(schema: object, part: string | undefined): ValidateFunction {
  return (part === 'body' ? strict : coercing).compile(schema);
}

/**
 * Checks a value against one of the wire types, as the body of a request is.
 *
 * @throws {ProblemError} with all that is not as expected
 */
export function checkShape(type: string, value: unknown): void {
  const validate = strict.getSchema(type)!;
  if (!validate(value)) throw problemOfValidation(validate.errors ?? []);
}

/** What a schema found wrong, as a problem with a code of its own for every field. */
export function problemOfValidation(errors: readonly Partial<ErrorObject>[], part = 'body'): ProblemError {
  const faults = errors.filter((error) => error.keyword !== 'if').map((error) => faultOf(error as ErrorObject, part));
  return ProblemError.ofFields(faults.slice(0, maxFaults));
}

function faultOf(error: ErrorObject, part: string): FieldFault {
  const path = part === 'body' ? error.instancePath : error.instancePath.slice(1);
  const {keyword, params, data} = error;
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']).slice(0, 60);
      return {path: `${path}/${name}`, code: 'unknown_field'};
    }
    case 'required': {
      const name = String(params['missingProperty']);
      return {path: part === 'body' ? `${path}/${name}` : name, code: 'missing_field'};
    }
    case 'type':
      return {
        path: path || '/',
        code: 'wrong_type',
        values: {expected: typeInWords(String(params['type'])), actual: typeInWords(typeOf(data))},
      };
    case 'maxLength':
      return {
        path,
        code: 'text_too_long',
        values: {limit: Number(params['limit']), actual: [...String(data)].length},
      };
    default:
      return {path, code: 'invalid_value', values: {expected: describeExpected(error)}};
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
