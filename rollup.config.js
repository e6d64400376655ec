import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {deskPage} from './packages/desk/scripts/desk-page.js';
import {leafletTrustedTypes} from './packages/desk/scripts/leaflet-trusted-types.js';
import {answerEarly} from './packages/widget/scripts/answer-early.js';
import {integrity} from './packages/widget/scripts/integrity.js';
import {leafletAnswers} from './packages/widget/scripts/leaflet-answers.js';
import {licences} from './packages/widget/scripts/licences.js';
import {litAnswers} from './packages/widget/scripts/lit-answers.js';
import {minifyTemplates} from './packages/widget/scripts/minify-templates.js';
import {chunkName, releaseNames} from './packages/widget/scripts/release-names.js';
import {shortenWords} from './packages/widget/scripts/shorten-words.js';
import {shrinkLeaflet} from './packages/widget/scripts/shrink-leaflet.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Unsafe means here: no function expression is called with `new`, and no getter does anything but get. */
const compress = {
  passes: 3,
  inline: 1,
  hoist_props: false,
  unsafe_arrows: true,
  unsafe_methods: true,
  pure_getters: true,
};

/** @param {RegExp} [mangled]  properties that only one chunk knows of, and that get short names */
const minify = (mangled) => {
  const mangle = mangled && {properties: {regex: mangled}};
  return terser({module: true, ecma: 2020, compress, mangle, format: {comments: false}});
};

/** What both browser bundles go through: TypeScript, packages by their sources, templates and names made short. */
const common = (mangled) => [
  dropOldFiles(),
  resolve({exportConditions: ['source', 'browser', 'default']}),
  esbuild({target: 'es2022', tsconfig: at('packages/tsconfig.base.json')}),
  minifyTemplates(),
  minify(mangled),
];

/** `<city-feedback>` as it is embedded: the launcher under a fixed name, everything else in hashed chunks. */
const widget = {
  input: {'city-feedback': at('packages/widget/src/launcher/define.ts')},
  output: {
    dir: at('packages/widget/dist/embed'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    generatedCode: {preset: 'es2015', symbols: false},
    freeze: false,
    manualChunks: widgetChunk,
    onlyExplicitManualChunks: true,
  },
  plugins: [
    answerEarly(/\/leaflet\/src\//, leafletAnswers),
    answerEarly(/\/node_modules\/(@?lit)\b/, litAnswers),
    // Lit marks its own properties so, and all of Lit is in one chunk.
    ...common(/^_\$/),
    shrinkLeaflet(),
    // What the line above has cut loose goes, too.
    minify(),
    shortenWords(),
    licences(),
    releaseNames('city-feedback.js'),
    integrity('city-feedback.js'),
  ],
};

/**
 * Which modules make up a chunk: the ones that match, and everything that they import, but for what an earlier chunk has
 * already. Few chunks: each one more is another request, and compresses by itself. All others are left to Rollup.
 */
const widgetChunks = [
  [undefined, /\/launcher\/define/],
  // The words come before anything that is formatted, so this is loaded with them.
  ['panel', /\/panel\/open-panel|\/strings\/format/],
  // Almost every journey asks for topics and comes to the photos, so what is loaded for them then is one file.
  ['steps', /\/panel\/later-steps|\/photos\/define|\/sdk\/src\/(attach|topic-model)/],
  // What helps to tell a place comes with the map, in the same step.
  ['map', /\/map\/define|\/place\/place-help|\/sdk\/src\/places/],
];

/** Only who follows a case needs these, though modules of the first chunk lead to them. */
const followingOnly = /\/(tracking-code|tracking-code-error|secret-alphabet)\.ts$/;

let assigned;
let build;

function widgetChunk(id, {getModuleInfo, getModuleIds}) {
  if (build !== getModuleInfo) {
    build = getModuleInfo;
    assigned = new Map();
    const assign = (module, chunk) => {
      if (assigned.has(module) || followingOnly.test(module)) return;
      assigned.set(module, chunk);
      for (const imported of getModuleInfo(module).importedIds) assign(imported, chunk);
    };
    for (const [chunk, pattern] of widgetChunks) {
      for (const module of getModuleIds()) if (pattern.test(module)) assign(module, chunk);
    }
  }
  return assigned.get(id);
}

/** The staff desk, with its page beside it. The server shows the folder under `/desk/`. */
const desk = {
  input: {desk: at('packages/desk/src/main.ts')},
  output: {
    dir: at('packages/desk/dist/app'),
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    generatedCode: 'es2015',
  },
  plugins: [leafletTrustedTypes(), ...common(), licences(), deskPage()],
};

/** The script of the page at `/embed`, where webmasters put their snippet together. */
const configurator = {
  input: {configurator: at('packages/widget/src/configurator/main.ts')},
  output: {
    dir: at('packages/widget/dist/configurator'),
    format: 'es',
    entryFileNames: '[name].js',
    generatedCode: 'es2015',
  },
  plugins: common(),
};

export default [widget, desk, configurator];

/** Chunks of earlier builds have other names; they go when the new ones are there, so that a running server has either. */
function dropOldFiles() {
  return {
    name: 'drop-old-files',
    writeBundle({dir}, bundle) {
      for (const file of readdirSync(dir)) if (!(file in bundle)) rmSync(join(dir, file), {recursive: true});
    },
  };
}
