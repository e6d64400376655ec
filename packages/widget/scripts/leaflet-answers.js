/**
 * What Leaflet asks at run time and what is known here: by every browser that has `<dialog>` and modules, and by the
 * widget's map, which listens to clicks and moves only and leaves most options at nothing.
 */
export const leafletAnswers = [
  // Asked by setting `innerHTML` when Leaflet is imported, which a page with Trusted Types refuses. May go with
  // Leaflet 2, which does not ask. https://github.com/Leaflet/Leaflet/pull/8535
  [/var inlineSvg = !!svg && \(function \(\) \{[^]*?\}\)\(\);/, 'var inlineSvg = true;'],
  [/var vml = !svg && \(function \(\) \{[^]*?\}\(\)\);/, 'var vml = false;'],
  // Browsers of the past.
  [
    /\bBrowser\.(ielt9|ie3d|ie|edge|android23|androidStock|android|opera12|opera|phantom|mobileOpera|msPointer|vml)\b/g,
    'false',
  ],
  [/\bBrowser\.(pointer|any3d|passiveEvents|svg|canvas|inlineSvg)\b/g, 'true'],
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
  [/Events\.(\w+ = Events\.)+\w+;/g, ''],
  // Classes are extended by methods and options alone.
  [/if \(props\.(statics|includes)\)/g, 'if (false)'],
  [/delete proto\.(statics|includes);/g, ''],
  [/testProp\(\s*\['transform'[^\]]*\]\)/, "'transform'"],
  [/testProp\(\s*\['webkitTransition'[^\]]*\]\)/, "'transition'"],
  [/TRANSITION === 'webkitTransition'[^;]*;/, "'transitionend';"],
  [/'onselectstart' in document/, 'true'],
  // Events that nobody listens to; those of layers don't go up to the map.
  [/if \(propagate\)/g, 'if (false)'],
  [/this\.fire\('(tileloadstart|tileabort)', \{[^]*?\}\);/g, ''],
  [/Browser\.touch && \(type === 'dblclick'\)/g, 'false'],
  [/type === 'mouseenter' \|\| type === 'mouseleave'/g, 'false'],
  [/'click dblclick mousedown mouseup ' \+\s*'[^']*'/, "'click mousedown'"],
  [/type === 'mouseout' \|\| type === 'mouseover'/, 'false'],
  [/type === 'contextmenu'/, 'false'],
  [/e\.type === 'click'\) \{\s*\/\/ Fire a synthetic/, 'false) { // Fire a synthetic'],
  [/e\.type !== 'keypress' && e\.type !== 'keydown' && e\.type !== 'keyup'/, 'true'],
  [/target\.getLatLng && \(!target\._radius \|\| target\._radius <= 10\)/, 'false'],
  // Options that stay unset.
  [
    /(?:\bthis\._map|\bthis|\bmap)\.options\.(?:maxBounds|worldCopyJump|maxBoundsViscosity|inertia|trackResize|bounceAtZoomLimits|renderer|detectRetina|zoomReverse|tms|noWrap|errorTileUrl|crossOrigin|referrerPolicy|minNativeZoom|maxNativeZoom|className|zIndex)\b(?!\s*=[^=])/g,
    'undefined',
  ],
  [/\boptions\.(detectRetina|zoomReverse)\b/g, 'false'],
  [/\b(subdomains: 'abc'|errorTileUrl: ''|(tms|zoomReverse|detectRetina|crossOrigin|referrerPolicy): false),?/g, ''],
  [/typeof options\.subdomains === 'string'/, 'false'],
  [/s: this\._getSubdomain\(coords\),/, ''],
  [/if \(!crs\.infinite\)/, 'if (true)'],
  [/'Attempted to load an infinite number of tiles'/, ''],
  [/if \(this\._map && !this\._map\.options\.crs\.infinite\)/, 'if (false)'],
  [/map\._(add|remove)ZoomLimit\(this\);/g, ''],
  [/this\._draggable\.on\('predrag', this\._onPreDragLimit, this\);/, ''],
  [/this\._locationWatchId !== undefined/, 'false'],
  [/if \(options\.maxBounds\)/, 'if (false)'],
  [/!options\.inertia \|\|/, 'true ||'],
  [/this\._limitCenter\((toLatLng\(center\)), zoom, [^)]*\)/, '$1'],
];
