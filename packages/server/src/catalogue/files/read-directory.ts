import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import type {Finding} from './finding.ts';
import {checkSchema, type SchemaName} from './schemas.ts';
import {SourceFile} from './source-file.ts';
import type {Variables} from './variables.ts';

/** The files of one jurisdiction, each of which fits its schema unless `findings` say otherwise. */
export interface JurisdictionFiles {
  jurisdiction: SourceFile;
  sites: SourceFile;
  topics: SourceFile[];
  rings: SourceFile;
  rules?: SourceFile;
  serviceObjects?: SourceFile;
  areas?: SourceFile;
  boundary?: SourceFile;
  /** GeoJSON of the drawn map, by file name without its ending. */
  baseMap: Map<string, object>;
}

export interface ReadResult {
  files: Partial<JurisdictionFiles>;
  findings: Finding[];
}

/** Folders below `directory` (or itself) that hold a `jurisdiction.yaml`. */
export function findJurisdictions(directory: string): string[] {
  const isJurisdiction = (folder: string) => existsSync(join(folder, 'jurisdiction.yaml'));
  if (isJurisdiction(directory)) return [directory];
  return readdirSync(directory, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name))
    .filter(isJurisdiction)
    .sort();
}

/** Reads one jurisdiction's folder and compares each file with its schema. */
export function readJurisdictionFolder(folder: string, directory: string, variables: Variables): ReadResult {
  const findings: Finding[] = [];
  const nameOf = (file: string) => relative(directory, join(folder, file)) || file;

  function read(file: string, schema: SchemaName): SourceFile | undefined {
    const path = join(folder, file);
    if (!existsSync(path)) return undefined;
    const source = new SourceFile(nameOf(file), readFileSync(path, 'utf8'), variables);
    findings.push(...source.findings);
    if (source.findings.length === 0) findings.push(...checkSchema(source, schema));
    return source;
  }

  function readRequired(file: string, schema: SchemaName): SourceFile | undefined {
    const source = read(file, schema);
    if (!source) findings.push({...at(nameOf(file)), message: 'Expected this file, which is missing.'});
    return source;
  }

  const topicFiles = existsSync(join(folder, 'topics'))
    ? listFiles(join(folder, 'topics'), '.yaml', 'topics/')
    : ['topics.yaml'];
  const files: Partial<JurisdictionFiles> = {
    jurisdiction: readRequired('jurisdiction.yaml', 'jurisdiction'),
    sites: readRequired('sites.yaml', 'sites'),
    topics: topicFiles.map((file) => readRequired(file, 'topics')).filter((file) => file !== undefined),
    rings: readRequired('rings.yaml', 'rings'),
    rules: read('rules.yaml', 'rules'),
    serviceObjects: read('service-objects.yaml', 'service-objects'),
    areas: read('areas.geojson', 'areas'),
    boundary: read('boundary.geojson', 'boundary'),
    baseMap: readBaseMapFiles(join(folder, 'map'), nameOf('map'), findings),
  };
  for (const file of listFiles(folder, '')) {
    if (!known.has(file))
      findings.push({...at(nameOf(file)), message: `Unknown file; expected one of ${[...known].join(', ')}.`});
  }
  return {files, findings};
}

const known = new Set([
  ...['jurisdiction.yaml', 'sites.yaml', 'topics.yaml', 'rings.yaml', 'rules.yaml', 'service-objects.yaml'],
  ...['areas.geojson', 'boundary.geojson'],
]);

function at(file: string): Omit<Finding, 'message'> {
  return {severity: 'error', file, line: 1, column: 1};
}

function listFiles(folder: string, ending: string, prefix = ''): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .filter((entry) => /\.(ya?ml|(geo)?json)$/.test(entry.name))
    .map((entry) => prefix + entry.name)
    .sort();
}

function readBaseMapFiles(folder: string, name: string, findings: Finding[]): Map<string, object> {
  const layers = new Map<string, object>();
  if (!existsSync(folder)) return layers;
  for (const file of listFiles(folder, '.geojson')) {
    try {
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {type?: unknown; features?: unknown};
      if (data?.type !== 'FeatureCollection' || !Array.isArray(data.features))
        throw new Error('Expected a FeatureCollection.');
      layers.set(basename(file, '.geojson'), data);
    } catch (error) {
      findings.push({...at(`${name}/${file}`), message: (error as Error).message});
    }
  }
  return layers;
}
