import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv';
import addFormats from 'ajv-formats';
import type {Finding} from './finding.ts';
import type {Path, SourceFile} from './source-file.ts';

/** One schema for each kind of file; editors read them too. */
export type SchemaName =
  'jurisdiction' | 'sites' | 'topics' | 'rings' | 'rules' | 'service-objects' | 'areas' | 'boundary';

const directory = fileURLToPath(new URL('../../../schemas/', import.meta.url));
let ajv: Ajv | undefined;

/** Compares a file with its schema; each fault becomes a finding at its line. */
export function checkSchema(file: SourceFile, schema: SchemaName): Finding[] {
  const validate = validatorOf(schema);
  if (validate(file.data)) return [];
  return (validate.errors ?? [])
    .filter(({keyword}) => !framing.has(keyword))
    .map((error) => {
      const path = pathOf(error);
      const about = error.keyword === 'additionalProperties' || error.propertyName ? 'key' : 'value';
      return file.finding('error', path, sentenceOf(error, path), about);
    });
}

/** Say only that something inside of them failed, which has its own error. */
const framing = new Set(['allOf', 'propertyNames']);

function validatorOf(schema: SchemaName): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv({allErrors: true, strict: true, verbose: true, allowUnionTypes: true});
    ajv.addKeyword('x-expected');
    addFormats.default(ajv, ['email']);
    for (const name of readdirSync(directory).filter((entry) => entry.endsWith('.schema.json'))) {
      ajv.addSchema(JSON.parse(readFileSync(`${directory}/${name}`, 'utf8')) as object);
    }
  }
  return ajv.getSchema(`${schema}.schema.json`)!;
}

function pathOf(error: ErrorObject): Path {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const {additionalProperty} = error.params as {additionalProperty?: string};
  return [...path, ...[additionalProperty, error.propertyName].filter((name) => name !== undefined)];
}

function sentenceOf(error: ErrorObject, path: Path): string {
  const params = error.params as {
    type?: string | string[];
    missingProperty?: string;
    allowedValues?: unknown[];
    allowedValue?: unknown;
    limit?: number;
  };
  const schema = error.parentSchema as {properties?: object; 'x-expected'?: string};
  const got = `got ${describe(error.propertyName ?? error.data)}`;
  switch (error.keyword) {
    case 'additionalProperties':
      return `Unknown field ${path.at(-1)}; expected one of ${Object.keys(schema.properties ?? {}).join(', ')}.`;
    case 'required':
      return `Expected a field ${params.missingProperty}, which is missing.`;
    case 'enum':
      return `Expected one of ${params.allowedValues!.join(', ')}, ${got}.`;
    case 'const':
      return `Expected ${describe(params.allowedValue)}, ${got}.`;
    case 'type':
      return `Expected ${schema['x-expected'] ?? [params.type].flat().join(' or ')}, ${got}.`;
    case 'minimum':
      return `Expected at least ${params.limit}, ${got}.`;
    case 'maximum':
      return `Expected at most ${params.limit}, ${got}.`;
    default:
      return schema['x-expected'] ? `Expected ${schema['x-expected']}, ${got}.` : `This ${error.message}.`;
  }
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
