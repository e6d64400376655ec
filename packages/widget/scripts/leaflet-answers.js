/** The desk's stand-in, `leaflet-browser.js`, answers everything; what is answered below need not be there: sixty bytes. */
const browser = `const agent = navigator.userAgent;
export default {
  safari: /safari/i.test(agent) && !/chrome/i.test(agent),
  mobile: /mobile/i.test(agent),
  retina: devicePixelRatio > 1,
};`;

/**
 * What Leaflet asks at run time and what is known here: by every browser that has `<dialog>` and modules, and by the
 * widget's map, which listens to clicks and moves only and leaves most options at nothing.
 */
export const leafletAnswers = [
  // Browser.js. It asks much that is known, and some of it by setting `innerHTML`, which a page with Trusted Types
  // refuses. May go with Leaflet 2. https://github.com/Leaflet/Leaflet/pull/8535
  [/^import \* as Util from '\.\/Util';\s+import \{svgCreate\}[^]*userAgentContains[^]*$/, browser],
  // Browsers of the past.
  [
    /\bBrowser\.(ielt9|ie3d|ie|edge|android23|androidStock|android|opera12|opera|phantom|mobileOpera|msPointer|vml)\b/g,
    'false',
  ],
  [/\bBrowser\.(pointer|touch|any3d|passiveEvents|svg|canvas|inlineSvg)\b/g, 'true'],
  [/\bel\.classList !== undefined/g, 'true'],
  [/'opacity' in el\.style/g, 'true'],
  [/'(add|remove)EventListener' in obj/g, 'true'],
  [/\bObject\.create \|\| \(function[^]*?\}\)\(\);/, 'Object.create;'],
  [/\bArray\.isArray \|\| function[^]*?\};/, 'Array.isArray;'],
  [/if \(fn\.bind\)/, 'if (true)'],
  [/str\.trim \?/, 'true ?'],
  [/\bMath\.trunc \|\| function[^]*?\};/, 'Math.trunc;'],
  [/immediate && requestFn === timeoutDefer/, 'false'],
  [/window\.requestAnimationFrame \|\| [^;]*;/, 'window.requestAnimationFrame;'],
  [/window\.cancelAnimationFrame \|\| [^]*?\};/, 'window.cancelAnimationFrame;'],
  // Touch events where there are only pointer events: no browser with a touch screen is like that.
  [/!Browser\.touchNative/g, 'false'],
  // Warnings for users of Leaflet 0.x.
  [/checkDeprecatedMixinEvents\(props\.includes\);/, ''],
  [/console\.warn\('"string" type argument expected'\)/, ''],
  [/console\.warn\('wrong listener type: ' \+ typeof fn\);/g, ''],
  // Older names of methods.
  [/Events\.(\w+ = Events\.)+\w+;/g, ''],
  // Events as browsers of the past had them.
  [/e\.target \|\| e\.srcElement/g, 'e.target'],
  [/if \(e\.preventDefault\)/, 'if (true)'],
  [/if \(window\.SVGElementInstance && [^)]*\)/, 'if (false)'],
  [/mouseSubst\[type\] \|\| type/g, 'type'],
  [/ \|\| type === 'wheel' \|\|  ?type === 'mousewheel'/, ''],
  // Listeners are taken away by type and function.
  [/arguments\.length === [12]\b/g, 'false'],
  // The map has its own element, given once, that the widget's style makes `relative`.
  [/typeof id === 'string' \? document\.getElementById\(id\) : id/, 'id'],
  [/if \(!container\) \{\s*throw[^]*?\} else if \(container\._leaflet_id\) \{[^]*?\}/, ''],
  [
    /if \(this\._containerId !== [^]*?\}\s*try \{[^]*?\} catch \(e\) \{[^]*?\n\t\t\}/,
    'delete this._container._leaflet_id;',
  ],
  [/var position = DomUtil\.getStyle\(container, 'position'\);\s*if [^]*?\}/, ''],
  [/\(Browser\.(touch|retina|ielt9) \? '[ \w-]+' : ''\) \+/g, ''],
  [/ \+\s*\(this\._fadeAnimated \? '[ \w-]+' : ''\)/, ''],
  // A tile is seen as soon as it is there.
  [/this\._map\._fadeAnimated/g, 'false'],
  [/this\._fadeAnimated = [^;]*;/, ''],
  [/fadeAnimation: true,/, ''],
  // Panes, view and layers that the widget's map does not have, or gets after it is made.
  [/this\.createPane\('(shadow|tooltip|popup)Pane'\);/g, ''],
  [/if \(!this\.options\.markerZoomAnimation\)/, 'if (false)'],
  [/if \(options\.zoom !== undefined\)/, 'if (false)'],
  [/if \(options\.center && options\.zoom !== undefined\)/, 'if (false)'],
  [/this\._addLayers\(this\.options\.layers\);/, ''],
  [/this\._checkIfLoaded\(\);/g, ''],
  [/if \(!layer\._layerAdd\) \{[^]*?\}/, ''],
  // The only handlers are for dragging and for two fingers, which zoom where they are.
  [/ \|\| \(this\.boxZoom && this\.boxZoom\.moved\(\)\)/, ''],
  [/map\.options\.touchZoom === 'center'/, 'false'],
  [/map\.options\.touchZoom !== 'center'/, 'true'],
  // Focus is shown by the widget's style, and only when keys are used; no class is put on the page's own body.
  [/if \((this\._preventOutline|type === 'mousedown')\) \{[^]*?\}/g, ''],
  [/DomUtil\.(add|remove)Class\(document\.body, 'leaflet-dragging'\);/g, ''],
  [/this\._lastTarget = e\.target;[^]*?DomUtil\.addClass\(this\._lastTarget, 'leaflet-drag-target'\);/, ''],
  [/if \(this\._lastTarget\) \{[^]*?\}/, ''],
  // Words on the map can't be selected.
  [/DomUtil\.(dis|en)ableTextSelection\(\);/g, ''],
  [/if \('onselectstart' in document\) \{[^]*?\n\}(?=\s+\/\/)/, ''],
  // Every tile layer has bounds, and no city lies across the date line.
  [/this\.options\.noWrap/g, 'true'],
  [/var bounds = this\._map\.getPixelWorldBounds\(this\._tileZoom\);\s*if \(bounds\) \{[^]*?\}/, ''],
  [/if \(!crs\.infinite\) \{[^]*?return false; \}\s*\}/, ''],
  [/if \(!this\.options\.bounds\) \{ return true; \}/, ''],
  [/this\._wrapX = crs\.wrapLng && [^]*?\];/, ''],
  [/this\._wrapY = crs\.wrapLat && [^]*?\];/, ''],
  [/this\._wrap(X|Y) \? [^:]*:/g, ''],
  // One projection; points are pairs of numbers, and are numbers.
  [/return Earth\.(distance|wrapLatLng)\([^;]*\);/g, ''],
  [/export var EPSG900913 = [^;]*;/, ''],
  [/if \(Util\.isArray\(a\)\) \{\s*\/\/ use array properties[^]*?return;\s*\}/, ''],
  [/if \(isNaN\(lat\) \|\| isNaN\(lng\)\) \{[^]*?\}/, ''],
  [/if \(alt !== undefined\)/, 'if (false)'],
  [/if \(a\.length === 3\) \{[^]*?\}/, ''],
  [/if \(typeof a === 'object' && 'lat' in a\) \{[^]*?\}/, ''],
  [/if \(typeof x === 'object' && 'x' in x && 'y' in x\) \{[^]*?\}/, ''],
  // The widget says itself when the map's size has changed, and has controls of its own. Levels are whole.
  [/this\._onResize = Util\.bind\(this\._onResize, this\);/, ''],
  [/if \(this\._resizeRequest\) \{[^]*?\}/, ''],
  [/options\.debounceMoveend/, 'false'],
  [/if \(this\.(_initControlPos|_clearControlPos)\)/g, 'if (false)'],
  [/if \(!this\.options\.zoomSnap\)/, 'if (false)'],
  [/this(\._map)?\.options\.zoomSnap\b/g, '1'],
  [/(zoomSnap|zoomDelta): 1,/g, ''],
  // Clicks are listened to on the map alone, and nobody disables them.
  [/if \(canvasTargets\)/, 'if (false)'],
  [/ \|\|\s*\(targets\[i\]\.options\.bubblingMouseEvents === false [^]*?!== -1\)/, ''],
  [/_mouseEvents: \[[^\]]*\],/, ''],
  [/bubblingMouseEvents: true,?/, ''],
  [/attribution: null,/, ''],
  [/el\['_leaflet_disable_events'\] \|\| e\.type === 'click' && this\._isClickDisabled\(el\)/, 'false'],
  [/\(type === 'click' \|\| type === 'preclick'\)/, 'true'],
  [/obj = obj\.dragging && obj\.dragging\.enabled\(\) \? obj : this;/, 'obj = this;'],
  // Tiles are squares, opaque, and made by the tile layer.
  [/s instanceof Point \? s : new Point\(s, s\)/, 'new Point(s, s)'],
  [/this\.createTile\.length < 2/, 'false'],
  [/this\.options\.opacity < 1/g, 'false'],
  [/DomUtil\.setOpacity\(this\._container, this\.options\.opacity\);/, ''],
  [/opacity: 1,/, ''],
  [/return document\.createElement\('div'\);/, ''],
  [/if \(props\.options\) \{\s*this\.prototype\.options = parentOptions;[^]*?\}/, ''],
  [/types && typeof types === 'object'/g, 'false'],
  [/infinite: false,/, ''],
  [/wrapLng: \[-180, 180\],/, ''],
  [/code: 'EPSG:3857',/, ''],
  // Mistakes of programmers, which types and tests find.
  [/if \(value === undefined\) \{\s*throw [^]*?\} else if \(typeof value === 'function'\) \{[^]*?\}/, ''],
  [/NewClass\.__super__ = /, ''],
  [/ && i !== '__super__'/, ''],
  [/if \(!HandlerClass\) \{ return this; \}/, ''],
  [/if \(layer\.beforeAdd\) \{[^]*?\}/, ''],
  // Both limits are given.
  [/this\.options\.m(in|ax)Zoom === undefined/g, 'false'],
  [/this\.options\.m(in|ax)Zoom !== undefined/g, 'true'],
  [/\b(center|zoom|minZoom|maxZoom|maxBounds|renderer): undefined,/g, ''],
  // Nobody moves a city's map as far as floats become coarse.
  [/true && this\.options\.transform3DLimit/, 'false'],
  // Hooks that do nothing.
  [/this\._on(Create|Update|Remove)Level\([^;]*\);/g, ''],
  [/this\._onOpaqueTile\(tile\);/, ''],
  // Classes are extended by methods and options alone.
  [/if \(props\.(statics|includes)\)/g, 'if (false)'],
  [/delete proto\.(statics|includes);/g, ''],
  [/testProp\(\s*\['transform'[^\]]*\]\)/, "'transform'"],
  [/testProp\(\s*\['webkitTransition'[^\]]*\]\)/, "'transition'"],
  [/TRANSITION === 'webkitTransition'[^;]*;/, "'transitionend';"],
  // Events that nobody listens to; those of layers don't go up to the map.
  [/if \(propagate\)/g, 'if (false)'],
  [/this\.fire\('predrag', e\);/, ''],
  [/this\.fire\('(tileloadstart|tileabort|layerremove)', \{[^]*?\}\);/g, ''],
  [/this\.fire\('add'\);\s*map\.fire\('layeradd', \{layer: this\}\);/, ''],
  [/return this\.fire\('resize', \{[^]*?\}\);/, 'return this;'],
  [/true && \(type === 'dblclick'\)/g, 'false'],
  [/type === 'mouseenter' \|\| type === 'mouseleave'/g, 'false'],
  [/'click dblclick mousedown mouseup ' \+\s*'[^']*'/, "'click'"],
  [/type === 'mouseout' \|\| type === 'mouseover'/, 'false'],
  [/type === 'contextmenu'/, 'false'],
  [/e\.type === 'click'\) \{\s*\/\/ Fire a synthetic/, 'false) { // Fire a synthetic'],
  [/e\.type !== 'keypress' && e\.type !== 'keydown' && e\.type !== 'keyup'/, 'true'],
  [/target\.getLatLng && \(!target\._radius \|\| target\._radius <= 10\)/, 'false'],
  // Options that stay unset.
  [
    /(?:\bthis\._map|\bthis|\bmap)\.options\.(?:maxBounds|worldCopyJump|maxBoundsViscosity|inertia|trackResize|bounceAtZoomLimits|renderer|detectRetina|zoomReverse|tms|errorTileUrl|crossOrigin|referrerPolicy|minNativeZoom|maxNativeZoom|className|zIndex)\b(?!\s*=[^=])/g,
    'undefined',
  ],
  [/\boptions\.(detectRetina|zoomReverse)\b/g, 'false'],
  [/\boptions\.m(in|ax)NativeZoom\b/g, 'undefined'],
  [/(min|max)NativeZoom: undefined,/g, ''],
  [/(layers: \[\]|zIndex: 1|noWrap: false|className: ''|transform3DLimit: 8388608|markerZoomAnimation: true),/g, ''],
  [
    /(inertia: true|inertiaDeceleration: 3400|inertiaMaxSpeed: Infinity|easeLinearity: 0\.2|worldCopyJump: false),/g,
    '',
  ],
  [/\b(subdomains: 'abc'|errorTileUrl: ''|(tms|zoomReverse|detectRetina|crossOrigin|referrerPolicy): false),?/g, ''],
  [/typeof options\.subdomains === 'string'/, 'false'],
  [/s: this\._getSubdomain\(coords\),/, ''],
  [/if \(!\(isFinite\(tileRange\.min\.x\)[^]*?\}/, ''],
  [/if \(this\._map && !this\._map\.options\.crs\.infinite\)/, 'if (false)'],
  [/map\._(add|remove)ZoomLimit\(this\);/g, ''],
  [/this\._draggable\.on\('predrag', this\._onPreDragLimit, this\);/, ''],
  [/this\._locationWatchId !== undefined/, 'false'],
  [/if \(options\.maxBounds\)/, 'if (false)'],
  [/!options\.inertia \|\|/, 'true ||'],
  [/this\._limitCenter\((toLatLng\(center\)), zoom, [^)]*\)/, '$1'],
];
