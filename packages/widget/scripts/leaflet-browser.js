/**
 * Stands in for `leaflet/src/core/Browser.js` in bundles and tests; see leaflet-trusted-types.js.
 *
 * Everything that asks about browsers which can't run this widget anyway is answered once, so that the bundler can
 * drop Leaflet's code for them.
 */
const agent = navigator.userAgent.toLowerCase();
const webkit = agent.includes('webkit');
const chrome = agent.includes('chrome');
const gecko = agent.includes('gecko') && !webkit;
const mobile = agent.includes('mobile');

export default {
  ie: false,
  ielt9: false,
  edge: false,
  webkit,
  android: agent.includes('android'),
  android23: false,
  androidStock: false,
  opera: false,
  chrome,
  gecko,
  safari: !chrome && agent.includes('safari'),
  phantom: false,
  opera12: false,
  win: agent.includes('windows'),
  ie3d: false,
  webkit3d: webkit,
  gecko3d: gecko,
  any3d: true,
  mobile,
  mobileWebkit: mobile && webkit,
  mobileWebkit3d: mobile && webkit,
  msPointer: false,
  pointer: true,
  // Where there is a touch screen there are touch events by now, so they need not be imitated by pointer events.
  touchNative: true,
  touch: true,
  mobileOpera: false,
  mobileGecko: mobile && gecko,
  retina: devicePixelRatio > 1,
  passiveEvents: true,
  canvas: true,
  svg: true,
  vml: false,
  inlineSvg: true,
  mac: agent.includes('macintosh'),
  linux: agent.includes('linux'),
};
