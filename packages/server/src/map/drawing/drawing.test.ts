import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {clipLine, clipRing} from './clip.ts';
import {registerFonts} from './fonts.ts';
import {layOutLabels} from './label-layout.ts';
import {readMapData} from './map-data.ts';
import {boxOf, project, worldSize, type Box, type WorldPoint} from './projection.ts';
import {atZoom} from './styles/index.ts';

registerFonts();

/** All around the streets of these tests, in pixels of the world. */
const aroundStreets = (zoom: number): Box => {
  const [[left, top], [right, bottom]] = [project(19.99, 61.01), project(20.05, 60.99)];
  return [left, top, right, bottom].map((value) => value * worldSize(zoom)) as unknown as Box;
};

const box: Box = [0.25, 0.25, 0.75, 0.75];
const points = fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true})), {
  minLength: 3,
  maxLength: 30,
});
const areaOf = (ring: WorldPoint[]) =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - y * ring[(i + 1) % ring.length]![0],
      0,
    ) / 2,
  );

test('a clipped ring lies within the box, and one that lies within it stays as it is', () => {
  fc.assert(
    fc.property(points, (ring) => {
      for (const [x, y] of clipRing(ring, box)) {
        assert.ok(x >= 0.25 - 1e-12 && x <= 0.75 + 1e-12 && y >= 0.25 - 1e-12 && y <= 0.75 + 1e-12);
      }
      const inside = ring.map(([x, y]): WorldPoint => [0.3 + x * 0.4, 0.3 + y * 0.4]);
      assert.deepEqual(clipRing(inside, box), inside);
    }),
  );
});

test('a ring around the box becomes the box', () => {
  assert.equal(
    areaOf(
      clipRing(
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
        box,
      ),
    ),
    0.25,
  );
});

test('of a line only the segments that can touch the box remain, uncut', () => {
  const line: WorldPoint[] = [
    [0, 0.5],
    [0.5, 0.5],
    [1, 0.5],
    [1, 1],
    [0.5, 1],
    [0.5, 0.5],
  ];
  assert.deepEqual(clipLine(line, box), [
    [
      [0, 0.5],
      [0.5, 0.5],
      [1, 0.5],
    ],
    [
      [0.5, 1],
      [0.5, 0.5],
    ],
  ]);
});

test('sizes grow evenly between the given zoom levels', () => {
  const stops = [
    [12, 1],
    [14, 3],
  ] as const;
  assert.deepEqual(
    [11, 12, 13, 14, 18].map((zoom) => atZoom(stops, zoom)),
    [0, 1, 2, 3, 3],
  );
});

const street = (fi: string, sv: string, coordinates: number[][]) => ({
  ...{type: 'Feature', properties: {kind: 'residential', name: {fi, sv}}},
  geometry: {type: 'LineString', coordinates},
});
const map = readMapData(
  [
    {
      type: 'FeatureCollection',
      features: [
        street('Koivutie', 'Björkvägen', [
          [20, 61],
          [20.02, 61.001],
        ]),
        street('Mäntytie', 'Tallvägen', [
          [20.01, 60.995],
          [20.011, 61.005],
        ]),
        street('Liian pitkä nimi lyhyelle kadulle', 'x', [
          [20.03, 61],
          [20.0301, 61],
        ]),
      ],
    },
  ],
  ['fi', 'sv', 'en'],
);

test('words along a street read from left to right, stand on it, and take turns in two languages', () => {
  const labels = layOutLabels(map, 17)(aroundStreets(17));
  const words = new Set(labels.map(({glyphs}) => glyphs!.map(({letter}) => letter).join('')));
  assert.deepEqual(words, new Set(['Koivutie', 'Björkvägen', 'Mäntytie', 'Tallvägen']));
  for (const {glyphs} of labels) assert.ok(Math.abs(glyphs![0]!.angle) <= Math.PI / 2 + 0.01);
});

test('a word is the same one for every tile that it touches', () => {
  const labelsIn = layOutLabels(map, 17);
  const everywhere = labelsIn(aroundStreets(17));
  const [x] = project(20.0, 61);
  for (const label of everywhere) {
    const [left, top, right, bottom] = label.box;
    const middle = (left + right) / 2;
    assert.ok(labelsIn([middle - 256, top, middle, bottom]).includes(label));
    assert.ok(labelsIn([middle, top, middle + 256, bottom]).includes(label));
    assert.ok(left > x * worldSize(17));
  }
});

test('words keep off each other', () => {
  const crossing = Array.from({length: 8}, (_, index) =>
    street(`Katu${index}`, `Gata${index}`, [
      [20 + index * 0.0001, 60.999],
      [20.01 - index * 0.0001, 61.001],
    ]),
  );
  const labels = layOutLabels(readMapData([{features: crossing}], ['fi', 'sv']), 18)(aroundStreets(18));
  assert.ok(labels.length > 0);
  for (const a of labels) {
    for (const b of labels) {
      if (a === b) continue;
      for (const p of a.glyphs!) for (const q of b.glyphs!) assert.ok(Math.hypot(p.x - q.x, p.y - q.y) > a.size * 0.6);
    }
  }
});

test('a place on earth lies where every other map has it', () => {
  const [x, y] = project(24.9384, 60.1699);
  assert.deepEqual([Math.floor(x * 2 ** 12), Math.floor(y * 2 ** 12)], [2331, 1185]);
  assert.deepEqual(
    boxOf([
      [0, 1],
      [2, -1],
    ]),
    [0, -1, 2, 1],
  );
});
