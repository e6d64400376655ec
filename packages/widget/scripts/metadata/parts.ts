import {globSync, readFileSync} from 'node:fs';
import type {ElementDoc} from './element.ts';

/**
 * Compares the documented parts with those in the templates.
 *
 * @returns what is wrong, one sentence each
 */
export function checkParts({parts}: ElementDoc, folder: string): string[] {
  const inTemplates = new Set<string>(['button']);
  for (const file of globSync('**/*.ts', {cwd: folder}).filter((name) => !/\.test\.|^testing/.test(name))) {
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, names] of source.matchAll(/\b(?:export)?parts?="([^"]+)"/g)) {
      for (const name of names!.split(/,?\s+/)) inTemplates.add(name);
    }
  }
  const documented = new Set(parts.map(({name}) => name));
  return [
    ...[...inTemplates].filter((name) => !documented.has(name)).map((name) => `part ${name} has no @csspart`),
    ...[...documented].filter((name) => !inTemplates.has(name)).map((name) => `no template has the part ${name}`),
  ];
}
