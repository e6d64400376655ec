/** Methods that the widget's map does not use, though other code of Leaflet names them. */
const unused = [
  ...['locate', 'stopLocate', '_handleGeolocationResponse', '_handleGeolocationError'],
  ...['flyTo', 'flyToBounds', 'fitWorld', 'fitBounds', 'panInside', 'panInsideBounds', 'setMaxBounds'],
  ...['getBoundsZoom', '_getBoundsCenterZoom', 'setMinZoom', 'setMaxZoom', 'zoomIn', 'zoomOut', '_setAutoZIndex'],
  ...['_onPreDragWrap', '_onPreDragLimit', '_limitCenter', '_limitOffset', 'toBounds', 'toBBoxString', 'pad'],
];

/**
 * Makes what is left of Leaflet 1.9.4 after the minifier smaller.
 *
 * 1. Methods of its classes that nothing in the chunk names are left out. Bundlers can't do that: to them a method of
 *    an object may be called by anybody.
 * 2. Names that begin with an underscore are private to it and become short.
 *
 * @returns {import('rollup').Plugin}
 */
export function shrinkLeaflet() {
  return {
    name: 'shrink-leaflet',
    renderChunk(code, {modules}) {
      if (!Object.keys(modules).some((id) => id.includes('/leaflet/src/'))) return null;
      let before;
      do {
        before = code;
        code = withoutUnnamedMethods(code, this.parse(code));
      } while (code !== before);
      for (const name of unused)
        if (new RegExp(`(this\\.${name}\\b|\\.${name}\\()`).test(code)) this.error(`${name} is left out, but named`);
      return {code: withShortPrivateNames(code, this.parse(code)), map: null};
    },
  };
}

/** Leaves out the functions of object literals whose name is nowhere else, neither as a name nor in a string. */
function withoutUnnamedMethods(code, program) {
  const named = new Map();
  const methods = [];
  walk(program, (node, parent) => {
    const name = node.type === 'Identifier' ? node.name : node.type === 'Literal' ? node.value : undefined;
    if (typeof name === 'string') for (const part of name.split(/\s+/)) named.set(part, (named.get(part) ?? 0) + 1);
    const isMethod = node.type === 'Property' && !node.computed && node.value.type === 'FunctionExpression';
    if (isMethod && isClassBody(parent)) methods.push(node);
  });
  const unnamed = methods.filter(({key}) => named.get(key.name) === 1 || unused.includes(key.name));
  return unnamed.reduceRight((left, {start, end}) => {
    const comma = /^\s*,/.exec(left.slice(end));
    return left.slice(0, start) + left.slice(end + (comma?.[0].length ?? 0));
  }, code);
}

/** An object of methods that all go by name, as Leaflet's `extend({…})` takes. */
const isClassBody = (node) => node?.type === 'ObjectExpression';

function withShortPrivateNames(code, program) {
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
    if (/^_[a-z]\w*$/i.test(name) && !name.startsWith('_leaflet')) places.push({node, name, isString});
  });
  const short = new Map();
  for (const {name} of places) if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
  return places
    .sort((a, b) => b.node.start - a.node.start)
    .reduce((left, {node: {start, end}, name, isString}) => {
      const text = isString ? `'${short.get(name)}'` : short.get(name);
      return left.slice(0, start) + text + left.slice(end);
    }, code);
}

function walk(node, visit, parent) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) walk(child, visit, node);
  }
}
