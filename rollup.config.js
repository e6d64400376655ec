import {existsSync, rmSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import {deskPage} from './packages/desk/scripts/desk-page.js';

/** What both browser bundles go through: TypeScript, packages by their sources, templates and names made short. */
const common = () => [
  emptyFolder(),
  resolve({exportConditions: ['source', 'browser', 'default']}),
  patchLeaflet(),
  esbuild({target: 'es2022', tsconfig: 'packages/tsconfig.base.json'}),
  minifyTemplates(),
  terser({module: true, ecma: 2020, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}}),
];

/** `<city-feedback>` as it is embedded: the launcher under a fixed name, everything else in hashed chunks. */
const widget = {
  input: {'city-feedback': 'packages/widget/src/launcher/define.ts'},
  output: {
    dir: 'packages/widget/dist/embed',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    generatedCode: 'es2015',
    // What more than one lazy chunk needs comes with the panel, which is there before them.
    manualChunks: (id) => (/node_modules\/(lit|@lit)|strings\/format/.test(id) ? 'open-panel' : undefined),
  },
  plugins: common(),
};

/** The staff desk, with its page beside it. The server shows the folder under `/desk/`. */
const desk = {
  input: {desk: 'packages/desk/src/main.ts'},
  output: {
    dir: 'packages/desk/dist/app',
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    generatedCode: 'es2015',
  },
  plugins: [...common(), deskPage()],
};

export default [widget, ...(existsSync(desk.input.desk) ? [desk] : [])];

/** Chunks of earlier builds have other names; they go before the new ones are written. */
function emptyFolder() {
  return {name: 'empty-folder', renderStart: ({dir}) => rmSync(dir, {recursive: true, force: true})};
}

/**
 * Keeps Leaflet 1.9.4 from setting `innerHTML` when it is imported, which a page with Trusted Types refuses. It asks
 * that way whether the browser knows inline SVG, and VML of Internet Explorer.
 *
 * May go with Leaflet 2, which has neither test. https://github.com/Leaflet/Leaflet/pull/8535
 */
function patchLeaflet() {
  return {
    name: 'patch-leaflet',
    transform(code, id) {
      if (!id.endsWith('leaflet/src/core/Browser.js')) return null;
      const patched = code
        .replace(/var inlineSvg = !!svg && \(function \(\) \{[^]*?\}\)\(\);/, 'var inlineSvg = true;')
        .replace(/var vml = !svg && \(function \(\) \{[^]*?\}\(\)\);/, 'var vml = false;');
      if (patched.includes('innerHTML')) this.error('expected to have patched innerHTML away, found it still');
      return {code: patched, map: null};
    },
  };
}

/** Takes the white space of layout out of `html`, `svg` and `css` templates. A space inside a line stays. */
function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!/packages\/(widget|desk)\/src/.test(id)) return null;
      const changes = [];
      for (const {tag, quasi} of taggedTemplates(this.parse(code))) {
        const parts = quasi.quasis;
        if (tag.name === 'css' && parts.length === 1) {
          const {code: css} = await transform(parts[0].value.raw, {loader: 'css', minify: true, target: 'chrome125'});
          changes.push([parts[0], css.trim().replaceAll('\\', '\\\\')]);
        } else if (/^(html|svg)$/.test(tag.name)) {
          parts.forEach((part, at) => changes.push([part, shorten(part.value.raw, at === 0, at === parts.length - 1)]));
        }
      }
      changes.sort(([a], [b]) => b.start - a.start);
      for (const [{start, end}, text] of changes) code = code.slice(0, start) + text + code.slice(end);
      return {code, map: null};
    },
  };
}

function shorten(markup, isFirst, isLast) {
  let short = markup.replace(/>\s*\n\s*</g, '><').replace(/\s+/g, ' ');
  if (isFirst && /^\s*\n/.test(markup)) short = short.trimStart();
  if (isLast && /\n\s*$/.test(markup)) short = short.trimEnd();
  return short;
}

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) yield* taggedTemplates(child);
  }
}
