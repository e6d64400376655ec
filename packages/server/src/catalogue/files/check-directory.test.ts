import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {checkDirectory} from './check-directory.ts';
import {formatFinding} from './finding.ts';

const demo = join(import.meta.dirname, '../../../demo');
const home = mkdtempSync(join(tmpdir(), 'cf-check-'));
after(() => rmSync(home, {recursive: true, force: true}));

/** What is found in the demo directory after one file of it was changed. */
function findingsAfter(file: string, change: (text: string) => string, variables = {}): string[] {
  const directory = mkdtempSync(join(home, 'd-'));
  cpSync(demo, directory, {recursive: true, filter: (source) => !source.endsWith('map-maker')});
  const path = join(directory, file);
  const before = readFileSync(path, 'utf8');
  const text = change(before);
  assert.notEqual(text, before, 'the change found nothing to change');
  writeFileSync(path, text);
  return checkDirectory(directory, variables).findings.map(formatFinding);
}

const replacing = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

test('the demo directory has no errors and no warnings', () => {
  const {findings, jurisdictions} = checkDirectory(demo);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    jurisdictions.map(({catalogue}) => catalogue.jurisdiction.id),
    ['merimuseo', 'tyrskyla', 'ylikyla'],
  );
});

test('the demo speaks of every topic in many words of every language', () => {
  for (const {catalogue} of checkDirectory(demo).jurisdictions) {
    for (const {id, synonyms, isClosed} of catalogue.topics) {
      for (const language of ['fi', 'sv', 'en']) {
        const words = synonyms[language] ?? [];
        assert.equal(new Set(words).size, words.length, `${id} says a word twice in ${language}`);
        assert.ok(isClosed || words.length >= 8, `${id} has ${words.length} words in ${language}`);
      }
    }
  }
});

test('a site can not have an address of the server for itself', () => {
  const findings = findingsAfter('tyrskyla/sites.yaml', replacing('- id: internal', '- id: track'));
  assert.match(findings.join('\n'), /sites\.yaml:\d+:\d+.*The page \/track is the server's own/);
});

test('a fault is named by file, line and column, with what was expected', () => {
  const faults: [file: string, change: (text: string) => string, finding: RegExp][] = [
    [
      'tyrskyla/rings.yaml',
      replacing('email:', 'mail:'),
      /rings\.yaml:5:5 error: Unknown field mail; expected one of id, name, email\./,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      replacing('zoom: 14', 'zoom: far'),
      /jurisdiction\.yaml:15:9 error: Expected integer, got "far"\./,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      replacing(/mailFrom:.*\n/, ''),
      /jurisdiction\.yaml:3:1 error: Expected a field mailFrom, which is missing\./,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      replacing("'112'", 'help'),
      /:7:18 error: Expected a telephone number .*, got "help"\./,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      replacing('Europe/Helsinki', 'Europe/Tyrskyla'),
      /:6:11 error: Expected an IANA time zone/,
    ],
    [
      'tyrskyla/topics/1-streets.yaml',
      replacing('place: required', 'place: needed'),
      /1-streets\.yaml:\d+:16 error: Expected one of required, optional, none, got "needed"\./,
    ],
    [
      'tyrskyla/topics/1-streets.yaml',
      replacing('id: pothole', 'id: Pot hole'),
      /:6:13 error: Expected an id of lower-case letters.*, got "Pot hole"\./,
    ],
    ['tyrskyla/sites.yaml', replacing('texts:', 'texts: ['), /sites\.yaml:\d+:\d+ error: /],
    [
      'tyrskyla/areas.geojson',
      replacing('"Polygon"', '"Point"'),
      /areas\.geojson:2:\d+ error: Expected one of Polygon, MultiPolygon, got "Point"\./,
    ],
  ];
  for (const [file, change, finding] of faults) {
    assert.match(findingsAfter(file, change).join('\n'), finding, `${file}: ${change}`);
  }
});

test('what points nowhere, or can never happen, is an error', () => {
  const faults: [file: string, change: (text: string) => string, finding: RegExp][] = [
    [
      'tyrskyla/rules.yaml',
      replacing('ring: planning', 'ring: plannning'),
      /rules\.yaml:8:50 error: There is no ring plannning; there is coordinators, /,
    ],
    ['tyrskyla/rules.yaml', replacing('topic: bus-stop', 'topic: tram-stop'), /error: There is no topic tram-stop\./],
    [
      'tyrskyla/rules.yaml',
      replacing('area: centre', 'area: center'),
      /error: There is no area center; there is centre, west, east\./,
    ],
    [
      'tyrskyla/rules.yaml',
      replacing('id: transit,', 'id: parks,'),
      /error: Expected an id of its own, but another rule is called parks too\./,
    ],
    [
      'tyrskyla/rules.yaml',
      (text) => `${text}  - {id: last, topic: tree, area: west, ring: parks}\n`,
      /error: This rule can never match: parks comes before it/,
    ],
    [
      'tyrskyla/rules.yaml',
      (text) => `${text}  - {id: last, topic: tree, group: transit, ring: parks}\n`,
      /error: The topic tree is not in the group transit/,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      replacing('coordinatorRing: coordinators', 'coordinatorRing: nobody'),
      /error: There is no ring nobody/,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      replacing('minZoom: 10', 'minZoom: 15'),
      /error: Expected minZoom ≤ zoom ≤ maxZoom, got 15, 14, 18\./,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      replacing('latitude: 60.9995', 'latitude: 20.0165'),
      /error: The center lies outside of the boundary\./,
    ],
    [
      'tyrskyla/sites.yaml',
      replacing(/http:\/\/localhost.*/, 'https://www.example.fi/page'),
      /sites\.yaml:6:9 error: Expected an origin such as/,
    ],
    [
      'tyrskyla/sites.yaml',
      replacing(/http:\/\/localhost.*/, "'https://*.example.fi'"),
      /error: Expected an origin, got .*\* is not allowed\./,
    ],
    [
      'tyrskyla/sites.yaml',
      replacing(/http:\/\/localhost.*/, 'http://www.example.fi'),
      /error: Expected https, got http:\/\/www\.example\.fi/,
    ],
    [
      'merimuseo/sites.yaml',
      replacing('id: museum', 'id: streets'),
      /error: .* has a site streets too; site ids are unique across the backend\./,
    ],
    [
      'merimuseo/sites.yaml',
      replacing('defaultServiceObject: maritime-museum', 'defaultServiceObject: zoo'),
      /error: There is no service object zoo/,
    ],
    [
      'merimuseo/topics.yaml',
      replacing('place: none', 'place: required'),
      /error: A place is required, but there is no map/,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      (text) => `${text}handoffSite: roads\n`,
      /jurisdiction\.yaml:\d+:14 error: There is no site roads; there is streets, internal\./,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      (text) => `${text}handoffSite: internal\n`,
      /error: Expected a public site, but internal is for staff only\./,
    ],
    [
      'tyrskyla/jurisdiction.yaml',
      (text) => `${text}handoffSite: true\n`,
      /error: Expected the id of a site, or false, got true\./,
    ],
    [
      'merimuseo/jurisdiction.yaml',
      (text) => `${text}handoffSite: museum\n`,
      /error: Expected a site that asks for places, but museum is about maritime-museum\./,
    ],
    ['merimuseo/topics.yaml', replacing('type: single', 'type: text'), /error: A text question has no options\./],
  ];
  for (const [file, change, finding] of faults) {
    assert.match(findingsAfter(file, change).join('\n'), finding, `${file}: ${change}`);
  }
});

test('a missing translation, or a topic without a rule, is a warning', () => {
  assert.deepEqual(findingsAfter('tyrskyla/rings.yaml', replacing(', sv: Kundtjänst', '')), [
    'tyrskyla/rings.yaml:4:11 warning: Expected name in sv too.',
  ]);
  const unruled = findingsAfter('merimuseo/rules.yaml', replacing(/.*id: visit.*/, ''));
  assert.equal(unruled.length, 4);
  assert.match(unruled[0]!, /topics\.yaml:6:13 warning: No rule leads this topic to a ring: it goes to museum-desk\./);
});

test('a list of holidays that does not reach into the next year is a warning', () => {
  const year = new Date().getUTCFullYear();
  const listed = (days: string) => replacing('{calendar: finland}', `{alsoOn: [${days}]}`);
  const warning = new RegExp(
    `jurisdiction\\.yaml:12:\\d+ warning: Expected days off of ${year + 1}, too, or a calendar`,
  );
  assert.match(findingsAfter('tyrskyla/jurisdiction.yaml', listed(`'${year}-12-25'`)).join(), warning);
  assert.match(findingsAfter('tyrskyla/jurisdiction.yaml', listed('')).join(), warning);
  assert.deepEqual(findingsAfter('tyrskyla/jurisdiction.yaml', listed(`'${year + 1}-01-01'`)), []);
});

test('exchanged latitude and longitude of a unit are noticed', () => {
  const swap = replacing('latitude: 61.0006, longitude: 20.0132', 'latitude: 20.0132, longitude: 61.0006');
  assert.match(findingsAfter('tyrskyla/service-objects.yaml', swap).join(), /latitude and longitude are swapped/);
});

test("a page of one's own may show both sites of the demo that have pages, where PAGE_ORIGIN says", () => {
  const {jurisdictions, findings} = checkDirectory(demo, {PAGE_ORIGIN: 'http://localhost:8080'});
  assert.deepEqual(findings, []);
  const open = jurisdictions
    .flatMap(({catalogue}) => catalogue.sites)
    .filter(({allowedOrigins}) => allowedOrigins.includes('http://localhost:8080'));
  assert.deepEqual(open.map(({id}) => id).sort(), ['museum', 'streets']);
});

test('files that nobody would read are an error, not silently left out', () => {
  const [finding] = findingsAfter('tyrskyla/rules.yaml', (text) => `${text}\n`);
  assert.equal(finding, undefined);
  const directory = mkdtempSync(join(home, 'd-'));
  cpSync(join(demo, 'merimuseo'), directory, {recursive: true});
  writeFileSync(join(directory, 'rule.yaml'), 'rules: []');
  assert.match(
    formatFinding(checkDirectory(directory).findings[0]!),
    /rule\.yaml:1:1 error: Unknown file; expected one of/,
  );
});

test('variables are put into texts, defaults where there is none, and a missing one is an error', () => {
  const originsWith = (variables: {[name: string]: string}) =>
    checkDirectory(demo, variables).jurisdictions.flatMap(({catalogue}) =>
      catalogue.sites.filter(({id}) => id === 'museum').flatMap(({allowedOrigins}) => allowedOrigins),
    );
  assert.deepEqual(originsWith({}), ['http://localhost:3002', 'http://127.0.0.1:3002', 'http://localhost:3003']);
  assert.deepEqual(originsWith({MUSEUM_SITE_PORT: '8082'}), [
    'http://localhost:8082',
    'http://127.0.0.1:8082',
    'http://localhost:3003',
  ]);
  assert.match(
    findingsAfter('merimuseo/sites.yaml', replacing('MUSEUM_SITE_PORT:-3002', 'NO_SUCH_PORT'))[0]!,
    /sites\.yaml:6:9 error: Expected a value for the variable NO_SUCH_PORT/,
  );
});

test('a directory without a jurisdiction is an error', () => {
  assert.match(checkDirectory(join(home, 'missing')).findings[0]!.message, /missing/);
  assert.match(checkDirectory(mkdtempSync(join(home, 'empty-'))).findings[0]!.message, /jurisdiction\.yaml/);
});
