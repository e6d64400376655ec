/**
 * Generates what editors, frameworks and readers know of `<city-feedback>` from the documentation of its class: the files
 * in `generated/`, and the tables in README and guide; and gives the themes the rules for the link. `--check` changes nothing and fails when something is stale.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {linkRules} from '../src/look/link-rules.ts';
import {customElements, vscodeData, webTypes} from './metadata/editors.ts';
import {readElement} from './metadata/element.ts';
import {jsxOf, jsxTypes, reactWrapper, reactWrapperTypes} from './metadata/frameworks.ts';
import {checkParts} from './metadata/parts.ts';
import {tables, withTables} from './metadata/tables.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const widget = 'packages/widget/';
const read = (path: string): string => readFileSync(root + path, 'utf8');
const launcher = `${root}${widget}src/launcher/`;
const element = readElement('city-feedback', `${launcher}city-feedback.ts`, `${launcher}events.ts`);
const {name, version} = JSON.parse(read(`${widget}package.json`)) as {name: string; version: string};

/** Begins what the themes have in common. */
const linkNote =
  '/* Until the button is there, and without script, the link looks like it: nothing on the page moves. */';

const json = (value: object): string => JSON.stringify(value);
const files: {[path: string]: string} = {
  'custom-elements.json': json(customElements(element)),
  'vscode.html-custom-data.json': json(vscodeData(element)),
  'web-types.json': json(webTypes(element, {name, version})),
  'jsx.d.ts': jsxTypes(element),
  'jsx-react.d.ts': jsxOf('react', element),
  'jsx-preact.d.ts': jsxOf('preact', element),
  'jsx-solid.d.ts': jsxOf('solid', element),
  'react.js': reactWrapper(element),
  'react.d.ts': reactWrapperTypes(element),
};

const texts: [path: string, text: string][] = [
  ...Object.entries(files).map(([path, text]): [string, string] => [`${widget}generated/${path}`, text]),
  ...[`${widget}README.md`, 'docs/embedding.md'].map((path): [string, string] => [
    path,
    withTables(read(path), tables(element)),
  ]),
  ...['helsinki', 'museum', 'neutral'].map((theme): [string, string] => {
    const path = `${widget}themes/${theme}.css`;
    const [own] = read(path).split(linkNote);
    return [path, `${own}${linkNote}\n${linkRules}`];
  }),
];

const faults = checkParts(element, `${root}${widget}src`);
mkdirSync(`${root}${widget}generated`, {recursive: true});
for (const [path, text] of texts) {
  const config = await prettier.resolveConfig(root + path);
  const formatted = await prettier.format(text, {...config, filepath: root + path});
  if (!process.argv.includes('--check')) writeFileSync(root + path, formatted);
  else if (formatted !== readOr(path)) faults.push(`${path} is stale: run \`npm run generate\` and commit it`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
if (!process.argv.includes('--check')) console.log(`${element.tag} → ${texts.length} files`);

function readOr(path: string): string {
  try {
    return read(path);
  } catch {
    return '';
  }
}
