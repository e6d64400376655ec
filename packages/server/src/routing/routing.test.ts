import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {MultiPolygon} from '@city-feedback/contract';
import fc from 'fast-check';
import type {JurisdictionCatalogue, Rule} from '../catalogue/index.ts';
import {locate} from './locate.ts';
import {coordinatorRuleId, routeCase} from './route-case.ts';

const box = (west: number, south: number, east: number, north: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});
const words = {en: 'x'};

function city(rules: Rule[], bounds = box(20, 60, 22, 62)): JurisdictionCatalogue {
  const topic = (id: string, groupId: string) => ({
    ...{id, groupId, name: words, synonyms: {}, place: 'optional' as const, questions: [], isClosed: false},
  });
  return {
    revision: 1,
    jurisdiction: {
      ...{id: 'city', name: words, languages: ['en'], timeZone: 'UTC', emergencyNumber: '112', mailFrom: 'a@b.example'},
      ...{promiseWorkingDays: 5, closingTime: '16:00', holidays: [], coordinatorRingId: 'coordinators'},
      map: {
        ...{center: {latitude: 61, longitude: 21}, zoom: 12, minZoom: 10, maxZoom: 18, attribution: 'x'},
        ...{tiles: {drawn: true}, boundary: bounds},
      },
    },
    sites: [],
    topicGroups: ['streets', 'parks'].map((id) => ({id, name: words})),
    topics: [topic('pothole', 'streets'), topic('street-light', 'streets'), topic('tree', 'parks')],
    areas: [
      {id: 'west', name: words, geometry: box(20, 60, 21, 62)},
      {id: 'east', name: words, geometry: box(21, 60, 22, 62)},
    ],
    rings: [],
    rules,
    serviceObjects: [],
  };
}

const rules: Rule[] = [
  {id: 'museum-lamps', topicId: 'street-light', siteId: 'museum', ringId: 'museum-desk'},
  {id: 'potholes-west', topicId: 'pothole', areaId: 'west', ringId: 'streets-west'},
  {id: 'potholes', topicId: 'pothole', ringId: 'streets'},
  {id: 'parks', topicGroupId: 'parks', ringId: 'parks'},
];
const inWest = {latitude: 61, longitude: 20.5};

test('an area overrides the ring of a topic, and the case says which rule it was', () => {
  const catalogue = city(rules);
  assert.deepEqual(routeCase({catalogue, siteId: 'streets', topicId: 'pothole', point: inWest}), {
    ringId: 'streets-west',
    ruleId: 'potholes-west',
    because: 'topic pothole, area west → streets-west',
  });
  assert.equal(routeCase({catalogue, siteId: 'streets', topicId: 'pothole'}).ruleId, 'potholes');
});

test('a site and a group of topics are conditions too', () => {
  const catalogue = city(rules);
  assert.equal(routeCase({catalogue, siteId: 'museum', topicId: 'street-light'}).ringId, 'museum-desk');
  assert.equal(routeCase({catalogue, siteId: 'streets', topicId: 'tree'}).because, 'group parks → parks');
});

test('"I don\'t know", and a topic without a rule, go to the coordinators', () => {
  const catalogue = city([...rules, {id: 'rest', siteId: 'streets', areaId: 'west', ringId: 'streets'}]);
  const unknown = routeCase({catalogue, siteId: 'streets', point: inWest});
  assert.deepEqual(unknown, {ringId: 'coordinators', ruleId: coordinatorRuleId, because: 'no topic → coordinators'});
  assert.equal(routeCase({catalogue: city([]), siteId: 'museum', topicId: 'pothole'}).ringId, 'coordinators');
});

test('whatever the rules, the chosen one matches and none before it does', () => {
  const optional = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), {nil: undefined});
  const anyRule = fc.record({
    topicId: optional('pothole', 'street-light', 'tree'),
    topicGroupId: optional('streets', 'parks'),
    areaId: optional('west', 'east'),
    siteId: optional('streets', 'museum'),
  });
  const anyPoint = fc.record({
    latitude: fc.double({min: 59, max: 63, noNaN: true}),
    longitude: fc.double({min: 19, max: 23, noNaN: true}),
  });
  fc.assert(
    fc.property(
      fc.array(anyRule, {maxLength: 8}),
      fc.constantFrom('pothole', 'tree'),
      anyPoint,
      (conditions, topicId, point) => {
        const numbered = conditions.map((rule, index) => ({
          ...rule,
          id: `r${index}`,
          ringId: `ring${index}`,
        })) as Rule[];
        const {ruleId, ringId} = routeCase({catalogue: city(numbered), siteId: 'museum', topicId, point});
        const {latitude, longitude} = point;
        const inside = latitude >= 60 && latitude <= 62 && longitude >= 20 && longitude <= 22;
        const areaId = !inside ? 'none' : longitude <= 21 ? 'west' : 'east';
        const facts = {topicId, topicGroupId: topicId === 'tree' ? 'parks' : 'streets', areaId, siteId: 'museum'};
        const first = conditions.findIndex((rule) =>
          Object.entries(rule).every(
            ([name, value]) => value === undefined || facts[name as keyof typeof facts] === value,
          ),
        );
        assert.equal(ruleId, first < 0 ? coordinatorRuleId : `r${first}`);
        assert.equal(ringId, first < 0 ? 'coordinators' : `ring${first}`);
      },
    ),
  );
});

test('a point on a border is inside, and belongs to the first area that touches it', () => {
  assert.deepEqual(locate(city([]), {latitude: 61, longitude: 21}), {inside: true, areaId: 'west', isSwapped: false});
  assert.equal(locate(city([]), {latitude: 62, longitude: 22}).inside, true);
});

test('a point outside is told from one with latitude and longitude exchanged', () => {
  assert.deepEqual(locate(city([]), {latitude: 20.5, longitude: 61}), {inside: false, isSwapped: true});
  assert.deepEqual(locate(city([]), {latitude: 50, longitude: 8}), {inside: false, isSwapped: false});
});

test("a point outside is said to be the neighbour's where the neighbour shares the backend", () => {
  const neighbour = city([], box(22.5, 60, 24, 62));
  neighbour.jurisdiction.id = 'neighbour';
  const all = [city([]), neighbour];
  assert.equal(locate(all[0]!, {latitude: 61, longitude: 23}, all).belongsTo, 'neighbour');
  assert.equal(locate(all[0]!, {latitude: 61, longitude: 30}, all).belongsTo, undefined);
});

test('every point of the boundary is inside, unchanged by how it is asked', () => {
  const coordinate = (min: number, max: number) => fc.double({min, max, noNaN: true});
  fc.assert(
    fc.property(coordinate(60, 62), coordinate(20, 22), (latitude, longitude) => {
      const {inside, isSwapped, areaId} = locate(city([]), {latitude, longitude});
      assert.ok(inside && !isSwapped && areaId);
      assert.equal(locate(city([]), {latitude: longitude, longitude: latitude}).isSwapped, true);
    }),
  );
});

test('a hole in the boundary is outside', () => {
  const bounds = box(20, 60, 22, 62);
  bounds.coordinates[0]!.push(box(20.4, 60.8, 20.6, 61.2).coordinates[0]![0]!);
  assert.equal(locate(city([], bounds), inWest).inside, false);
});

test('a jurisdiction without a map takes every point', () => {
  const {map: _, ...jurisdiction} = city([]).jurisdiction;
  assert.equal(locate({...city([]), areas: [], jurisdiction}, {latitude: 0, longitude: 0}).inside, true);
});
