/**
 * Rollup plugin that keeps Leaflet 1.9.4 from setting `innerHTML` when it is imported, which a page with
 * `require-trusted-types-for 'script'` refuses: that is how it asks whether the browser knows inline SVG, and VML of
 * Internet Explorer.
 *
 * May go with Leaflet 2, which has neither test.
 *
 * @see https://github.com/Leaflet/Leaflet/pull/8535
 * @returns {import('rollup').Plugin}
 */
export function leafletTrustedTypes() {
  return {
    name: 'leaflet-trusted-types',
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
