import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {distanceMetres} from '../places/index.ts';
import {boxAround, coarse, coarseDistance} from './coarse.ts';

const point = fc.record({
  latitude: fc.double({min: -75, max: 75, noNaN: true}),
  longitude: fc.double({min: -179, max: 179, noNaN: true}),
});

test('a square hides where in it a case is, and is never far from it', () => {
  fc.assert(
    fc.property(point, (place) => {
      const middle = coarse(place);
      assert.ok(distanceMetres(place, middle) < 40, `${distanceMetres(place, middle)} m`);
      const neighbour = {latitude: middle.latitude + 0.0001, longitude: middle.longitude - 0.0001};
      assert.deepEqual(coarse(neighbour), middle);
    }),
  );
});

test('the box around a point holds every square that is within the radius', () => {
  fc.assert(
    fc.property(
      point,
      fc.integer({min: 50, max: 2000}),
      fc.double({min: 0, max: 6.28, noNaN: true}),
      (at, radius, way) => {
        const metres = 111_320;
        const place = {
          latitude: at.latitude + (Math.sin(way) * radius) / metres,
          longitude: at.longitude + (Math.cos(way) * radius) / metres / Math.cos((at.latitude * Math.PI) / 180),
        };
        if (distanceMetres(at, coarse(place)) > radius) return;
        const {south, north, west, east} = boxAround(at, radius);
        assert.ok(place.latitude >= south && place.latitude <= north);
        assert.ok(place.longitude >= west && place.longitude <= east);
      },
    ),
  );
});

test('distances are told in steps of 50 m, and nothing is nearer than that', () => {
  assert.deepEqual([0, 24, 76, 130, 249].map(coarseDistance), [50, 50, 100, 150, 250]);
});
