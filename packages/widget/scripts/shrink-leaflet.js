import {readFileSync, readdirSync} from 'node:fs';

/** Methods that the widget's map does not use, though other code of Leaflet names them. */
const unused = [
  ...['locate', 'stopLocate', '_handleGeolocationResponse', '_handleGeolocationError'],
  ...['flyTo', 'flyToBounds', 'fitWorld', 'fitBounds', 'panInside', 'panInsideBounds', 'setMaxBounds'],
  ...['getBoundsZoom', '_getBoundsCenterZoom', 'setMinZoom', 'setMaxZoom', 'zoomIn', 'zoomOut', '_setAutoZIndex'],
  ...['_onPreDragWrap', '_onPreDragLimit', '_limitCenter', '_limitOffset', 'toBounds', 'toBBoxString', 'pad'],
  ...['intersects', 'isValid', 'trunc', 'toString', 'distance', 'wrapLatLng', 'wrapLatLngBounds', 'getProjectedBounds'],
  'getPixelWorldBounds',
];

/**
 * Makes what is left of Leaflet 1.9.4 after the minifier smaller.
 *
 * 1. Methods of its classes that nothing in the chunk names are left out. Bundlers can't do that: to them a method of
 *    an object may be called by anybody.
 * 2. Names that begin with an underscore are private to it and become short.
 * 3. So do the names of methods that nothing outside the chunk knows: no other chunk, no browser, no string.
 *
 * @returns {import('rollup').Plugin}
 */
export function shrinkLeaflet() {
  return {
    name: 'shrink-leaflet',
    renderChunk(code, {modules}, _options, {chunks}) {
      if (!Object.keys(modules).some((id) => id.includes('/leaflet/src/'))) return null;
      const others = Object.values(chunks).filter((chunk) => chunk.modules !== modules);
      const elsewhere = others.flatMap((chunk) => Object.values(chunk.modules).map((module) => module.code ?? ''));
      const known = new Set(elsewhere.flatMap(wordsOf));
      let before;
      do {
        before = code;
        code = withoutUnnamedMethods(code, this.parse(code), known);
      } while (code !== before);
      for (const name of unused)
        if (new RegExp(`(this\\.${name}\\b|\\.${name}\\()`).test(code)) this.error(`${name} is left out, but named`);
      code = withShortPrivateNames(code, this.parse(code));
      for (const declarations of platform()) for (const word of wordsOf(declarations)) known.add(word);
      return {code: withShortMethodNames(code, this.parse(code), known), map: null};
    },
  };
}

/** What browsers have, as the compiler knows it. */
function* platform() {
  const libraries = new URL('.', import.meta.resolve('typescript'));
  for (const file of readdirSync(libraries))
    if (/^lib\.(dom|es\d+)(\.\w+)*\.d\.ts$/.test(file)) yield readFileSync(new URL(file, libraries), 'utf8');
}

const wordsOf = (text) => text.match(/[\w$]+/g) ?? [];

function withShortMethodNames(code, program, known) {
  const methods = new Set();
  const said = new Set();
  walk(program, (node, parent) => {
    if (node.type === 'Property' && node.value.type === 'FunctionExpression' && isClassBody(parent))
      methods.add(node.key.name);
    const text = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : '';
    if (typeof text === 'string') wordsOf(text).forEach((word) => said.add(word));
  });
  const isPrivate = (name) => methods.has(name) && !known.has(name) && !said.has(name);
  return withShortNames(code, program, (name, isString) => !isString && isPrivate(name), '$_');
}

/** Leaves out the functions of object literals whose name is nowhere else, neither as a name nor in a string. */
function withoutUnnamedMethods(code, program, known) {
  const named = new Map();
  const methods = [];
  walk(program, (node, parent) => {
    const name = node.type === 'Identifier' ? node.name : node.type === 'Literal' ? node.value : undefined;
    if (typeof name === 'string') for (const part of name.split(/\s+/)) named.set(part, (named.get(part) ?? 0) + 1);
    const isMethod = node.type === 'Property' && !node.computed && node.value.type === 'FunctionExpression';
    if (isMethod && isClassBody(parent)) methods.push(node);
  });
  const unnamed = methods.filter(
    ({key: {name}}) => (named.get(name) === 1 && !known.has(name)) || unused.includes(name),
  );
  return unnamed.reduceRight((left, {start, end}) => {
    const comma = /^\s*,/.exec(left.slice(end));
    return left.slice(0, start) + left.slice(end + (comma?.[0].length ?? 0));
  }, code);
}

/** An object of methods that all go by name, as Leaflet's `extend({…})` takes. */
const isClassBody = (node) => node?.type === 'ObjectExpression';

const withShortPrivateNames = (code, program) =>
  withShortNames(code, program, (name) => /^_[a-z]\w*$/i.test(name) && !name.startsWith('_leaflet'), '$');

/** Gives properties whose name is a match another one, wherever they are named. */
function withShortNames(code, program, matches, prefix) {
  const places = [];
  walk(program, (node, parent) => {
    const isName =
      node.type === 'Identifier' &&
      ((parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
        (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type) &&
          parent.key === node &&
          !parent.computed));
    const isString = node.type === 'Literal' && typeof node.value === 'string';
    const name = isName ? node.name : isString ? node.value : '';
    if (name && matches(name, isString)) places.push({node, name, isString, isShorthand: parent.shorthand});
  });
  const short = new Map();
  for (const {name} of places) if (!short.has(name)) short.set(name, `${prefix}${short.size.toString(36)}`);
  return places
    .sort((a, b) => b.node.start - a.node.start)
    .reduce((left, {node: {start, end}, name, isString, isShorthand}) => {
      const text = isString ? `'${short.get(name)}'` : short.get(name) + (isShorthand ? `:${name}` : '');
      return left.slice(0, start) + text + left.slice(end);
    }, code);
}

function walk(node, visit, parent) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) walk(child, visit, node);
  }
}
