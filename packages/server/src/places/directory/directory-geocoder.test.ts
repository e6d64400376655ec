import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkDirectory} from '../../catalogue/index.ts';
import {isWithinReach, reachOf} from '../reach.ts';
import {directoryGeocoder} from './directory-geocoder.ts';

const demo = fileURLToPath(new URL('../../../demo/tyrskyla', import.meta.url));
const {catalogue, baseMap} = checkDirectory(demo).jurisdictions[0]!;
const geocoder = directoryGeocoder(catalogue, baseMap);
const reach = reachOf(catalogue.jurisdiction.map!.boundary);
const search = async (query: string, language = 'fi', near?: {latitude: number; longitude: number}) =>
  geocoder.search({query, language, reach, near});

test('a street is found by its name, half typed, mistyped or inflected, and with a house number', async () => {
  for (const query of ['Koivutie', 'koivut', 'Koivutei', 'Koivutiellä', 'koivutie 5', 'Koivutie 12 B 3']) {
    const [first] = await search(query);
    assert.deepEqual([first?.label, first?.kind], ['Koivutie, Itä-Tyrskylä', 'street'], query);
  }
});

test('names are found in either language, and told in the asked one', async () => {
  assert.equal((await search('Björkvägen', 'sv'))[0]?.label, 'Björkvägen, Östra Bränninge');
  assert.equal((await search('Koivutie', 'sv'))[0]?.label, 'Björkvägen, Östra Bränninge');
  assert.equal((await search('Björkvägen', 'en'))[0]?.label, 'Koivutie, East Tyrskylä');
});

test('units, parks, stops and districts are found, each as what it is', async () => {
  const first = async (query: string) => (await search(query))[0];
  assert.equal((await first('pääkirjasto'))?.kind, 'place');
  assert.equal((await first('Lummepuisto'))?.kind, 'place');
  assert.equal((await first('Keskusta'))?.kind, 'area');
  assert.equal((await first('Tyrskylän asema'))?.kind, 'stop');
});

test('of two that are called the same the nearer one comes first', async () => {
  const all = (await search('Sillankatu')).filter(({label}) => label.startsWith('Sillankatu'));
  assert.ok(all.length >= 2, 'a street and its stop');
  const last = all.at(-1)!;
  assert.deepEqual((await search('Sillankatu', 'fi', last))[0], last);
});

test('a street that leaves the city is told by its part in the city', async () => {
  const [motorway] = await search('Tyrskyväylä');
  assert.ok(motorway && isWithinReach(motorway, reach));
});

test('words that fit nothing find nothing', async () => {
  assert.deepEqual(await search('qqxxzz'), []);
});

test('a point is told by the unit, the park or the street it is at, and not at all out at sea', async () => {
  const label = async (latitude: number, longitude: number) =>
    (await geocoder.describe({latitude, longitude, language: 'fi'}))?.label;
  assert.equal(await label(61.0006, 20.0133), 'Pääkirjasto, Kantakaupunki');
  const [street] = await search('Ruskolantie');
  assert.equal(await label(street!.latitude + 0.0002, street!.longitude), street!.label);
  const [park] = await search('Lummepuisto');
  assert.match((await label(park!.latitude, park!.longitude))!, /Lummepuisto/);
  assert.equal(await label(60.9, 19.9), undefined);
});
