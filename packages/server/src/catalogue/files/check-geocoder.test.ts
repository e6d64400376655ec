import assert from 'node:assert/strict';
import {appendFileSync, cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkDirectory} from './check-directory.ts';

const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cf-geocoder-'));
after(() => rmSync(folder, {recursive: true}));

let count = 0;
/** What is found in a jurisdiction with a map (the demo city, without its geocoder) or without one (the museum). */
function findings(geocoder: string, {hasMap = true, variables = {}} = {}): string[] {
  const copy = join(folder, `${++count}`);
  cpSync(join(demo, 'merimuseo'), copy, {recursive: true});
  if (hasMap) {
    cpSync(join(demo, 'tyrskyla/boundary.geojson'), join(copy, 'boundary.geojson'));
    const map = `{center: {latitude: 61, longitude: 20}, zoom: 12, minZoom: 10, maxZoom: 17, attribution: ©, tiles: {url: 'https://t.example/{z}/{x}/{y}.png'}}`;
    appendFileSync(join(copy, 'jurisdiction.yaml'), `map: ${map}\n`);
  }
  appendFileSync(join(copy, 'jurisdiction.yaml'), `geocoder: ${geocoder}\n`);
  return checkDirectory(copy, variables).findings.map(
    ({line, severity, message}) =>
      `${line > 1 ? 'line' : 'file'}${severity === 'warning' ? ' warning' : ''}: ${message}`,
  );
}

test('a service, and the directory itself, are good geocoders', () => {
  assert.deepEqual(findings('{type: directory}'), []);
  assert.deepEqual(findings('{type: nominatim, url: https://nominatim.example.fi}'), []);
  assert.deepEqual(findings('{type: photon, url: http://photon:2322, languages: [fi], questionsPerSecond: 5}'), []);
});

test('a key that is not there is told, and keeps nothing from being applied', () => {
  const geocoder = '{type: digitransit, url: https://api.digitransit.fi/geocoding/v1, keyVariable: GEOCODER_KEY}';
  assert.deepEqual(findings(geocoder, {variables: {GEOCODER_KEY: 'k'}}), []);
  for (const variables of [{}, {GEOCODER_KEY: ''}]) {
    assert.deepEqual(findings(geocoder, {variables}), [
      'line warning: Expected a value for the variable GEOCODER_KEY, got none; without it the service is asked without a key.',
    ]);
  }
});

test('a geocoder that could not be asked is told with its line', () => {
  assert.deepEqual(findings('{type: photon}'), ['line: A geocoder of the type photon needs a url.']);
  assert.match(findings('{type: directory, url: https://x.example}')[0]!, /asks nobody, and needs no url/);
  assert.match(findings('{type: directory}', {hasMap: false})[0]!, /An address search needs a map/);
  assert.match(findings('{type: google}')[0]!, /Expected one of directory, photon, nominatim, digitransit/);
  assert.match(findings(`{type: photon, url: 'https://x.example/?q='}`)[0]!, /Expected an http\(s\) address/);
});

test('no other secret of the server can be named as the key of a service', () => {
  const found = findings('{type: digitransit, url: https://x.example, keyVariable: SECRET_KEY}');
  assert.match(found[0]!, /Expected a name that begins with GEOCODER_KEY/);
});
