import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const project = mkdtempSync(join(tmpdir(), 'city-feedback-packed-'));
const packages = ['contract', 'topics', 'sdk', 'widget'];
const installed = join(project, 'node_modules/@city-feedback/widget');

const run = (command: string, args: string[], cwd = project): string =>
  execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), {recursive: true});
  writeFileSync(join(project, path), text);
}

/** A project that has the packages as npm would install them, and nothing of this repository. */
before(() => {
  run(process.execPath, [tsc, '-b', 'packages/widget'], root);
  for (const name of packages) {
    const target = join(project, 'node_modules/@city-feedback', name);
    mkdirSync(target, {recursive: true});
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', project, '-w', `packages/${name}`], root),
    ) as [{filename: string}];
    run('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', target]);
  }
  for (const name of ['lit', 'leaflet', 'altcha-lib'])
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  write('package.json', '{"type": "module"}');
});
after(() => rmSync(project, {recursive: true}));

function faultsOf(file: string, options: object = {}): string {
  const compilerOptions = {
    ...{strict: true, noEmit: true, types: [], target: 'es2023', module: 'nodenext'},
    ...{lib: ['es2023', 'dom', 'dom.iterable'], ...options},
  };
  write('tsconfig.json', JSON.stringify({compilerOptions, include: [file]}));
  return spawnSync(process.execPath, [tsc, '-p', '.'], {cwd: project, encoding: 'utf8'}).stdout;
}

test('the element and its events have types in a project of its own', () => {
  write(
    'main.ts',
    `import '@city-feedback/widget/define';
     import type {CityFeedbackElement, PagePlace} from '@city-feedback/widget';
     const place: PagePlace = {latitude: 60.17, longitude: 24.94, label: 'Asema'};
     const element: CityFeedbackElement = document.createElement('city-feedback');
     Object.assign(element, {place});
     element.variant = 'tab';
     element.show();
     document.addEventListener('city-feedback-sent', ({detail}) => console.log(detail.reference));
     // @ts-expect-error there is no such variant
     element.variant = 'popup';
     // @ts-expect-error the tracking code is nobody's business
     document.addEventListener('city-feedback-sent', ({detail}) => console.log(detail.trackingCode));`,
  );
  assert.equal(faultsOf('main.ts'), '');
  assert.equal(faultsOf('main.ts', {module: 'esnext', moduleResolution: 'bundler'}), '');
});

/** As much of React's types as the wrapper and the JSX types rest on; the guide was tried with React itself. */
const reactTypes = `
  declare namespace React {
    type Ref<T> = ((own: T | null) => void) | {current: T | null} | null;
    type ReactNode = unknown;
    interface HTMLAttributes<T> { className?: string; lang?: string; children?: ReactNode; onClick?: (event: unknown) => void; own?: T }
    type DetailedHTMLProps<E, T> = E & {ref?: Ref<T>; key?: string};
    namespace JSX { interface Element { type: string } interface IntrinsicElements { a: HTMLAttributes<HTMLAnchorElement> & {href?: string} }
      interface ElementChildrenAttribute { children: {} } }
  }
  export = React; export as namespace React;`;

test('JSX knows the attributes and events of the element, and the wrapper has names of its own for them', () => {
  write('node_modules/react/package.json', '{"name": "react", "types": "index.d.ts", "main": "index.mjs"}');
  write('node_modules/react/index.d.ts', reactTypes);
  write(
    'node_modules/react/jsx-runtime.d.ts',
    `import * as React from 'react'; export import JSX = React.JSX; export declare const jsx: unknown, jsxs: unknown;`,
  );
  write(
    'main.tsx',
    `import type {} from '@city-feedback/widget/jsx/react';
     import {CityFeedback} from '@city-feedback/widget/react';
     export const plain = <city-feedback endpoint="/" site="museum" variant="inline" service-object="pool" place={{latitude: 60, longitude: 25}}
       oncity-feedback-sent={({detail}) => console.log(detail.reference)}><a href="/museum">Palaute</a></city-feedback>;
     export const wrapped = <CityFeedback endpoint="/" site="museum" serviceObject="pool" kiosk
       onCityFeedbackSent={({detail}) => console.log(detail.reference)}><a href="/museum">Palaute</a></CityFeedback>;
     // @ts-expect-error there is no such view
     export const wrong = <CityFeedback endpoint="/" site="museum" view="all" />;
     // @ts-expect-error there is no such view
     export const wrongToo = <city-feedback view="all" />;`,
  );
  assert.equal(faultsOf('main.tsx', {module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx'}), '');
});

test('the wrapper renders on a server, where there is no element yet, under the names that the element knows', () => {
  write(
    'node_modules/react/index.mjs',
    `export const createElement = (type, props) => ({type, props});
     export const useRef = (current) => ({current}), useEffect = () => {}, useImperativeHandle = () => {};`,
  );
  write(
    'server.js',
    `import {CityFeedback} from '@city-feedback/widget/react';
     const {type, props} = CityFeedback({site: 'museum', serviceObject: 'pool', place: {}, onCityFeedbackSent() {}});
     console.log(type, Object.keys(props).join());`,
  );
  assert.equal(run(process.execPath, ['server.js']), 'city-feedback site,service-object,oncity-feedback-sent,ref\n');
});

test('every file that the package names is in it, and no tests are', () => {
  const {exports, customElements, ...own} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    exports: {[path: string]: string | {[condition: string]: string}};
    customElements: string;
    'web-types': string;
  };
  const named = Object.values(exports).flatMap((target) =>
    typeof target === 'string'
      ? [target]
      : Object.entries(target).flatMap(([condition, path]) => (condition === 'source' ? [] : [path])),
  );
  for (const path of [
    ...named.filter((path) => !path.includes('*')),
    customElements,
    own['web-types'],
    'themes/museum.css',
  ]) {
    assert.ok(existsSync(join(installed, path)), path);
  }
  const files = readdirSync(installed, {recursive: true}) as string[];
  assert.deepEqual(
    files.filter((file) => /\.test[.-]|^src|testing/.test(file)),
    [],
  );
});

test('each package brings the licence of the project', () => {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  for (const name of packages) {
    // npm takes it along only from the folder of the package.
    const file = join(project, 'node_modules/@city-feedback', name, 'LICENSE');
    assert.equal(existsSync(file) && readFileSync(file, 'utf8'), licence, name);
  }
});

test('an app that bundles the package gets every element, also those that are loaded later', async () => {
  const {outputFiles} = await build({
    stdin: {contents: `import '@city-feedback/widget/define';`, resolveDir: project},
    ...{bundle: true, splitting: true, minify: true, format: 'esm', outdir: join(project, 'app'), write: false},
    ...{define: {'process.env.NODE_ENV': '"production"'}, logLevel: 'error'},
  });
  const sources = join(root, 'packages/widget/src');
  const files = (readdirSync(sources, {recursive: true}) as string[]).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const all = elementsIn(files.map((file) => readFileSync(join(sources, file), 'utf8')));
  assert.ok(all.includes('city-feedback') && all.length > 5, all.join());
  assert.deepEqual(elementsIn(outputFiles.map(({text}) => text)), all);
});

function elementsIn(texts: string[]): string[] {
  const defined = /customElements\.define\(["'`]([\w-]+)/g;
  return texts.flatMap((text) => [...text.matchAll(defined)].map((match) => match[1]!)).sort();
}

test('what editors read names every attribute, event and part once', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'generated/custom-elements.json'), 'utf8')) as {
    modules: {declarations: {tagName: string; [list: string]: unknown}[]}[];
  };
  const [declaration] = manifest.modules[0]!.declarations;
  assert.equal(declaration!.tagName, 'city-feedback');
  for (const [list, least] of Object.entries({attributes: 10, events: 5, cssParts: 30, cssProperties: 10, slots: 1})) {
    const names = (declaration![list] as {name: string}[]).map(({name}) => name);
    assert.ok(names.length >= least, list);
    assert.equal(new Set(names).size, names.length, list);
  }
});
