import {readFile} from 'node:fs/promises';

const leafletSource = /\/leaflet\/src\/([\w./]+\.js)(\?|$)/;
const standIn = new URL('leaflet-browser.js', import.meta.url);

/** Methods that this map never calls. Leaflet's classes are object literals, in which no bundler finds dead code. */
const unused = {
  'core/Events.js': 'addEventParent removeEventParent',
  'geo/LatLng.js': 'toBounds',
  'geo/LatLngBounds.js': 'toBBoxString intersects',
  'geometry/Bounds.js': 'intersects',
  'layer/Layer.js': 'addInteractiveTarget removeInteractiveTarget getAttribution eachLayer',
  'layer/tile/GridLayer.js': 'bringToFront bringToBack setOpacity setZIndex _setAutoZIndex isLoading _keyToBounds',
  'layer/tile/TileLayer.js': 'setUrl',
  'map/Map.js':
    'flyTo flyToBounds locate stopLocate _handleGeolocationError _handleGeolocationResponse panInside panInsideBounds ' +
    '_panInsideMaxBounds setMaxBounds fitBounds fitWorld setMinZoom setMaxZoom zoomIn zoomOut mouseEventToLatLng ' +
    'mouseEventToLayerPoint _getBoundsCenterZoom _latLngBoundsToNewLayerBounds',
  'map/handler/Map.Drag.js': 'moving _onPreDragWrap',
};

/**
 * Rollup plugin that makes Leaflet 1.9.4 fit for the widget: it loads on a page with
 * `require-trusted-types-for 'script'`, and comes without what the map never uses.
 *
 * Leaflet's Browser.js assigns `innerHTML` while it is imported, only to find out whether the browser knows inline
 * SVG and VML. That throws under Trusted Types, before any map exists. The module is replaced by one that answers for
 * the browsers that this widget runs in. For @web/test-runner wrap it with `fromRollup` of @web/dev-server-rollup.
 *
 * Can go with Leaflet 2, which has no such test and is made of classes.
 *
 * @see https://github.com/Leaflet/Leaflet/issues/8423
 * @see https://github.com/Leaflet/Leaflet/issues/9773
 * @returns {import('rollup').Plugin}
 */
export function leafletTrustedTypes() {
  return {
    name: 'leaflet-trusted-types',
    async transform(code, id) {
      const file = id.replaceAll('\\', '/').match(leafletSource)?.[1];
      if (file === 'core/Browser.js') return {code: await browserAnswers(code), map: null};
      // The map has no listener for double clicks, and double taps are imitated for it all the same.
      if (file === 'dom/DomEvent.DoubleTap.js') {
        return {
          code: 'export function addDoubleTapListener() {}\nexport function removeDoubleTapListener() {}',
          map: null,
        };
      }
      return file && unused[file] ? {code: withoutMethods(this.parse(code), code, unused[file]), map: null} : null;
    },
  };
}

async function browserAnswers(code) {
  const asked = [...code.matchAll(/^\t(\w+): \w+,?$/gm)].map(([, name]) => name);
  const answers = await readFile(standIn, 'utf8');
  const missing = asked.filter((name) => !new RegExp(`^  ${name}\\b`, 'm').test(answers));
  if (!asked.length || missing.length) {
    throw new Error(`Expected Browser.js of Leaflet 1.9.4; ${standIn.pathname} has no answer for: ${missing}.`);
  }
  return answers;
}

/** Cuts methods out of the object literals of a module. */
function withoutMethods(program, code, names) {
  const left = new Set(names.split(' '));
  const cuts = [];
  (function visit(node) {
    if (node?.type === 'Property' && node.value.type === 'FunctionExpression' && left.delete(node.key.name)) {
      cuts.push(node);
    } else if (node && typeof node === 'object') Object.values(node).forEach(visit);
  })(program);
  if (left.size) throw new Error(`Expected Leaflet 1.9.4 to have the methods ${[...left]}.`);
  return cuts.reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);
}
