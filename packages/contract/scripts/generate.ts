/**
 * Generates `src/generated/schemas.json` from the wire types. `--check` changes nothing and fails when it is stale.
 *
 * Symbols are named one by one: asking typescript-json-schema for `*` also brings the DOM's types.
 */
import {readFileSync, readdirSync, writeFileSync, mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import * as TJS from 'typescript-json-schema';

const folder = new URL('../src/wire/', import.meta.url);
const target = new URL('../src/generated/schemas.json', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
const symbols = files
  .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)])
  .map((match) => match[1]!)
  .sort();

const program = TJS.getProgramFromFiles(
  files.map((name) => fileURLToPath(new URL(name, folder))),
  {strict: true, allowImportingTsExtensions: true, noEmit: true, types: [], skipLibCheck: true},
);
const generator = TJS.buildGenerator(program, {required: true, strictNullChecks: true, noExtraProps: true, ref: true});
if (!generator) throw new Error('the wire types do not compile; run `npm run typecheck`');

const {definitions} = generator.getSchemaForSymbols(symbols);
const config = await prettier.resolveConfig(fileURLToPath(target));
const text = await prettier.format(JSON.stringify({definitions}), {...config, parser: 'json'});

if (process.argv.includes('--check')) {
  const current = readFileSync(target, 'utf8');
  if (current !== text) {
    console.error('packages/contract/src/generated/schemas.json is stale: run `npm run generate` and commit it.');
    process.exit(1);
  }
} else {
  mkdirSync(new URL('.', target), {recursive: true});
  writeFileSync(target, text);
  console.log(`${symbols.length} types → packages/contract/src/generated/schemas.json`);
}
